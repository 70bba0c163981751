import { s } from 'hastscript';
import type { Element } from 'hast';
import { flagShape } from '../marks.ts';
import { planeOf } from './plane.ts';
import { dotRadius, fadesFor, markShape, type Fade, type Shape } from './shapes.ts';

/** The signs of the timeline that a reader must know. */
export const timelineKeys = ['day', 'span', 'unsure', 'expected', 'lag', 'flag'] as const;
export type TimelineKey = (typeof timelineKeys)[number];

const [width, height] = [40, 18];
const middle = height / 2;
const id = 'zeichen';

const shape = (kind: Shape['kind'], from: number, to: number, fade: Fade): Shape => ({
  ...{ from, to, kind },
  segments: [{ from, to, fade }],
});
const drawn = (sign: Shape, hollow = false): Element[] =>
  markShape(sign, middle, { plane: planeOf('right'), hollow, id });
const dotAt = (x: number): Shape => shape('dot', x - dotRadius, x + dotRadius, 'none');

const signs: Record<TimelineKey, Element[]> = {
  day: drawn(dotAt(20)),
  span: drawn(shape('bar', 6, 34, 'none')),
  unsure: [s('defs', fadesFor('right', id)), ...drawn(shape('bar', 6, 34, 'both'))],
  expected: drawn(dotAt(20), true),
  lag: [...drawn(dotAt(8)), s('path', { d: 'M12.5 9H36m0 -4v8', className: ['lag'] })],
  flag: flagShape('AB', 20, middle),
};

/** One sign by itself, beside its words and therefore hidden from assistive technology. */
export const timelineKey = (key: TimelineKey): Element =>
  s(
    'svg',
    {
      ...{ viewBox: `0 0 ${width} ${height}`, width, height, ariaHidden: 'true' },
      ...{ fill: 'currentColor', fontSize: 12, className: ['timeline-key'] },
    },
    signs[key],
  );
