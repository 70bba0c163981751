import type { Quantity, QuantityKind } from '../values/quantity.ts';

const nbsp = '\u00a0';

const whole = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3, useGrouping: 'always' });
const percent = new Intl.NumberFormat('de-DE', { style: 'percent', maximumFractionDigits: 0 });

/** A number in full: „254.920“, „17,3“; a true minus sign, never a hyphen. */
export const formatNumber = (value: number): string => whole.format(value).replace('-', '−');

/** A share of one in whole percent: „52 %“; a share that rounds to nothing stays visible as „< 1 %“. */
export const formatShare = (share: number): string =>
  share > 0 && share < 0.005 ? `<${nbsp}1${nbsp}%` : percent.format(share).replace(/\s/, nbsp);

/**
 * A number as short as it stays exact: „5 Mio.“, „4,8 Mio.“, „1,2 Mrd.“, but „254.920“ and „5.000.001“.
 */
export function formatShort(value: number): string {
  const { size, word } = magnitudeOf(value);
  return word === '' ? formatNumber(value) : `${formatNumber(value / size)}${nbsp}${word}`;
}

/** How a quantity is said: „mindestens 1“, „17 bis 18“, „mehrere Millionen“ (in the words of the text). */
export function formatQuantity(quantity: Quantity): string {
  if (quantity.kind === 'vague') return quantity.words ?? formatSpan(quantity);
  return formatBounds(quantity);
}

/** The same with how a vague quantity was read: „mehrere zehn Millionen (von uns gelesen als 20 bis 90 Mio.)“. */
export function formatReading(quantity: Quantity): string {
  const said = formatQuantity(quantity);
  return quantity.kind === 'vague' ? `${said} (von uns gelesen als ${formatSpan(quantity)})` : said;
}

/** A unit in words, and in the singular where that is another word. */
interface Unit {
  unit: string;
  unitOne?: string | undefined;
}

/**
 * A quantity in words with its unit; „-fach“ closes up, other units keep a space that does not break, and
 * after a one stands the singular: „mehr als 1 Fall“.
 * A remark in brackets stays behind: „mehrere Millionen Granaten (von uns gelesen als …)“.
 */
export function formatWithUnit(text: string, { unit: many, unitOne = many }: Unit): string {
  const [said = text, ...remark] = text.split(' (');
  const unit = /(?<!\S)1$/.test(said) ? unitOne : many;
  const measured = unit === '' ? said : unit.startsWith('-') ? said + unit : `${said}${nbsp}${unit}`;
  return [measured, ...remark].join(' (');
}

/** The range a quantity can stand for, without its words: „20 bis 90 Mio.“, „17 bis 18“. */
export function formatSpan({ min, max }: Pick<Quantity, 'min' | 'max'>): string {
  if (min === undefined) return max === undefined ? '' : formatShort(max);
  if (max === undefined || max === min) return formatShort(min);
  const [from, to] = [magnitudeOf(min), magnitudeOf(max)];
  const shared = from.word !== '' && from.word === to.word;
  return `${shared ? formatNumber(min / from.size) : formatShort(min)} bis ${formatShort(max)}`;
}

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
