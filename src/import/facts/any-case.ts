/** Alternatives parted by `|`, each also with a capital; the flag `i` would make small letters of `\p{Lu}` as well. */
export const anyCase = (words: string): string =>
  words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);
