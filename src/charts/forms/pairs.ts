import { s } from 'hastscript';
import type { Element } from 'hast';
import { bottomAxis } from '../axis.ts';
import { columnWidth, drawing, type Axis, type Frame } from '../drawing.ts';
import { dot, radius } from '../marks.ts';
import { round } from '../round.ts';
import { layRows, plotOf, type Plot, type Row } from '../rows.ts';
import { valueScale, type ValueScale } from '../scale.ts';
import { label, sizes, spanOf, widthOf, type Label } from '../text.ts';

export interface PairMark extends Row {
  claimed: { value: number; text: string };
  confirmed: { value: number; text: string };
  /** The gap in words, e.g. „52 % bestätigt“. */
  gap: string;
  /** Both numbers in one label, where they stand too close for two: „13 von 18“. */
  both: string;
}

/** Claimed and confirmed on one line: an open and a full dot, the gap named at the end of the row. */
export function pairs(data: readonly PairMark[], { axis, ...frame }: Frame & { axis: Axis }): Element {
  const { width } = frame;
  const rows = data.map((row) => ({ ...row, ...gapInLabel(row, width) }));
  const plot = plotOf(rows, width, 8);
  const gapColumn = width < columnWidth ? 0 : Math.max(...data.map(({ gap }) => widthOf(gap))) + 16;
  const scale = fittingScale(data, axis.scale, { left: plot.left, right: width - gapColumn });
  const laid = layRows(rows, { width, plot, above: () => 0 });
  const ground = bottomAxis(scale, axis, {
    width: width - gapColumn,
    left: plot.left,
    top: 0,
    bottom: laid.bottom,
  });
  return drawing(frame, laid.bottom + ground.height, [
    ...ground.marks,
    ...laid.labels,
    ...laid.placed.flatMap(({ row, mark }) => {
      const [from, to] = [scale(row.confirmed.value), scale(row.claimed.value)];
      return [
        s('g', { dataKey: row.key, dataValue: `${row.claimed.value}/${row.confirmed.value}` }, [
          s('path', { d: `M${round(from)} ${round(mark)}H${round(to)}`, className: ['line', 'gap'] }),
          dot(to, mark, true),
          dot(from, mark, false, radius - 1),
        ]),
        ...valueLabels(row, scale, plot.left).map((value) => label({ ...value, y: mark + 4.5 })),
        ...(gapColumn ? [label({ text: row.gap, x: width, y: mark + 4.5, anchor: 'end', side: 'gap' })] : []),
      ];
    }),
  ]);
}

/** In a narrow drawing the gap has no column; it follows the row's name. */
const gapInLabel = (row: PairMark, width: number): Pick<Row, 'detail' | 'detailSide'> =>
  width < columnWidth ? { detail: row.gap, detailSide: 'gap' } : { detail: row.detail };

const pad = radius + 5;

/** Leaves room on the right for the claimed numbers, and for both where some row needs that. */
function fittingScale(data: readonly PairMark[], kind: Axis['scale'], { left, right }: Plot): ValueScale {
  const numbers = data.flatMap(({ claimed, confirmed }) => [claimed.value, confirmed.value]);
  const scaleWith = (texts: string[]) =>
    valueScale(kind, numbers, [left, right - Math.max(...texts.map((text) => widthOf(text))) - pad]);
  const usual = scaleWith(data.map(({ claimed }) => claimed.text));
  const fits = data.every((row) =>
    valueLabels(row, usual, left).every((value) => spanOf(value).right <= right),
  );
  return fits ? usual : scaleWith(data.map(({ both }) => both));
}

/** The confirmed number left of its dot, the claimed right of its own; both on the right where the left is too tight. */
function valueLabels(
  { claimed, confirmed, both }: PairMark,
  scale: ValueScale,
  left: number,
): Omit<Label, 'y'>[] {
  const [from, to] = [scale(confirmed.value), scale(claimed.value)];
  const outer = Math.max(from, to) + pad;
  if (to < from || from - pad - widthOf(confirmed.text, sizes.label, 600) < left)
    return [{ text: both, x: outer, side: 'gap' }];
  return [
    { text: confirmed.text, x: from - pad, anchor: 'end', weight: 600, side: 'confirmed' },
    { text: claimed.text, x: outer, side: 'claimed' },
  ];
}
