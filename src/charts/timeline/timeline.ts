import { s } from 'hastscript';
import type { Element } from 'hast';
import { linked, linkedDrawing } from '../drawing.ts';
import { flagSize, flagShape } from '../marks.ts';
import { round } from '../round.ts';
import { label } from '../letters/text.ts';
import { downwards } from './downwards.ts';
import { groundOf } from './ground.ts';
import { stretchOf, type Layout, type PlacedFlag, type PlacedMark, type TimelineData } from './layout.ts';
import { planeOf, type Plane } from './plane.ts';
import { rightwards } from './rightwards.ts';
import { fadesFor, markShape } from './shapes.ts';

/**
 * The drawn timeline at a width: below 480 px time runs downwards, above to the right.
 *
 * Every mark and flag is a link to its entry in the list and has the id `<id>-<entry>`. The list says all of it in
 * words, so assistive technology meets a single image with title and description, and no link takes the focus.
 */
export function timeline(data: TimelineData, { id, width }: { id: string; width: number }): Element {
  const layout = (width < 480 ? downwards : rightwards)(data, width);
  const plane = planeOf(layout.direction);
  return linkedDrawing({ id, kind: 'timeline', width, height: round(layout.height) }, data.words, {
    defs: [s('defs', fadesFor(layout.direction, id))],
    ground: [
      ...groundOf(layout, data.words, width),
      ...layout.flags.map((flag) => pole(flag, layout, plane)),
      ...layout.ground,
    ],
    links: [
      ...layout.marks.map((mark) => markLink(mark, layout.pitch, plane, id)),
      ...layout.flags.map((flag) => flagLink(flag, plane, id)),
    ],
  });
}

/** A line across time; where the day is unsure, a band as wide as the doubt. */
function pole({ flag, pole: [start, end] }: PlacedFlag, { scale }: Layout, plane: Plane): Element {
  const [from, to] = stretchOf(flag, scale);
  const middle = (from + to) / 2;
  if (to - from <= 2) return plane.path('pole', [middle, start], [middle, end]);
  return s('rect', { ...plane.box(from, to, (start + end) / 2, end - start), className: ['band'] });
}

function markLink(placed: PlacedMark, pitch: number, plane: Plane, id: string): Element {
  const { mark, shape, end, across, leader, label: text } = placed;
  const surface = plane.box(shape.from, end, across, pitch - 2);
  const around = plane.box(shape.from, shape.to, across, 9);
  return linked(mark, { drawing: id, kind: 'mark', surface, around }, [
    ...(end > shape.to + 2
      ? [
          plane.path('lag', [shape.to, across], [end, across]),
          plane.path('lag', [end, across - 4], [end, across + 4]),
        ]
      : []),
    ...(leader.length > 0 ? [plane.path('leader', ...leader)] : []),
    ...markShape(shape, across, { plane, hollow: mark.expected, id }),
    ...(text ? [label(text)] : []),
  ]);
}

function flagLink({ flag, x, y, leader }: PlacedFlag, plane: Plane, id: string): Element {
  const surface = { x: x - flagSize.width / 2, y: y - flagSize.height / 2, ...flagSize };
  return linked(flag, { drawing: id, kind: 'flag-link', surface, around: surface }, [
    ...(leader.length > 0 ? [plane.path('pole', ...leader)] : []),
    ...flagShape(flag.monogram, x, y),
  ]);
}
