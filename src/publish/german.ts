import dictionary from 'dictionary-de';
import { partsAhead } from '../values/german.ts';

/** German words in small letters. */
export type Lexicon = ReadonlySet<string>;

/** The words of a text as they are written. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** A word in small letters, the same on every machine. */
export const small = (word: string): string => word.toLocaleLowerCase('de-DE');

/**
 * The words a reader may look for: the base forms of the German dictionary and all words of the dossier
 * itself, because the dictionary derives many words by rules that its list does not show.
 */
export function lexiconOf(texts: readonly string[]): Lexicon {
  const entries = new TextDecoder().decode(dictionary.dic).split('\n');
  const written = texts.flatMap(wordsOf).map(small);
  return new Set([...written, ...entries.map((entry) => small(entry.split('/')[0] ?? ''))]);
}

/** Shorter parts are seldom words one looks for, and often no words at all. */
const shortest = 4;

/** What a word may end in. */
const endings = ['', 'n', 'en', 's', 'es', 'e', 'er', 'ern'];

/** Endings that only look like words: „Wirt-schaft“, „Lief-rung“, „best-reiten“. */
const noWord =
  /^(?:schaft|schaften|weise|falls|fach|fache|same[nrs]?|selig\w*|voll|dings|rung|rungen|ionen|rinnen|\w?isch\w*|reiten|ritten|ellen|essern)$/;

/**
 * Words by which a text should be found although it holds other forms of them: the backs of compounds and
 * the other forms of regular verbs. In small letters, without repetition, in order of appearance.
 *
 * The search itself knows inflection, umlauts and ß, and finds a word by its beginning. It does not know
 * that „Kinderbücher“ are „Bücher“, nor that „lieferte“ and „geliefert“ are one verb.
 */
export function relatedWords(text: string, lexicon: Lexicon): string[] {
  const written = wordsOf(text);
  const related = written.flatMap((word) => [...backsOf(small(word), lexicon), ...verbForms(word, lexicon)]);
  const present = new Set(written.map(small));
  return [...new Set(related)].filter((word) => !present.has(word));
}

/** The words that end a compound, from long to short: „Busfahrer“ and „Fahrer“ in „Schulbusfahrer“. */
export function backsOf(word: string, lexicon: Lexicon): string[] {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    const back = word.slice(at);
    if (isFront(word.slice(0, at), lexicon) && isWord(back, lexicon))
      return [back, ...backsOf(back, lexicon)];
  }
  return [];
}

const isFront = (text: string, lexicon: Lexicon): boolean =>
  partsAhead(text).some((part) => part.length >= shortest && lexicon.has(part));

const isWord = (word: string, lexicon: Lexicon): boolean =>
  !noWord.test(word) && (isListed(word, lexicon) || isOfVerb(word, lexicon));

const isListed = (word: string, lexicon: Lexicon): boolean =>
  endings.some((ending) => {
    const base = word.slice(0, word.length - ending.length);
    return word.endsWith(ending) && base.length >= shortest && lexicon.has(base);
  });

/** „Verteidigung“ is in no list, but „verteidigen“ is. */
function isOfVerb(word: string, lexicon: Lexicon): boolean {
  const stem = /^(.{4,})ung(?:en)?$/.exec(word)?.[1];
  return stem !== undefined && (lexicon.has(`${stem}en`) || lexicon.has(`${stem}n`));
}

/** These verbs form their participle without „ge“. */
const withoutGe = /^(?:be|emp|ent|er|ge|miss|ver|zer)|ier$/;

/**
 * The other forms of a regular verb, if the word is a form of one in the lexicon. A present form says too
 * little, „gehen“ has no „gehte“: there the lexicon must know the past too.
 */
export function verbForms(word: string, lexicon: Lexicon): string[] {
  if (word !== small(word)) return [];
  const past = /^ge(.{3,}?)e?t(?:e[nmrs]?)?$/.exec(word)?.[1] ?? /^(.{3,}?)e?te(?:n|st|t)?$/.exec(word)?.[1];
  const present = /^(.{3,}?)(?:e?t|e?n)$/.exec(word)?.[1];
  const forms = formsOf(past, lexicon) ?? regular(formsOf(present, lexicon), lexicon);
  // To the search „lieferte“ and „liefert“ are one, and every word more makes a text count for less.
  const said = new Set([word, `${word}e`]);
  return Object.values(forms ?? {}).filter((form) => !said.has(form));
}

type Forms = Record<'infinitive' | 'past' | 'participle', string>;

/** The forms of the regular verb with this stem; undefined if the lexicon does not know the verb. */
function formsOf(stem: string | undefined, lexicon: Lexicon): Forms | undefined {
  const infinitive = [`${stem}n`, `${stem}en`].find((form) => lexicon.has(form));
  if (stem === undefined || infinitive === undefined) return undefined;
  const link = /[dt]$/.test(stem) ? 'e' : '';
  const participle = `${withoutGe.test(stem) ? '' : 'ge'}${stem}${link}t`;
  return { infinitive, past: `${stem}${link}te`, participle };
}

/** The dictionary lists no past of a regular verb, so a past in the lexicon is one that the texts use. */
const regular = (forms: Forms | undefined, lexicon: Lexicon): Forms | undefined =>
  forms && lexicon.has(forms.past) ? forms : undefined;
