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

/** Verbs of saying, by how firm they are. */
const verbs: readonly (readonly [Modality, string])[] = [
  [
    'denies',
    'dementier(?:t|te|ten|en)|widerspr(?:icht|echen|ach|achen)|bestreite[tn]|bestritt(?:en)?|wie(?:s|sen)\\b(?=.*\\bzurück)|zurückgewiesen|zurückweis(?:t|en)|leugne(?:t|te|ten|n)',
  ],
  [
    'suspects',
    'vermute(?:t|te|ten|n)|mutmaß(?:t|te|ten|en)|geh(?:t|en) (?:\\S+ )?davon aus|ging(?:en)? (?:\\S+ )?davon aus|nehm(?:en)? an|nahm(?:en)? an|glaub(?:t|te|ten|en)|hält es für|halten es für',
  ],
  [
    'expects',
    'erwarte(?:t|te|ten|n)|kündig(?:t|te|ten|en)\\b(?=.*\\ban\\b)|prognostizier(?:t|te|ten|en)|rechne(?:t|te|ten|n) (?:\\S+ )?mit|droh(?:t|te|ten|en)|warn(?:t|te|ten|en)|rechnet damit',
  ],
  ['reports', 'berichte(?:t|te|ten|n)|melde(?:t|te|ten|n)'],
  [
    'judges',
    'kritisier(?:t|te|ten|en)|spotte(?:t|te|ten|n)|lob(?:t|te|ten|en)|bezeichne(?:t|te|ten|n)|nannte(?:n)?|mein(?:t|te|ten|en)|urteil(?:t|te|ten|en)|wertete?n?|forder(?:t|te|ten|n)',
  ],
  [
    'states',
    'sag(?:t|te|ten|en)|erklär(?:t|te|ten|en)|beton(?:t|te|ten|en)|teil(?:t|te|ten|en)\\b(?=.*\\bmit\\b)|mitteil(?:t|te|ten|en)|bestätig(?:t|te|ten|en)|bekräftig(?:t|te|ten|en)|unterstr(?:eicht|ich|ichen)|schreib(?:t|en)|schrieb(?:en)?|behaupte(?:t|te|ten|n)|verweis(?:t|en)|verwies(?:en)?|schilder(?:t|te|ten|n)|analysier(?:t|te|ten|en)|stell(?:t|te|ten)\\b(?=.*\\bfest\\b)|versicher(?:t|te|ten|n)|sprach(?:en)? von|spricht von|sprechen von|antworte(?:t|te|ten|n)|entgegne(?:t|te|ten|n)|hei(?:ß|ss)t es|ha(?:t|tten?|ben)\\b(?=.*\\bvon\\b.*\\bgesprochen\\b)|gab(?:en)?\\b(?=.*\\bbekannt\\b)|räum(?:t|te|ten)\\b(?=.*\\bein\\b)',
  ],
];

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

/** How firm the article itself is in a sentence nobody else says. */
export function ownModality(sentence: string): Modality {
  return hedges.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'states';
}

/** Verbs by which somebody who speaks of himself says how firm he is: „Ich glaube“. */
const personal: readonly (readonly [Modality, RegExp])[] = [
  ['suspects', /(?<!\p{L})(?:vermute|glaube|schätze|ahne|gehe davon aus|nehme an)(?!\p{L})/u],
  ['expects', /(?<!\p{L})(?:erwarte|rechne|befürchte|fürchte|hoffe|wette)(?!\p{L})/u],
  ['judges', /(?<!\p{L})(?:finde|halte|meine|bedaure|kritisiere|wünsche|fordere)(?!\p{L})/u],
  ['denies', /(?<!\p{L})(?:bestreite|dementiere|weise\b.*\bzurück)(?!\p{L})/u],
];

/** How firm somebody is who says what he thinks himself, as in an interview; undefined where he does not. */
export const opinionOf = (sentence: string): Modality | undefined =>
  /(?<!\p{L})(?:[Ii]ch|[Ww]ir)(?!\p{L})/u.test(sentence)
    ? personal.find(([, pattern]) => pattern.test(sentence))?.[0]
    : undefined;

/** What stands in quotation marks says nothing about who says it, unless it is a name; positions stay. */
const blankQuotations = (sentence: string): string =>
  sentence.replace(/„[^“]*(?:“|$)/g, (quotation, at: number) =>
    !/^, (?!die |das |der )\p{Ll}/u.test(sentence.slice(at + quotation.length)) &&
    /^„(?:[\p{Lu}\d][\p{L}\d.&-]*\s?){1,4}“$/u.test(quotation)
      ? quotation
      : '·'.repeat(quotation.length),
  );

function byPreposition(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const before = /([^,;:·]{3,90}) zufolge\b/u.exec(sentence);
  if (before) {
    const speaker = speakerIn(before[1]!, actors, 'last');
    if (speaker) return { ...speaker, cue: 'zufolge', modality: 'states' };
  }
  const match = prepositions.exec(sentence);
  if (!match) return undefined;
  const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
  const named = namedNext.exec(after.split(/[:;·]/)[0]!)?.[0];
  const speaker = named === undefined ? undefined : (speakerIn(named, actors, 'first') ?? bareNoun(named));
  return (
    speaker && { ...speaker, cue: match[0], modality: hedges[1]![1].test(sentence) ? 'suspects' : 'states' }
  );
}

const capitalised = String.raw`(?:„[^“]+“|\p{Lu}[\p{L}\p{N}’-]*)`;
const article = String.raw`(?:de[rsmn]|die|das|einer|eines|einem|einen|von|vom|seine[srm]|ihre[srm])`;
const group = String.raw`(?:${article} )?(?:\p{Ll}[\p{L}-]*e[nrsm]? ){0,2}${capitalised}(?: ${capitalised})*`;

/** Whom a preposition names: „des südkoreanischen Geheimdienstes“, „des Sprechers im Weißen Haus, Kim Muster“. */
const namedNext = new RegExp(
  String.raw`^ ${group}(?: (?:in |im |für |aus |bei |beim )?${group}){0,3}(?:, (?:${article} )?${capitalised}(?: ${capitalised})*(?=,))?`,
  'u',
);

/** „… baue eine Mühle, erwartet der Verein.“: behind a quotation or at the very end a bare noun is who speaks. */
function subjectIn(before: string, after: string): Pick<Attribution, 'actor' | 'name'> | undefined {
  const noun = bareNoun(after);
  const rest = noun && after.slice(after.indexOf(noun.name) + noun.name.length);
  return rest !== undefined && (/·,?\s*$/.test(before) || /^\s*[.!?]?\s*$/.test(rest)) ? noun : undefined;
}

/** „der Geheimdienst“: a noun that no list of ours has, with the adjectives before it. */
function bareNoun(words: string): Pick<Attribution, 'actor' | 'name'> | undefined {
  const name = new RegExp(
    String.raw`^\s*(?:${article} )((?:\p{Ll}[\p{L}-]*e[nrsm]? ){0,2}\p{Lu}[\p{L}-]+)`,
    'u',
  ).exec(words)?.[1];
  return name === undefined ? undefined : { actor: undefined, name };
}

function byVerb(sentence: string, actors: readonly Named[]): Attribution | undefined {
  for (const [modality, pattern] of verbs) {
    const match = new RegExp(String.raw`(?<![\p{L}-])(?:${pattern})(?![\p{L}])`, 'u').exec(sentence);
    if (!match) continue;
    const after = sentence.slice(match.index + match[0].length, match.index + match[0].length + 90);
    const before = sentence.slice(Math.max(0, match.index - 110), match.index);
    if (
      /\b(?:wurden?|worden|werden|wird)\b[^,;:]*$/.test(before) ||
      /\b(?:[Nn]iemand|[Kk]einer|[Mm]an|[Ee]s)\s*$/.test(before)
    )
      continue;
    const behind = after.split(/[,;:·]/)[0]!;
    const speaker = isInverted(before, behind)
      ? (speakerIn(behind, actors, 'first') ??
        surnameIn(before, behind) ??
        subjectIn(before, after) ??
        speakerIn(before, actors, 'last'))
      : (speakerIn(clauseBefore(before), actors, 'first') ?? speakerIn(behind, actors, 'first'));
    if (speaker) return { ...speaker, cue: match[0], modality };
  }
  return undefined;
}

/** „…“, sagte Muster: right behind a quotation and its verb a single capitalised word is a name. */
function surnameIn(before: string, behind: string): Pick<Attribution, 'actor' | 'name'> | undefined {
  const name =
    /·,?\s*$/.test(before) && /^ (\p{Lu}\p{Ll}[\p{L}-]+)(?=\s*(?:[.,]|$|am |in |im ))/u.exec(behind)?.[1];
  return name ? { actor: undefined, name } : undefined;
}

/**
 * Whether the speaker follows the verb: „… “, sagte Muster“, „…, sagte Muster“ and „In Rom sagte Muster“,
 * but not „Muster, Ministerin, sagte am Montag“.
 */
function isInverted(before: string, behind: string): boolean {
  if (/·,?\s*$/.test(before) || before.trim() === '') return true;
  const namedNext = /^\s*(?:(?:der|die|das|ein|eine|auch|dagegen|hingegen) )*\p{Lu}/u.test(behind);
  if (/,\s*$/.test(before)) return namedNext;
  const clause = before
    .split(/[,;:·]/)
    .at(-1)!
    .trim();
  return (
    namedNext &&
    /^(?:In|Im|Am|An|Auf|Aus|Bei|Beim|Nach|Vor|Zu|Zum|Zur|Mit|Seit|Über|Unter|Laut|So|Dabei|Dazu|Damit|Danach|Zuvor|Außerdem|Zudem|Später|Gleichzeitig|Dagegen|Hingegen|Auch|Erst|Bereits|Schon|Gestern|Heute|Jüngst|Zuletzt)\b/.test(
      clause,
    )
  );
}

/** „Muster auf X: „…““: a name, a colon, a quotation. */
function byColon(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const match = /^([^:·]{3,140}): ·/.exec(sentence);
  const speaker = match && speakerIn(match[1]!, actors, 'first');
  return speaker ? { ...speaker, cue: ':', modality: 'states' } : undefined;
}

function bySo(sentence: string, actors: readonly Named[]): Attribution | undefined {
  const match = /[,·] so (?!dass\b|sehr\b|viel\b|wie\b)(?:(.{3,70})$|([^,;:·]{3,70}),)/u.exec(sentence);
  const speaker = match && speakerIn((match[1] ?? match[2])!, actors, 'first');
  return speaker ? { ...speaker, cue: 'so', modality: 'states' } : undefined;
}

/** The part since the last full break; commas may only set off an apposition. */
const clauseBefore = (before: string): string => before.split(/[;:·]/).at(-1)!;

/** The actor of a name; a person whom the dossier does not know has only the name. */
export function speakerOf(
  { id, spelling }: Pick<NameHit, 'id' | 'spelling'>,
  actors: readonly Named[],
): Pick<Attribution, 'actor' | 'name'> {
  const isStranger = actors.some((actor) => actor.id === id && actor.isStranger === true);
  return isStranger ? { actor: undefined, name: id } : { actor: id, name: spelling };
}

/** A known name, or else a row of capitalised words that looks like a person or a body. */
function speakerIn(
  part: string,
  actors: readonly Named[],
  which: 'first' | 'last',
): Pick<Attribution, 'actor' | 'name'> | undefined {
  // „Muster-Besuch“ names somebody who does not speak.
  const hits = findNames(part, actors).filter(({ end }) => !/^-\p{L}/u.test(part.slice(end)));
  const hit = which === 'first' ? person(hits, actors) : hits.at(-1);
  if (hit) return speakerOf(hit, actors);
  const names =
    part
      .replace(noName, '')
      .match(
        /(?:\p{Lu}[\p{L}-]+|\p{Lu}{2,})(?: (?:(?:von|van|de|der|al) )?\p{Lu}[\p{L}-]+){1,3}|„[^“]+“/gu,
      ) ?? [];
  const single =
    part.match(
      /(?:(?<=\s|^)\p{Ll}{4,}e[nrs]? )?\b(?:Expert(?:en|in|innen|e)|Minister(?:in)?|Autor(?:in)?|Sprecher(?:in)?|Politiker(?:in)?|Präsident(?:in)?|\p{Lu}\p{L}+-\p{Lu}\p{L}+|Fachleute|Beobachter|Analysten|Medien|Behörden|Regierung|Ministerium|Polizei|Forscher(?:in|innen)?|\p{Lu}[\p{L}-]+(?:ministerium|amt|behörde|stab|stiftung|institut|sprecher|sprecherin|agentur))\b/gu,
    ) ?? [];
  const name = (which === 'first' ? names[0] : names.at(-1)) ?? single[0];
  return name === undefined ? undefined : { actor: undefined, name: name.replace(/[„“]/g, '') };
}

/** Words that stand before a name in capitals and do not belong to it. */
const noName =
  /(?<![\p{L}-])(?:In|Im|Am|An|Auf|Aus|Bei|Beim|Nach|Vor|Zu|Zum|Zur|Mit|Seit|Über|Unter|Der|Die|Das|Dem|Den|Des|Ein|Eine|Einer|Einem|So|Auch|Doch|Aber|Und|Als|Wie|Er|Sie|Es|Wir|Man|Dabei|Dazu|Außerdem|Zudem)(?![\p{L}-])/gu;

/** „Hessens Ministerin Erika Muster sagte“: of several names the last before the verb speaks. */
function person(
  hits: ReturnType<typeof findNames>,
  actors: readonly Named[],
): ReturnType<typeof findNames>[number] | undefined {
  const people = hits.filter(({ id }) => actors.some((actor) => actor.id === id && actor.kind === 'person'));
  return people[0] ?? hits[0];
}
