/**
 * A text as a reader hears it: without what typography alone changes, such as the form of quotation marks and
 * dashes, the width of a space or where a word may be divided.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[„“”‟»«"‚‘’‛›‹'`´]/g, "'")
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/…/g, '...')
    .trim()
    // Between words alone; „5 $“ and „z. B.“ may have been „5$“ and „z.B.“.
    .replace(/(?<![\p{L}\p{M}\p{N}])\s+|\s+(?![\p{L}\p{M}\p{N}])|(?<=\p{N})\s+(?=\p{L})/gu, '')
    .replace(/\s+/g, ' ');

/** What stands between „ and “. */
export const quotationsIn = (text: string): string[] =>
  [...text.matchAll(/„([^“]+)“/g)].map(([, words]) => words!);

/** Whether one can be the other put right: half of its words are the same. */
export function areAlike(one: string, other: string): boolean {
  const words = (text: string) =>
    plain(text)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const [a, b] = [new Set(words(one)), new Set(words(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.max(a.size, b.size);
}
