import { fold } from './nearest.ts';

const units = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const teens = 'dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const tens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert'.split(' ');

/** What words mean that stand for one number. */
export const numerals: ReadonlyMap<string, number> = new Map([
  ...[...units, ...teens].map((word, at) => [word, at] as const),
  ...tens.map((word, at) => [word, 10 * (at + 2)] as const),
]);

/** A small number in words, a larger one in digits: „fünf“, „13“. */
export const inWords = (count: number): string => units[count] ?? String(count);

/** The number a word means, however it begins: 5 for „Fünf“, 13 for „13“; undefined for any other word. */
export const numberOf = (word: string): number | undefined =>
  /^\d+$/.test(word) ? Number(word) : numerals.get(word.toLowerCase());

/** What may stand between the parts of a German compound. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/** The words that the front of a compound may be: „Zeitungs“, as in „Zeitungsladen“, or „Zeitung“. */
export const partsAhead = (front: string): string[] =>
  joints
    .filter((joint) => front.length > joint.length && front.endsWith(joint))
    .map((joint) => front.slice(0, front.length - joint.length));

/** Two capitals nobody has yet: from the initials of the names given, else from the alphabet; three where all are taken. */
export function freeMonogram(names: readonly (string | undefined)[], taken: ReadonlySet<string>): string {
  const letters = (name: string) =>
    fold(name)
      .toUpperCase()
      .replace(/[^A-Z-]/g, '');
  const wishes = names.flatMap((name) => {
    if (name === undefined) return [];
    const words = letters(name).split('-').filter(Boolean);
    const initials = words.map((word) => word[0]!);
    const first = words[0] ?? '';
    return [
      initials.slice(0, 2).join(''),
      `${initials[0] ?? ''}${initials.at(-1) ?? ''}`,
      first.slice(0, 2),
      ...[...first.slice(1)].map((letter) => `${first[0]!}${letter}`),
    ];
  });
  const isFree = (monogram: string) =>
    /^[A-Z]{2,3}$/.test(monogram) && !taken.has(monogram) && !unwanted.has(monogram);
  const longer = () => pairs.flatMap((pair) => alphabet.map((letter) => pair + letter));
  return [...wishes, ...pairs].find(isFree) ?? longer().find(isFree) ?? 'XXX';
}

/** Letters that stand for crimes of the Nazis; nobody's article is to be called that. */
const unwanted = new Set(['HJ', 'KZ', 'NS', 'SA', 'SS']);

const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = alphabet.flatMap((first) => alphabet.map((second) => first + second));

const monthName = new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' });

/** „Januar“ to „Dezember“. */
export const months = Array.from({ length: 12 }, (_, at) => monthName.format(Date.UTC(2000, at)));

/** The number of a month by its German name, in short or in full; undefined if it is none. */
export function monthNumber(word: string): number | undefined {
  const stem = word.toLowerCase().slice(0, 3).replace('jän', 'jan');
  const at = stem.length < 3 ? -1 : months.findIndex((name) => name.toLowerCase().startsWith(stem));
  return at === -1 ? undefined : at + 1;
}

/** The seasons in the order in which EDTF numbers them, from 21 on. */
export const seasons = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];

/** What EDTF writes for a season in the place of a month; undefined for any other word. */
export function seasonNumber(word = ''): number | undefined {
  const at = seasons.indexOf(word.replace('Frühling', 'Frühjahr'));
  return at === -1 ? undefined : at + 21;
}
