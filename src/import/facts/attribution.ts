import type { Modality } from '../../schema/fields.ts';
import { findNames, type Named, type NameHit } from '../../source/prose/names.ts';

/** Who says something in a sentence, by its wording. */
export interface Attribution {
  /** Id of a known actor; undefined if the name is not known. */
  actor: string | undefined;
  /** As the sentence calls them. */
  name: string;
  /** The word that shows it: „sagte“, „laut“. */
  cue: string;
  modality: Modality;
}

type Speaker = Pick<Attribution, 'actor' | 'name'>;

/**
 * Verbs of saying, by how firm they are: stems that take „-t, -te, -ten, -en“, whole forms, and forms whose particle
 * comes later („teilte … mit“).
 */
const verbs: readonly { modality: Modality; stems: string; forms: string; parted: string }[] = [
  {
    modality: 'denies',
    stems: 'dementier leugn',
    forms:
      'widerspricht widersprechen widersprach bestreitet bestreiten bestritt bestritten zurückgewiesen zurückweist',
    parted: 'weist-zurück wies-zurück wiesen-zurück',
  },
  {
    modality: 'suspects',
    stems: 'vermut mutmaß glaub',
    forms: '',
    parted:
      'geht-davon,aus gehen-davon,aus ging-davon,aus gingen-davon,aus nimmt-an nehmen-an nahm-an nahmen-an',
  },
  {
    modality: 'expects',
    stems: 'erwart prognostizier droh warn befürcht',
    forms: '',
    parted: 'kündigt-an kündigte-an kündigten-an rechnet-mit rechnen-mit rechnete-mit rechneten-mit',
  },
  { modality: 'reports', stems: 'bericht meld', forms: '', parted: '' },
  {
    modality: 'judges',
    stems: 'kritisier spott lob bezeichn mein urteil wert forder',
    forms: 'nennt nannte nannten',
    parted: '',
  },
  {
    modality: 'states',
    stems:
      'sag erklär beton mitteil bestätig bekräftig behaupt schilder analysier versicher antwort entgegn erzähl',
    forms:
      'unterstreicht unterstrich schreibt schreiben schrieb schrieben verweist verweisen verwies verwiesen heißt_es heisst_es hieß_es',
    parted:
      'teilt-mit teilte-mit teilten-mit stellt-fest stellte-fest stellten-fest sprach-von sprachen-von spricht-von sprechen-von gab-bekannt gaben-bekannt räumt-ein räumte-ein hat-von,gesprochen hatte-von,gesprochen hatten-von,gesprochen',
  },
];

const words = (list: string): string[] => list.split(' ').filter(Boolean);

const speech = verbs.map(({ modality, stems, forms, parted }) => ({
  modality,
  pattern: new RegExp(
    String.raw`(?<![\p{L}-])(?:${[
      ...words(stems).map((stem) => `${stem}(?:e?t|e?te|e?ten|e?n)`),
      ...words(forms).map((form) => form.replace('_', ' ')),
      ...words(parted).map(
        (form) => form.replace('-', String.raw`(?=.*?\b`).replace(',', String.raw`\b.*?\b`) + String.raw`\b)`,
      ),
    ].join('|')})(?![\p{L}])`,
    'u',
  ),
}));

const prepositions =
  /(?<![\p{L}])(?:[Ll]aut|[Gg]emäß|[Nn]ach (?:Angaben|Darstellung|Einschätzung|Ansicht|Meinung|Worten|Auffassung|Informationen|Schätzungen?|Berechnungen|Erkenntnissen)|[Uu]nter Berufung auf|[Aa]us Sicht|[Ii]m Gespräch mit)(?![\p{L}])/u;

/** Signs that the speaker himself is not sure, or only passes on. */
const hedges: readonly (readonly [Modality, RegExp])[] = [
  ['reports', /\bsoll(?:en)?\b(?=.*\b(?:haben|sein|worden|geben)\b)|Berichten zufolge/],
  [
    'suspects',
    /\b(?:offenbar|vermutlich|mutmaßlich|wahrscheinlich|wohl|möglicherweise|womöglich|anscheinend)\b/,
  ],
  ['expects', /\b(?:dürfte|dürften|könnte|könnten|künftig)\b/],
];

/** How firm the article itself is in a sentence nobody else says. */
export const ownModality = (sentence: string): Modality =>
  hedges.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'states';

/** Who says the sentence, as far as its words tell; `self` is never found here. */
export function attributionOf(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const outside = blankQuotations(sentence);
  return (
    byPreposition(outside, actors) ??
    byVerb(outside, actors) ??
    bySo(outside, actors) ??
    byColon(outside, actors)
  );
}

/** What stands in quotation marks says nothing about who says it, unless it is a name; positions stay. */
const blankQuotations = (sentence: string): string =>
  sentence.replace(/„[^“]*(?:“|$)/g, (quotation, at: number) =>
    !/^, (?!die |das |der )\p{Ll}/u.test(sentence.slice(at + quotation.length)) &&
    /^„(?:[\p{Lu}\d][\p{L}\d.&-]*\s?){1,4}“$/u.test(quotation)
      ? quotation
      : '·'.repeat(quotation.length),
  );

function byPreposition(sentence: string, actors: readonly Named[]): Attribution | undefined {
  // „dem Bericht zufolge“: nobody but who stands right before it.
  const before = /(?:^|[\s,])((?:[dD]e[mrn] |[Dd]en )?(?:\S+ ){0,3}\S+) zufolge\b/u.exec(sentence);
  const close = before && namesIn(before[1]!, actors).at(-1);
  const source =
    before &&
    (close && close.end > before[1]!.length - 2 ? speakerOf(close, actors) : strangerAtEnd(before[1]!));
  if (source) return { ...source, cue: 'zufolge', modality: 'states' };
  const match = prepositions.exec(sentence);
  if (!match) return undefined;
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
  const named = namedNext.exec(after.split(/[:;·]/)[0]!)?.[0];
  const speaker = named === undefined ? undefined : (speakerIn(named, actors) ?? bareNoun(named));
  return (
    speaker && { ...speaker, cue: match[0], modality: hedges[1]![1].test(sentence) ? 'suspects' : 'states' }
  );
}

const strangerAtEnd = (words: string): Speaker | undefined => {
  const name = /(?:\p{Lu}[\p{L}-]+ ?)+$/u.exec(words)?.[0];
  return name === undefined ? undefined : { actor: undefined, name };
};

const capitalised = String.raw`(?:„[^“]+“|\p{Lu}[\p{L}\p{N}’-]*)`;
const article = String.raw`(?:de[rsmn]|die|das|einer|eines|einem|einen|von|vom|seine[srm]|ihre[srm])`;
const group = String.raw`(?:${article} )?(?:\p{Ll}[\p{L}-]*e[nrsm]? ){0,2}${capitalised}(?: ${capitalised})*`;

/** Whom a preposition names: „des örtlichen Vereins“, „des Sprechers im Rathaus, Kim Muster“. */
const namedNext = new RegExp(
  String.raw`^ ${group}(?: (?:in |im |für |aus |bei |beim )?${group}){0,3}(?:, (?:${article} )?${capitalised}(?: ${capitalised})*(?=,))?`,
  'u',
);

/** „der Verein“: a noun that no list of ours has, with the adjectives before it. */
function bareNoun(text: string): Speaker | undefined {
  const name = new RegExp(
    String.raw`^\s*(?:${article} )((?:\p{Ll}[\p{L}-]*e[nrsm]? ){0,2}\p{Lu}[\p{L}-]+)`,
    'u',
  ).exec(text)?.[1];
  return name === undefined ? undefined : { actor: undefined, name };
}

const modal =
  /\b(?:kann|können|konnten?|will|wollen|wollten?|soll|sollen|sollten?|muss|müssen|mussten?|darf|dürfen|würden?)\b/;

function byVerb(sentence: string, actors: readonly Named[]): Attribution | undefined {
  for (const { modality, pattern } of speech) {
    const match = pattern.exec(sentence);
    if (!match) continue;
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const before = sentence.slice(Math.max(0, match.index - 110), match.index);
    if (isNobody(before, match[0], after)) continue;
    const behind = after.split(/[,;:·]/)[0]!;
    const impersonal = match[0].endsWith(' es');
    const speaker =
      impersonal || isInverted(before, behind)
        ? (speakerIn(behind, subjectsAmong(actors, impersonal)) ??
          surnameIn(before, behind) ??
          embeddedNoun(before, after) ??
          (before.endsWith(', ') && !impersonal ? subjectBefore(before, actors) : undefined))
        : subjectBefore(before, actors);
    if (speaker) return { ...speaker, cue: match[0], modality };
  }
  return undefined;
}

/** A passive, „man“, a pronoun or an infinitive: whoever speaks then, it is nobody the sentence names. */
function isNobody(before: string, verb: string, after: string): boolean {
  const clause = before.split(/[,;:·]/).at(-1)!;
  return (
    /\b(?:wurden?|worden|werden|wird)\b[^,;:]*$/.test(before) ||
    /(?<!\p{L})(?:niemand|keiner|man|er|sie|es|ich|wir|der|die) (?=.*$)/iu.test(
      clause
        .replace(/^\s*(?:der|die|das) (?=(?:\p{Ll}+ )*\p{Lu})/iu, '')
        .replace(/(?:der|die) (?=(?:\p{Ll}+ )*\p{Lu})/giu, ''),
    ) ||
    (!verb.endsWith(' es') && /^ (?:er|sie|es|man|ich|wir)(?!\p{L})/u.test(after)) ||
    (verb.endsWith('n') &&
      modal.test(before.split(/[;:·]/).at(-1)!) &&
      /^\s*[.,!?]?\s*$/.test(after.slice(0, 2)))
  );
}

/** Names behind a preposition or in the genitive are nobody's who speaks: „in Rom“, „vor Musters Reise“, „von Muster“. */
const notSubject =
  /(?<!\p{L})(?:von|vom|durch|vor|für|gegen|mit|über|nach|an|am|bei|beim|in|im|aus|zu|zum|zur|auf|unter|seit|gegenüber|neben|ohne)(?: \p{Ll}+){0,2} $/iu;

/** The actors, each with how its names may stand where the sentence has its subject. */
const subjectsAmong = (actors: readonly Named[], impersonal: boolean) => ({ actors, impersonal });

/** Who stands before the verb, in its own part of the sentence or before what is set off by commas. */
function subjectBefore(before: string, actors: readonly Named[]): Speaker | undefined {
  const clause = before.split(/[;:·]/).at(-1)!;
  const last = clause.split(',').at(-1)!;
  const part = /\p{Lu}/u.test(last) ? last : clause;
  return speakerIn(part, { actors, impersonal: false });
}

/** „…“, sagte Muster: right behind a quotation and its verb a single capitalised word is a name. */
function surnameIn(before: string, behind: string): Speaker | undefined {
  const name =
    /[·,]\s*$/.test(before) && /^ (\p{Lu}\p{Ll}[\p{L}-]+)(?=\s*(?:[.,]|$|am |in |im ))/u.exec(behind)?.[1];
  return name ? { actor: undefined, name } : undefined;
}

/** „… baue eine Mühle, erwartet der Verein.“: where a clause of saying is set off, a bare noun is who speaks. */
function embeddedNoun(before: string, after: string): Speaker | undefined {
  const noun = bareNoun(after);
  const rest = noun && after.slice(after.indexOf(noun.name) + noun.name.length);
  return rest !== undefined && (/·,?\s*$/.test(before) || /^\s*(?:[.!?,]|$)/.test(rest)) ? noun : undefined;
}

/** Openings of a sentence after which the verb comes before who speaks. */
const openings = new Set(
  'In Im Am An Auf Aus Bei Beim Nach Vor Zu Zum Zur Mit Seit Über Unter Laut So Dabei Dazu Damit Danach Zuvor Außerdem Zudem Später Gleichzeitig Dagegen Hingegen Auch Erst Bereits Schon Gestern Heute Jüngst Zuletzt'.split(
    ' ',
  ),
);

/**
 * Whether the speaker follows the verb: „… “, sagte Muster“, „…, sagte Muster“ and „In Rom sagte Muster“,
 * but not „Muster, Ministerin, sagte am Montag“.
 */
function isInverted(before: string, behind: string): boolean {
  if (/·,?\s*$/.test(before) || before.trim() === '') return true;
  const isNamed =
    /^\s*(?:(?:der|die|das|ein|eine|auch|dagegen|hingegen) )*(?:\p{Ll}+e[rn]? )?[„\p{Lu}]/u.test(behind);
  if (/,\s*$/.test(before)) return isNamed;
  const clause = before
    .split(/[,;:·]/)
    .at(-1)!
    .trim();
  return isNamed && (/^(?:Das|Dies)$/.test(clause) || openings.has(clause.split(' ')[0]!));
}

/** „Muster auf X: „…““: a name, a colon, a quotation. */
function byColon(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const match = /^([^:·]{3,140}): ·/.exec(sentence);
  const speaker = match && speakerIn(match[1]!, actors);
  return speaker ? { ...speaker, cue: ':', modality: 'states' } : undefined;
}

/** „…, so Muster.“, „…, so Vorsitzender Emil Muster, …“; not „so die Antwort der Stadt“. */
function bySo(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const match = /[,·] so (?!dass\b|sehr\b|viel\b|wie\b)([^,;:·]{3,70}?)(?=[,.;]|$)/u.exec(sentence);
  const head = match && new RegExp(`^${group}`, 'u').exec(match[1]!)?.[0];
  const speaker =
    head &&
    (speakerIn(head, actors) ?? (/^\p{Lu}/u.test(head) ? { actor: undefined, name: head } : undefined));
  return speaker ? { ...speaker, cue: 'so', modality: 'states' } : undefined;
}

/** The actor of a name; a person whom the dossier does not know has only the name. */
export function speakerOf(
  { id, spelling }: Pick<NameHit, 'id' | 'spelling'>,
  actors: readonly Named[],
): Speaker {
  const isStranger = actors.some((actor) => actor.id === id && actor.isStranger === true);
  return isStranger ? { actor: undefined, name: id } : { actor: id, name: spelling };
}

/** Known names in some words; „Muster-Besuch“ names somebody who does not speak. */
const namesIn = (part: string, actors: readonly Named[]): NameHit[] =>
  findNames(part, actors).filter(({ end }) => !/^-\p{L}/u.test(part.slice(end)));

/** A known name, people before bodies, or else a row of capitalised words that looks like a person or a body. */
function speakerIn(
  part: string,
  where: readonly Named[] | { actors: readonly Named[]; impersonal: boolean },
): Speaker | undefined {
  const { actors, impersonal } = 'actors' in where ? where : { actors: where, impersonal: true };
  const isSubject = ({ index, end, spelling }: NameHit) =>
    impersonal ||
    (!notSubject.test(part.slice(0, index)) &&
      !(end - index > spelling.length && /^\s\p{Lu}/u.test(part.slice(end))));
  const hits = namesIn(part, actors).filter(isSubject);
  const hit =
    hits.find(({ id }) => actors.some((actor) => actor.id === id && actor.kind === 'person')) ?? hits[0];
  if (hit) return speakerOf(hit, actors);
  const row = [
    ...part
      .replace(noName, '')
      .matchAll(/\p{Lu}[\p{L}-]+(?: (?:(?:von|van|de|der|al) )?\p{Lu}[\p{L}-]+){1,3}|„[^“]+“/gu),
  ].find(({ index }) => impersonal || !notSubject.test(part.slice(0, index)));
  const name = row?.[0] ?? body.exec(part)?.[0];
  return name === undefined ? undefined : { actor: undefined, name: name.replace(/[„“]/g, '') };
}

/** Those who speak without a name: by office, or by the last part of a compound. */
const body =
  /(?:(?<=\s|^)\p{Ll}{4,}e[nrs]? )?(?<!\p{L})(?:Expert(?:en|in|innen|e)|Minister(?:in)?|Autor(?:in)?|Sprecher(?:in)?|Politiker(?:in)?|Präsident(?:in)?|Fachleute|Beobachter|Analysten|Medien|Behörden|Regierung|Ministerium|Polizei|Forscher(?:in|innen)?|\p{Lu}\p{L}+-\p{Lu}\p{L}+|\p{Lu}[\p{L}-]+(?:ministerium|amt|behörde|stab|stiftung|institut|sprecher|sprecherin|agentur|verband|verein))(?!\p{L})/u;

/** Words that stand before a name in capitals and do not belong to it. */
const noName =
  /(?<![\p{L}-])(?:In|Im|Am|An|Auf|Aus|Bei|Beim|Nach|Vor|Zu|Zum|Zur|Mit|Seit|Über|Unter|Der|Die|Das|Dem|Den|Des|Ein|Eine|Einer|Einem|So|Auch|Doch|Aber|Und|Als|Wie|Er|Sie|Es|Wir|Man|Dabei|Dazu|Außerdem|Zudem)(?![\p{L}-])/gu;
