import { anyCase } from './numbers.ts';
import { findNames, type Named, type NameHit } from '../../source/prose/names.ts';

/** Who says something in a sentence, by its wording. */
export interface Speech {
  /** Id of the one actor it can be; undefined if the sentence names none or leaves it in doubt. */
  actor: string | undefined;
  /** The word that shows that somebody is quoted: „sagte“, „laut“. */
  cue: string;
}

const oneOf = (words: string): string => words.split(' ').join('|').replaceAll('_', ' ');

/** Verbs of saying with regular endings. */
const stems = oneOf(
  'analysier antwort befürcht behaupt bekräftig bericht beton bestätig bezeichn dementier droh entgegn erklär erwart erzähl forder glaub kritisier leugn lob mein meld mitteil mutmaß prognostizier sag schilder spott urteil vermut versicher warn wert',
);
/** Forms of those that change their vowel. */
const forms = oneOf(
  'bestreitet bestreiten bestritt bestritten heißt_es heisst_es hieß_es nannte nannten nennt schreibt schreiben schrieb schrieben unterstreicht unterstrich verweist verweisen verwies verwiesen widerspricht widersprechen widersprach zurückgewiesen zurückweist',
);
/** Verbs whose other part comes later in the sentence. */
const parted = [
  ['geht|gehen|ging|gingen', 'davon aus'],
  ['nimmt|nehmen|nahm|nahmen|kündigt|kündigte|kündigten', 'an'],
  ['teilt|teilte|teilten|rechnet|rechnen|rechnete|rechneten', 'mit'],
  ['stellt|stellte|stellten', 'fest'],
  ['spricht|sprechen|sprach|sprachen', 'von'],
  ['gab|gaben', 'bekannt'],
  ['räumt|räumte|räumten', 'ein'],
  ['weist|wies|wiesen', 'zurück'],
  ['hat|hatte|hatten', 'gesprochen'],
]
  .map(([verb, rest]) => String.raw`(?:${verb!})(?=[^.]*\b${rest!}\b)`)
  .join('|');

const verb = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:${stems})(?:e?t|e?te|e?ten|e?n)|${forms}|${parted})(?!\p{L})`,
  'u',
);
const preposition = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('laut|gemäß|unter Berufung auf|aus Sicht|im Gespräch mit')}|${anyCase('nach')} (?:Angaben|Darstellung|Einschätzung|Ansicht|Meinung|Worten|Auffassung|Informationen|Schätzungen?|Berechnungen|Erkenntnissen))(?!\p{L})`,
  'u',
);

/** A name behind one of these is nobody's who speaks: „in Rom“, „von Muster“. */
const notSubject = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('von|vom|durch|vor|für|gegen|mit|über|nach|an|am|bei|beim|in|im|aus|zu|zum|zur|auf|unter|seit|gegenüber|neben|ohne')})(?: \p{Ll}+){0,2} $`,
  'u',
);

/** A passive, „man“, a pronoun, a verb that makes the one of saying an infinitive: nobody the clause names speaks. */
const nobody = new RegExp(
  String.raw`(?<!\p{L})(?:${anyCase('niemand|keiner|man|er|sie|es|ich|wir|wurde|wurden|worden|werden|wird|kann|können|will|wolle|wollen|soll|sollen|muss|müssen|würde')})(?!\p{L})`,
  'u',
);

/** Who says a sentence, as far as its words tell; undefined where they show nobody who does. */
export function speechIn(sentence: string, actors: readonly Named[]): Speech | undefined {
  const outside = blankQuotations(sentence);
  const hits = findNames(outside, actors);
  const before = /^.*\S(?= zufolge\b)/u.exec(outside)?.[0];
  if (before !== undefined)
    return {
      cue: 'zufolge',
      actor: hits.findLast(({ end }) => end <= before.length && end > before.length - 3)?.id,
    };
  const right = (from: number) =>
    hits.find(({ index }) => index >= from && titles.test(outside.slice(from, index)))?.id;
  const source = preposition.exec(outside) ?? /(?<=[,·] )so(?= \p{Lu}| d(?:er|ie|as) )/u.exec(outside);
  if (source) return { cue: source[0], actor: right(source.index + source[0].length) };
  const said = verb.exec(outside);
  if (said) {
    const isSplit = /[·,]\s*$/.test(outside.slice(0, said.index));
    const [behind, subject] = [right(said.index + said[0].length), subjectBefore(outside, said.index, hits)];
    return { cue: said[0], actor: isSplit ? (behind ?? subject) : (subject ?? behind) };
  }
  const colon = /^[^:·]{3,140}(?=: ·)/.exec(outside);
  return colon ? { cue: ':', actor: hits.find(({ index }) => index < colon[0].length)?.id } : undefined;
}

/** What may stand between the word that shows a speaker and the name: „die Ministerin“, „des örtlichen“. */
const titles = /^(?: (?:d\p{Ll}{2}|\p{Ll}+e[nrsm]?|\p{Lu}[\p{L}-]+)){0,4} $/u;

/** The last name before a verb that can be its subject. */
function subjectBefore(sentence: string, verbAt: number, hits: readonly NameHit[]): string | undefined {
  const clause = sentence.slice(0, verbAt).split(/[;:·]/).at(-1)!;
  if (nobody.test(clause.split(',').at(-1)!)) return undefined;
  return hits.findLast(
    ({ index, end }) =>
      index >= verbAt - clause.length && end <= verbAt && !notSubject.test(sentence.slice(0, index)),
  )?.id;
}

/** What stands in quotation marks says nothing about who says it, unless it is a name; positions stay. */
const blankQuotations = (sentence: string): string =>
  sentence.replace(/„[^“]*(?:“|$)/g, (quotation) =>
    isName(quotation.slice(1, -1)) ? quotation : '·'.repeat(quotation.length),
  );

/** Every quotation of a sentence. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/„([^“]+)“/g)].map(([, words]) => words!.trim()).filter((words) => !isName(words));

/** Names of papers and ships stand in quotation marks too: one capitalised word or name is no quotation. */
const isName = (words: string): boolean =>
  /^(?:(?:Die|Der|Das|The) )?\p{Lu}[\p{L}\d.&-]*(?: (?:(?:am|an|der|des|für|im|und|vom|von|zur) )?\p{Lu}[\p{L}\d.&-]*){0,3}$/u.test(
    words,
  ) && !/[.!?]$/.test(words);
