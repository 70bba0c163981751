import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Axis } from './drawing.ts';
import { round } from './round.ts';
import type { ValueScale } from './scale.ts';
import { label, lineHeight, sizes, spanOf, wrap, type Label } from './letters/text.ts';

interface Place {
  /** Edges of the drawing: no label reaches beyond. */
  width: number;
  /** Left edge of the plot, where the caption begins. */
  left: number;
  top: number;
  bottom: number;
}

/**
 * The axis of values under rows: hairlines through the plot, a stronger one at zero, numbers and caption below.
 * As many ticks as fit without touching.
 */
export function bottomAxis(
  scale: ValueScale,
  axis: Axis,
  place: Place,
): { marks: Element[]; height: number } {
  const labels = fittingTicks(scale, axis, place);
  const caption = wrap(axis.caption, place.width - place.left, sizes.tick);
  return {
    marks: [
      ...labels.map(({ value, line }) => gridline(line, place, value === 0)),
      ...labels.map(({ text }) => label(text)),
      ...caption.map((text, at) =>
        label({ text, x: place.left, y: place.bottom + 38 + at * lineHeight, size: sizes.tick, soft: true }),
      ),
    ],
    height: 38 + caption.length * lineHeight - 8,
  };
}

interface Tick {
  value: number;
  line: number;
  text: Label;
}

function fittingTicks(scale: ValueScale, axis: Axis, place: Place): Tick[] {
  for (const count of [6, 5, 4, 3, 2]) {
    const placed = scale.ticks(count).map((value) => tickAt(value, scale(value), axis, place));
    if (fits(placed)) return placed;
  }
  const ends = scale.domain.map((value) => tickAt(value, scale(value), axis, place));
  return fits(ends) ? ends : ends.slice(0, 1);
}

function tickAt(value: number, x: number, axis: Axis, { width, bottom }: Place): Tick {
  const text: Label = {
    text: axis.format(value),
    x,
    y: bottom + 18,
    anchor: 'middle',
    size: sizes.tick,
    soft: true,
  };
  const { left, right } = spanOf(text);
  if (left < 0) Object.assign(text, { x: 0, anchor: 'start' });
  if (right > width) Object.assign(text, { x: width, anchor: 'end' });
  return { value, line: x, text };
}

const gap = 10;

const fits = (placed: readonly Tick[]): boolean =>
  placed.every((tick, at) => at === 0 || spanOf(placed[at - 1]!.text).right + gap <= spanOf(tick.text).left);

const gridline = (x: number, { top, bottom }: Place, zero: boolean): Element =>
  s('path', { d: `M${round(x)} ${round(top)}V${round(bottom)}`, className: [zero ? 'zero' : 'grid'] });
