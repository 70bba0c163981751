import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Quantity, QuantityKind } from '../values/quantity.ts';
import { round } from './round.ts';
import { label, sizes } from './letters/text.ts';

/** A mark and how far it reaches from left to right. */
export interface Mark {
  from: number;
  to: number;
  shapes: Element[];
}

export interface MarkPlace {
  /** Centre of the row. */
  y: number;
  /** Place of the lower and upper number; the same where there is only one. */
  low: number;
  high: number;
  hollow: boolean;
}

export const radius = 5.5;
const whisker = 20;
const arrow = 30;

/** Every kind of quantity has a shape of its own, so that a bound is never read as a value. */
const draw: Record<QuantityKind, (place: MarkPlace) => Mark> = {
  exact: ({ low: x, y, hollow }) => ({ from: x - radius, to: x + radius, shapes: [dot(x, y, hollow)] }),
  about: ({ low: x, y, hollow }) => ({
    from: x - whisker,
    to: x + whisker,
    shapes: [line(`M${at(x - whisker, y)}H${round(x + whisker)}`, '1 3'), dot(x, y, hollow)],
  }),
  'at-least': ({ low: x, y }) => ({ from: x - 1, to: x + arrow, shapes: bound(x, y, 1) }),
  'at-most': ({ high: x, y }) => ({ from: x - arrow, to: x + 1, shapes: bound(x, y, -1) }),
  range: ({ low, high, y, hollow }) => ({
    from: low - 1,
    to: high + 1,
    shapes: [box(low, high, y, 8, hollow), line(`M${at(low, y - 8)}v16M${at(high, y - 8)}v16`)],
  }),
  vague: ({ low, high, y }) => ({
    from: low,
    to: high,
    shapes: [
      s('rect', { ...frameOf(low, high, y, 14), rx: 7, className: ['hollow'], strokeDashArray: '3 3' }),
    ],
  }),
};

/** The mark for a quantity; hollow where it is claimed, filled where it is confirmed. */
export const markOf = (kind: QuantityKind, place: MarkPlace): Mark => draw[kind](place);

/** The numbers a quantity puts on a scale. */
export const numbersOf = ({ min, max }: Pick<Quantity, 'min' | 'max'>): number[] =>
  [min, max].filter((value) => value !== undefined);

/** Claimed dots are open, confirmed ones full. */
export const dot = (x: number, y: number, hollow: boolean, r: number = radius, accent = false): Element =>
  s('circle', {
    cx: round(x),
    cy: round(y),
    r,
    className: [hollow ? 'hollow' : 'solid', ...(accent ? ['accent'] : [])],
  });

const at = (x: number, y: number): string => `${round(x)} ${round(y)}`;

const line = (d: string, dashes?: string): Element =>
  s('path', { d, className: ['line'], strokeDashArray: dashes });

const frameOf = (low: number, high: number, y: number, height: number) => ({
  x: round(low),
  y: round(y - height / 2),
  width: Math.max(1, round(high - low)),
  height,
});

const box = (low: number, high: number, y: number, height: number, hollow: boolean): Element =>
  s('rect', { ...frameOf(low, high, y, height), className: [hollow ? 'hollow' : 'solid'] });

/** A stop at the number and an arrow to where the rest may lie. */
const bound = (x: number, y: number, towards: 1 | -1): Element[] => [
  line(`M${at(x, y - 8)}v16`),
  line(`M${at(x, y)}h${towards * arrow}m${towards * -6} -5l${towards * 6} 5l${towards * -6} 5`),
];

/** A value as a dot in time: an arrow where it is a bound, a dotted edge for „about“, a stroke over a range. */
export function pointMark(
  x: number,
  y: number,
  { kind, hollow, accent }: { kind: QuantityKind; hollow: boolean; accent: boolean },
): Element[] {
  const mark = dot(x, y, hollow, radius, accent);
  if (kind === 'exact') return [mark];
  if (kind !== 'at-least' && kind !== 'at-most') {
    mark.properties.strokeDashArray = ['2', '2'];
    return [mark];
  }
  const up = kind === 'at-least' ? -1 : 1;
  const d = `M${at(x, y)}v${up * 17}m-4 ${up * -5}l4 ${up * 5}l4 ${up * -5}`;
  return [s('path', { d, className: ['line', ...(accent ? ['accent'] : [])] }), mark];
}

/** The size of a flag. */
export const flagSize = { width: 30, height: 17 } as const;

/** An article's monogram as a flag around a place. */
export const flagShape = (monogram: string, x: number, y: number): Element[] => {
  const { width, height } = flagSize;
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  return [
    s('rect', { x: left, y: top, width, height, rx: height / 2, className: ['flag'] }),
    label({ text: monogram, x, y: y + 4, size: sizes.tick, anchor: 'middle', weight: 600 }),
  ];
};
