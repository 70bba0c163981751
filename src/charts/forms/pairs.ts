import { s } from 'hastscript';
import type { Element } from 'hast';
import { columnWidth, drawing, type Frame } from '../drawing.ts';
import { round } from '../round.ts';
import { layRows, plotOf, type PlacedRow, type Row } from '../rows.ts';
import { label, lineHeight, sizes, widthOf } from '../letters/text.ts';

export interface PairMark extends Row {
  claimed: number;
  confirmed: number;
  /** Confirmed as a share of claimed; more than all is drawn as all. */
  share: number;
  /** „52 %“. */
  text: string;
  /** „2.233 von 4.313“. */
  both: string;
  /** Set apart, because the comparison is weak. */
  apart: boolean;
}

/** The middle of the shares, written at a line through all rows. */
export interface Middle {
  share: number;
  text: string;
}

const thickness = 16;

/** What is confirmed of what is claimed: a full part of an open bar that stands for all of it, whatever the number. */
export function pairs(
  data: readonly PairMark[],
  { middle, ...frame }: Frame & { middle: Middle | undefined },
): Element {
  const { width } = frame;
  const narrow = width < columnWidth;
  const rows = data.map((row) => (narrow ? { ...row, detail: row.both } : row));
  const plot = plotOf(rows, width, 1);
  const right = width - Math.max(...data.map(({ both }) => (narrow ? 48 : widthOf(both) + 62)));
  const head = middle ? lineHeight + 6 : 0;
  const laid = layRows(rows, { width, plot, above: () => 0, start: head });
  const x = (share: number) => plot.left + (right - plot.left) * share;
  const strong = laid.placed.filter(({ row }) => !row.apart);
  const line = strong.at(-1);
  return drawing(frame, laid.bottom, [
    ...(middle
      ? [label({ text: middle.text, ...besideLine(middle, x, width), y: 12, weight: 600, accent: true })]
      : []),
    ...laid.labels,
    ...laid.placed.flatMap(({ row, mark }) => rowMarks(row, mark, x, narrow ? undefined : width)),
    ...(middle && line
      ? [
          s('path', {
            d: middleLine(narrow ? strong : [line], x(middle.share), narrow ? undefined : head - 4),
            className: ['line', 'accent'],
          }),
        ]
      : []),
  ]);
}

/** Through all rows, or bar by bar where the names of the rows stand between. */
const middleLine = (rows: readonly PlacedRow<PairMark>[], x: number, from: number | undefined): string =>
  rows.map(({ mark }) => `M${round(x)} ${from ?? round(mark - 12)}V${round(mark + 12)}`).join('');

const besideLine = ({ share, text }: Middle, x: (share: number) => number, width: number) =>
  x(share) + widthOf(text, sizes.label, 600) + 4 <= width
    ? { x: x(share) - 2 }
    : { x: width, anchor: 'end' as const };

function rowMarks(
  row: PairMark,
  y: number,
  x: (share: number) => number,
  edge: number | undefined,
): Element[] {
  const frame = (from: number, to: number) => ({
    x: round(from),
    y: round(y - thickness / 2),
    // A share that is there is never invisible.
    width: Math.max(1, round(to - from)),
    height: thickness,
  });
  return [
    s('g', { dataKey: row.key, dataValue: `${row.claimed}/${row.confirmed}` }, [
      s('rect', { ...frame(x(0), x(1)), className: ['hollow', ...(row.apart ? ['context'] : [])] }),
      s('rect', {
        ...frame(x(0), x(Math.min(1, row.share))),
        className: ['solid', ...(row.apart ? ['context'] : [])],
      }),
    ]),
    label({ text: row.text, x: x(1) + 8, y: y + 4.5, weight: 600, soft: row.apart }),
    ...(edge === undefined
      ? []
      : [label({ text: row.both, x: edge, y: y + 4.5, anchor: 'end', soft: true })]),
  ];
}
