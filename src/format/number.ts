import type { Quantity, QuantityKind } from '../values/quantity.ts';

const nbsp = '\u00a0';

/** Digits after the comma as many as there are, and at least as many as were written. */
const german = (least: number) =>
  new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: least,
    maximumFractionDigits: 20,
    useGrouping: 'always',
  });
const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 0 });

/** A number in full: „254.920“, „17,3“, „0,0004“; a true minus sign, never a hyphen. */
export const formatNumber = (value: number, decimals = 0): string =>
  // Fifteen digits are what a number can hold; the sixteenth is noise of reckoning.
  german(decimals)
    .format(Number(value.toPrecision(15)))
    .replace('-', '−');

/** A share of one in whole percent: „52 %“; next to nothing is „< 1 %“ and next to all „> 99 %“, never 0 or 100. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return `<${nbsp}1${nbsp}%`;
  if (share < 1 && share >= 0.995) return `>${nbsp}99${nbsp}%`;
  return percent.format(share).replace(/\s/, nbsp);
}

/**
 * A number as short as it stays exact: „5 Mio.“, „4,8 Mio.“, „1,2 Mrd.“, but „254.920“ and „5.000.001“.
 *
 * `written` is how a text gives it, whose digits after the comma stay: „4,0“, „2,50 Mio.“.
 */
export function formatShort(value: number, written = ''): string {
  const { size, word } = magnitudeOf(value);
  const decimals = written.endsWith(word) ? (/,(\d+)/.exec(written)?.[1]?.length ?? 0) : 0;
  const plain = word !== '' || !/\p{L}/u.test(written);
  const number = formatNumber(value / size, plain ? decimals : 0);
  return word === '' ? number : `${number}${nbsp}${word}`;
}

/** How a quantity is said: „mindestens 1“, „17 bis 18“, „mehrere Millionen“ (in the words of the text). */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.kind === 'vague') return quantity.words ?? formatSpan(quantity);
  return formatBounds(quantity);
}

/** The same with how a vague quantity was read: „mehrere zehn Millionen (das wären 20 bis 90 Mio.)“. */
export function formatReading(quantity: Quantity): string {
  const said = formatQuantity(quantity);
  return quantity.kind === 'vague' ? `${said} (das wären ${formatSpan(quantity)})` : said;
}

/** A unit in words, and in the singular where that is another word. */
interface Unit {
  unit: string;
  unitOne?: string | undefined;
}

/**
 * A quantity in words with its unit; „-fach“ closes up, other units keep a space that does not break, and
 * after a one stands the singular: „mehr als 1 Fall“.
 * A remark in brackets stays behind: „mehrere Millionen Granaten (das wären …)“.
 */
export function formatWithUnit(text: string, { unit: many, unitOne = many }: Unit): string {
  const [said = text, ...remark] = text.split(' (');
  const unit = /(?<!\S)1$/.test(said) ? unitOne : many;
  const measured = unit === '' ? said : unit.startsWith('-') ? said + unit : `${said}${nbsp}${unit}`;
  return [measured, ...remark].join(' (');
}

/** The range a quantity can stand for, without its words: „20 bis 90 Mio.“, „17 bis 18“. */
function formatSpan({ min, max, text = '' }: Pick<Quantity, 'min' | 'max'> & { text?: string }): string {
  const written = text.slice(text.indexOf('=') + 1).match(numbers) ?? [];
  if (min === undefined || max === undefined || max === min)
    return min === undefined && max === undefined ? '' : formatShort((min ?? max)!, written[0]);
  const [from, to] = [formatShort(min, written[0]), formatShort(max, written[1])];
  const word = magnitudeOf(max).word;
  const shared = word !== '' && magnitudeOf(min).word === word;
  return `${shared ? from.slice(0, -word.length - 1) : from} bis ${to}`;
}

/** The numbers of a quantity as they are written, each with its word. */
const numbers = /\d[\d.]*(?:,\d+)?(?:\s*(?:Tsd|Mio|Mrd)\.)?/g;

const defaults = {
  about: 'etwa',
  'at-least': 'mindestens',
  'at-most': 'höchstens',
} satisfies Partial<Record<QuantityKind, string>>;

function formatBounds(quantity: Quantity): string {
  const { kind } = quantity;
  if (kind === 'exact' || kind === 'range' || kind === 'vague') return formatSpan(quantity);
  return `${prefixOf(quantity.text) ?? defaults[kind]} ${formatSpan(quantity)}`;
}

/** The writer's own word: „mehr als 3“ must not turn into „mindestens 3“. */
const prefixOf = (text: string): string | undefined => /^(\p{L}[\p{L}. ]*?)\s+\d/u.exec(text)?.[1];

/** The largest of million and billion that says the number with at most one decimal, if any. */
function magnitudeOf(value: number): { size: number; word: string } {
  for (const [size, word] of [
    [1e9, 'Mrd.'],
    [1e6, 'Mio.'],
  ] as const)
    if (Math.abs(value) >= size && Number.isInteger(Number(((value / size) * 10).toPrecision(12))))
      return { size, word };
  return { size: 1, word: '' };
}
