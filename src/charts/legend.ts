import { s } from 'hastscript';
import type { Element } from 'hast';
import type { QuantityKind } from '../values/quantity.ts';
import { dot, flagShape, markOf, pointMark } from './marks.ts';
import { planeOf } from './timeline/plane.ts';
import { dotRadius, fadesFor, markShape, type Fade, type Shape } from './timeline/shapes.ts';

/** What a reader of a chart may need explained: the kinds of quantity, and open against full. */
export type LegendMark = QuantityKind | 'hollow' | 'solid';

const [width, height] = [64, 20];
const [centre, middle] = [width / 2, height / 2];

const quantity = (kind: QuantityKind, low: number, high = low): Element[] =>
  markOf(kind, { y: middle, low, high, hollow: true }).shapes;

const marks: Record<LegendMark, Element[]> = {
  exact: quantity('exact', centre),
  about: quantity('about', centre),
  'at-least': quantity('at-least', centre - 15),
  'at-most': quantity('at-most', centre + 15),
  range: quantity('range', 12, 52),
  vague: quantity('vague', 12, 52),
  hollow: [dot(centre, middle, true)],
  solid: [dot(centre, middle, false)],
};

/** All of them, in the order of a legend. */
export const legendMarks = Object.keys(marks) as LegendMark[];

/** The signs of the timeline that a reader must know. */
export type TimelineSign = 'day' | 'span' | 'unsure' | 'expected' | 'lag' | 'flag';

const bar = (kind: Shape['kind'], from: number, to: number, fade: Fade): Shape => ({
  ...{ from, to, kind },
  segments: [{ from, to, fade }],
});
const drawn = (shape: Shape, hollow = false): Element[] =>
  markShape(shape, middle, { plane: planeOf('right'), hollow, id: 'zeichen' });
const dotAt = (x: number): Shape => bar('dot', x - dotRadius, x + dotRadius, 'none');

const signs: Record<TimelineSign, Element[]> = {
  day: drawn(dotAt(centre)),
  span: drawn(bar('bar', 18, 46, 'none')),
  unsure: [s('defs', fadesFor('right', 'zeichen')), ...drawn(bar('bar', 18, 46, 'both'))],
  expected: drawn(dotAt(centre), true),
  lag: [...drawn(dotAt(20)), s('path', { d: 'M24.5 10H48m0 -4v8', className: ['lag'] })],
  flag: flagShape('AB', centre, middle),
};

export const timelineSigns = Object.keys(signs) as TimelineSign[];

/** A mark by itself, beside its words and therefore hidden from assistive technology. */
const alone = (shapes: Element[]): Element =>
  s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ariaHidden: 'true',
      className: ['chart', 'sign'],
    },
    shapes,
  );

export const legendMark = (mark: LegendMark): Element => alone(marks[mark]);

/** The same as a chart of time draws it: an arrow up or down needs the height on one side of its dot. */
export function pointSign(mark: LegendMark): Element {
  if (mark === 'hollow' || mark === 'solid') return legendMark(mark);
  const y = mark === 'at-least' ? height - 3 : mark === 'at-most' ? 3 : middle;
  return alone(pointMark(centre, y, { kind: mark, hollow: true, accent: false }));
}

export const timelineSign = (sign: TimelineSign): Element => alone(signs[sign]);
