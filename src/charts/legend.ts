import { s } from 'hastscript';
import type { Element } from 'hast';
import type { QuantityKind } from '../values/quantity.ts';
import { dot, markOf } from './marks.ts';

/** What a reader may need explained: the kinds of quantity, and open against full. */
export type KeyMark = QuantityKind | 'hollow' | 'solid';

/** All of them, in the order of the key. */
export const keyMarks: readonly KeyMark[] = [
  'exact',
  'about',
  'at-least',
  'at-most',
  'range',
  'vague',
  'hollow',
  'solid',
];

const [width, height] = [64, 20];

/** A mark by itself, for the key; the words beside it explain it, so it is hidden from screen readers. */
export function keyMark(mark: KeyMark): Element {
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      ariaHidden: 'true',
      className: ['chart', 'key-mark'],
    },
    shapesOf(mark),
  );
}

function shapesOf(mark: KeyMark): Element[] {
  const y = height / 2;
  if (mark === 'hollow' || mark === 'solid') return [dot(width / 2, y, mark === 'hollow')];
  const spread = mark === 'range' || mark === 'vague';
  const shift = mark === 'at-least' ? -15 : mark === 'at-most' ? 15 : 0;
  const centre = width / 2 + shift;
  return markOf(mark, { y, low: spread ? 12 : centre, high: spread ? 52 : centre, hollow: true }).shapes;
}
