const words = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
];

/** A small number in words, a larger one in digits: „fünf“, „13“. */
export const inWords = (count: number): string => words[count] ?? String(count);

/** The number a word means, however it begins: 5 for „Fünf“, 13 for „13“; undefined for any other word. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  const at = words.indexOf(word.toLowerCase());
  return at === -1 ? undefined : at;
}
