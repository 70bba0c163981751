import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Quantity } from '../../values/quantity.ts';
import { bottomAxis } from '../axis.ts';
import { drawing, type Axis, type Frame } from '../drawing.ts';
import { markOf, numbersOf, type Mark } from '../marks.ts';
import { labelHeight, layRows, placeValue, plotOf, type Row } from '../rows.ts';
import { valueScale, type ValueScale } from '../scale.ts';
import { label, widthOf } from '../letters/text.ts';

export interface Interval extends Row {
  quantity: Pick<Quantity, 'kind' | 'min' | 'max'>;
  /** The quantity as it stands at the mark. */
  text: string;
  /** Hollow where it is claimed, filled where it is confirmed. */
  hollow: boolean;
}

/** Quantities as they are meant: a number, a bound, a range or a vague word, each with its own mark. */
export function intervals(data: readonly Interval[], { axis, ...frame }: Frame & { axis: Axis }): Element {
  const { width } = frame;
  const plot = plotOf(data, width, 8);
  const scale = valueScale(
    axis.scale,
    data.flatMap(({ quantity }) => numbersOf(quantity)),
    [plot.left, width - roomFor(data, width - plot.left)],
  );
  const valueOf = (row: Interval) =>
    placeValue(row.text, markFor(row, scale, 0), { left: plot.left + 2, right: width });
  const rows = layRows(data, { width, plot, above: (row) => (valueOf(row).above ? labelHeight : 0) });
  const ground = bottomAxis(scale, axis, { width, left: plot.left, top: 0, bottom: rows.bottom });
  return drawing(frame, rows.bottom + ground.height, [
    ...ground.marks,
    ...rows.labels,
    ...rows.placed.flatMap(({ row, mark }) => {
      const { x, anchor, above } = valueOf(row);
      const { min, max } = row.quantity;
      return [
        s(
          'g',
          { dataKey: row.key, dataValue: `${min ?? ''}/${max ?? ''}` },
          markFor(row, scale, mark).shapes,
        ),
        label({ text: row.text, x, y: above ? mark - 14 : mark + 4.5, anchor }),
      ];
    }),
  ]);
}

function markFor({ quantity, hollow }: Interval, scale: ValueScale, y: number): Mark {
  const [low = 0, high = low] = numbersOf(quantity);
  return markOf(quantity.kind, { y, low: scale(low), high: scale(high), hollow });
}

/** Room to the right for labels and arrows, but never more than a third of the plot. */
const roomFor = (data: readonly Interval[], plot: number): number =>
  Math.min(Math.max(...data.map(({ text }) => widthOf(text))) + 40, plot / 3);
