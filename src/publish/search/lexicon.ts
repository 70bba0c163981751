import dictionary from 'dictionary-de';

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
