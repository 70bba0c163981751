import { s } from 'hastscript';
import type { Element } from 'hast';
import { flagShape } from './mark.ts';
import { dotRadius, fadesOf, markShape, type Fade, type Shape } from './shapes.ts';

/** The signs of the timeline that a reader must know. */
export const timelineKeys = ['day', 'span', 'unsure', 'expected', 'lag', 'flag'] as const;
export type TimelineKey = (typeof timelineKeys)[number];

const [width, height] = [40, 18];
const middle = height / 2;
const shape = (kind: Shape['kind'], from: number, to: number, fade: Fade): Shape => ({
  ...{ from, to, kind },
  segments: [{ from, to, fade }],
});
const dotAt = (x: number): Shape => shape('dot', x - dotRadius, x + dotRadius, 'none');
const bar = (fade: Fade): Shape => shape('bar', 6, 34, fade);

/** One sign by itself, beside its words and therefore hidden from assistive technology. */
export function timelineKey(key: TimelineKey): Element {
  const id = `zeichen-${key}`;
  const shapes: Record<TimelineKey, () => Element[]> = {
    day: () => markShape(dotAt(20), middle, 'right', false, id),
    span: () => markShape(bar('none'), middle, 'right', false, id),
    unsure: () => [
      s('defs', fadesOf([bar('both')], 'right', id)),
      ...markShape(bar('both'), middle, 'right', false, id),
    ],
    expected: () => markShape(dotAt(20), middle, 'right', true, id),
    lag: () => [
      ...markShape(dotAt(8), middle, 'right', false, id),
      s('path', { d: 'M12.5 9H36m0 -4v8', className: ['lag'] }),
    ],
    flag: () => flagShape('AB', 20, middle),
  };
  const frame = {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    ariaHidden: 'true' as const,
    fill: 'currentColor',
  };
  return s('svg', { ...frame, fontSize: 12, className: ['timeline-key'] }, shapes[key]());
}
