import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Axis } from './drawing.ts';
import { round } from './round.ts';
import type { ValueScale } from './scale.ts';
import {
  areApart,
  captionLines,
  label,
  lineHeight,
  sizes,
  spanOf,
  wrap,
  type Label,
} from './letters/text.ts';

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
  { width, left, top, bottom }: Place,
): { marks: Element[]; height: number } {
  const labelAt = (value: number): Label => {
    const text = { text: axis.format(value), y: bottom + 18, size: sizes.tick, soft: true };
    const middle: Label = { ...text, x: scale(value), anchor: 'middle' };
    const span = spanOf(middle);
    if (span.right > width) return { ...text, x: width, anchor: 'end' };
    return span.left < 0 ? { ...text, x: 0 } : middle;
  };
  const choices = [...[6, 5, 4, 3, 2].map((count) => scale.ticks(count)), scale.domain];
  const values = choices.find((ticks) => areApart(ticks.map(labelAt))) ?? scale.domain.slice(0, 1);
  const caption = wrap(axis.caption, width - left, sizes.tick);
  return {
    marks: [
      ...values.map((value) =>
        s('path', {
          d: `M${round(scale(value))} ${round(top)}V${round(bottom)}`,
          className: [value === 0 ? 'zero' : 'grid'],
        }),
      ),
      ...values.map((value) => label(labelAt(value))),
      ...captionLines(caption, left, bottom + 38),
    ],
    height: 38 + caption.length * lineHeight - 8,
  };
}
