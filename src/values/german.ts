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

/** What may stand between the parts of a German compound. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/** The words that the front of a compound may be: „Zeitungs“, as in „Zeitungsladen“, or „Zeitung“. */
export const partsAhead = (front: string): string[] =>
  joints
    .filter((joint) => front.length > joint.length && front.endsWith(joint))
    .map((joint) => front.slice(0, front.length - joint.length));
