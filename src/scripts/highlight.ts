/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  text: string;
  hit: boolean;
}

/** Words in the form in which German ones are compared: no capitals, no umlauts, no ß. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('de-DE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/(?<=[aou])e/g, '');

/** The words of a query without their endings; numbers as they are, without points. */
export const termsOf = (query: string): string[] =>
  (query.match(/[\p{L}\p{N}.,]+/gu) ?? [])
    .map((word) => stem(fold(word.replace(/[.,]/g, ''))))
    .filter(Boolean);

/** A word in that form without its ending. */
export const stem = (word: string): string =>
  word.replace(/(?<=^.{4,})(?:innen|ungen|ung|ern|en|er|es|e|n|s)$/, '');

/** The text in stretches, with every word that holds one of the terms marked; terms of one letter mark nothing. */
export function highlight(text: string, terms: readonly string[]): Stretch[] {
  const sought = terms.filter((term) => term.length > 1);
  return (text.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*|[^\p{L}\p{N}]+/gu) ?? []).reduce<Stretch[]>(
    (stretches, word) => {
      const hit = sought.some((term) => holds(fold(word.replace(/[.,]/g, '')), term));
      const last = stretches.at(-1);
      if (last?.hit === hit) last.text += word;
      else stretches.push({ text: word, hit });
      return stretches;
    },
    [],
  );
}

/** Short terms must begin the word: „EU“ is not in „neu“. */
const holds = (word: string, term: string): boolean =>
  term.length < 4 ? word.startsWith(term) : word.includes(term);

/** About `length` letters of the text around the first hit, cut between words. */
export function excerpt(text: string, terms: readonly string[], length: number): string {
  if (text.length <= length) return text;
  const first = highlight(text, terms).findIndex(({ hit }) => hit);
  const at = highlight(text, terms)
    .slice(0, Math.max(0, first))
    .reduce((sum, stretch) => sum + stretch.text.length, 0);
  const from = at < length * 0.7 ? 0 : text.indexOf(' ', at - length * 0.4) + 1;
  const end = text.lastIndexOf(' ', from + length);
  const to = from + length >= text.length ? text.length : end;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

/**
 * Whether a result holds every term. The search itself, where it finds nothing, takes words that only
 * begin like the query: for „Gastarbeiter“ it offers „Gast“.
 */
export function fits(words: string, terms: readonly string[]): boolean {
  const folded = (words.match(/[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu) ?? []).map((word) =>
    fold(word.replace(/[.,]/g, '')),
  );
  return terms.every((term) =>
    folded.some((word) => word.includes(term) || (term.startsWith(word) && term.length - word.length <= 2)),
  );
}
