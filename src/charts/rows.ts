import type { Element } from 'hast';
import { columnWidth } from './drawing.ts';
import { label, lineHeight, sizes, widthOf, wrap } from './letters/text.ts';

/** What a chart of rows knows of each row besides its mark. */
export interface Row {
  /** Key of the value, the same in chart, table and data. */
  key: string;
  label: string;
  /** A second, quieter line: date, article. */
  detail?: string | undefined;
  /** A heading over the rows that share it and follow each other. */
  group?: string | undefined;
}

export interface Plot {
  left: number;
  right: number;
}

/**
 * Where the rows' marks may lie: beside a column of labels, or under them in a narrow drawing.
 * `edge` is what a mark at zero needs to its left.
 */
export function plotOf(rows: readonly Row[], width: number, edge: number): Plot {
  if (width < columnWidth) return { left: edge, right: width };
  const longest = Math.max(
    ...rows.map((row) =>
      Math.max(widthOf(row.label, sizes.label, 600), widthOf(row.detail ?? '', sizes.tick)),
    ),
  );
  return { left: Math.min(longest, width * 0.36) + 20, right: width };
}

/** A row with the height of its mark's centre. */
export interface PlacedRow<R extends Row> {
  row: R;
  mark: number;
}

const markHeight = 22;
const rowGap = 10;

/**
 * Lays rows out from top to bottom.
 *
 * `start` is where the first row begins; `above` is the height a row's mark needs over it, for a value label that fits nowhere beside it.
 */
export function layRows<R extends Row>(
  rows: readonly R[],
  { width, plot, above, start = 0 }: { width: number; plot: Plot; above: (row: R) => number; start?: number },
): { placed: PlacedRow<R>[]; labels: Element[]; bottom: number } {
  const labels: Element[] = [];
  const placed: PlacedRow<R>[] = [];
  const stacked = width < columnWidth;
  // Over the marks a label stands beside the line at zero, which runs past all rows.
  const x = stacked ? plot.left + 6 : 0;
  let top = start;
  let group: string | undefined;
  for (const row of rows) {
    if (row.group !== undefined && row.group !== group) {
      const lines = wrap(row.group, width - x, sizes.label, 600);
      if (placed.length > 0) top += rowGap;
      labels.push(...lines.map((text, at) => label({ text, x, y: top + 13 + at * lineHeight, weight: 600 })));
      top += lines.length * lineHeight + rowGap / 2;
    }
    group = row.group;
    const lines = linesOf(row, stacked ? width - x : plot.left - 20);
    const text = lines.length * lineHeight;
    const marks = above(row) + markHeight;
    const height = stacked ? text + marks : Math.max(text, marks);
    const first = stacked ? top : top + (height - text) / 2;
    labels.push(
      ...lines.map(({ text, soft }, at) =>
        label({
          text,
          x,
          y: first + 13 + at * lineHeight,
          soft,
          size: soft ? sizes.tick : sizes.label,
          weight: soft || row.group !== undefined ? 400 : 600,
        }),
      ),
    );
    const markTop = stacked ? top + text : top + (height - marks) / 2;
    placed.push({ row, mark: markTop + above(row) + markHeight / 2 });
    top += height + rowGap;
  }
  return { placed, labels, bottom: top };
}

const linesOf = (row: Row, width: number): { text: string; soft: boolean }[] => [
  ...wrap(row.label, width, sizes.label, 600).map((text) => ({ text, soft: false })),
  ...(row.detail ? wrap(row.detail, width, sizes.tick).map((text) => ({ text, soft: true })) : []),
];

/** A value label beside its mark: to the right, else to the left, else over it. */
export interface ValueLabel {
  x: number;
  anchor: 'start' | 'end';
  above: boolean;
}

const pad = 8;

/** Finds the place for a value's label so that it stays within the edges and off its mark. */
export function placeValue(text: string, mark: { from: number; to: number }, edges: Plot): ValueLabel {
  const width = widthOf(text);
  if (mark.to + pad + width <= edges.right) return { x: mark.to + pad, anchor: 'start', above: false };
  if (mark.from - pad - width >= edges.left) return { x: mark.from - pad, anchor: 'end', above: false };
  return { x: Math.max(edges.left, Math.min(mark.from, edges.right - width)), anchor: 'start', above: true };
}

/** The height over a mark that a value label takes if it stands there. */
export const labelHeight = lineHeight;
