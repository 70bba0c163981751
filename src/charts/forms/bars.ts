import { s } from 'hastscript';
import type { Element } from 'hast';
import { bottomAxis } from '../axis.ts';
import { drawing, type Axis, type Frame } from '../drawing.ts';
import { round } from '../round.ts';
import { layRows, plotOf, type Row } from '../rows.ts';
import { valueScale } from '../scale.ts';
import { label, widthOf } from '../letters/text.ts';

export interface Bar extends Row {
  value: number;
  /** The value as it stands at the bar's end. */
  text: string;
  /** Hollow where it is claimed, filled where it is confirmed. */
  hollow: boolean;
}

const thickness = 16;

/** Bars from zero, one under the other. A logarithmic axis has no zero to begin at: that is an error. */
export function bars(data: readonly Bar[], { axis, ...frame }: Frame & { axis: Axis }): Element {
  if (axis.scale === 'log') throw new RangeError('Bars begin at zero; a logarithmic axis has none.');
  const { width } = frame;
  const plot = plotOf(data, width, 1);
  const room = Math.max(...data.map(({ text }) => widthOf(text))) + 8;
  const scale = valueScale(
    'linear',
    data.map(({ value }) => value),
    [plot.left, width - room],
  );
  const rows = layRows(data, { width, plot, above: () => 0 });
  const ground = bottomAxis(scale, axis, { width, left: plot.left, top: 0, bottom: rows.bottom });
  return drawing(frame, rows.bottom + ground.height, [
    ...ground.marks,
    ...rows.labels,
    ...rows.placed.flatMap(({ row, mark }) => [
      s('rect', {
        x: round(scale(0)),
        y: round(mark - thickness / 2),
        // A value that is there is never invisible.
        width: Math.max(1, round(scale(row.value) - scale(0))),
        height: thickness,
        className: [row.hollow ? 'hollow' : 'solid'],
        dataKey: row.key,
        dataValue: row.value,
      }),
      label({ text: row.text, x: scale(row.value) + 8, y: mark + 4.5 }),
    ]),
  ]);
}
