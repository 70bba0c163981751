import { scaleUtc } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { daysBetween, type Day } from '../../values/date.ts';
import { drawing, type Axis, type Frame } from '../drawing.ts';
import { dot } from '../marks.ts';
import { pathThrough, round } from '../round.ts';
import { valueScale, type ValueScale } from '../scale.ts';
import { label, lineHeight, sizes, spanOf, widthOf, wrap, type Label, type Side } from '../text.ts';

export interface Point {
  key: string;
  day: Day;
  value: number;
  /** Date and value in words, shown when one points at the dot. */
  text: string;
}

export interface Series {
  label: string;
  /** Open dots where the numbers are claimed, full where they are confirmed. */
  hollow: boolean;
  /** In order of time. */
  points: readonly Point[];
  /** The last value as it stands at the end of the line. */
  last: string;
}

/** One thing counted; all panels of a chart share both axes. */
export interface Panel {
  title: string;
  series: readonly Series[];
}

export interface Time {
  /** Days without a value from which on the line is only dotted. */
  gap: number;
  format: (time: Date) => string;
  annotations: readonly { day: Day; text: string }[];
}

type TimeScale = (day: Day) => number;

/** Values over time, one panel per thing counted; where values are far apart the line is dotted. */
export function lines(
  panels: readonly Panel[],
  { axis, time, ...frame }: Frame & { axis: Axis; time: Time },
): Element {
  const { width } = frame;
  const days = panels.flatMap(({ series }) => series.flatMap(({ points }) => points.map(({ day }) => day)));
  const values = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.map(({ value }) => value)),
  );
  const height = width < 480 ? 140 : 180;
  const scale = valueScale(axis.scale, values, [height, 0]);
  const ticks = scale.ticks(4);
  const left = Math.max(...ticks.map((tick) => widthOf(axis.format(tick), sizes.tick))) + 10;
  const right = width - Math.max(...panels.flatMap(({ series }) => series.map(endWidth))) - 14;
  const scaled = scaleUtc(
    [...days]
      .sort()
      .filter((_, at, all) => at === 0 || at === all.length - 1)
      .map(at),
    [left + 8, right],
  );
  const x: TimeScale = (day) => scaled(at(day));
  const notes = annotate(time.annotations, x, width);
  const caption = wrap(axis.caption, width, sizes.tick);
  const top = caption.length * lineHeight + notes.height + 6;
  // A panel alone needs no name: the chart's title has it.
  const head = panels.length > 1 ? 2 * lineHeight : 8;
  const step = height + head + 14;
  const bottom = top + panels.length * step;
  return drawing(frame, bottom + 24, [
    ...caption.map((text, at) =>
      label({ text, x: 0, y: 12 + at * lineHeight, size: sizes.tick, soft: true }),
    ),
    ...notes.place(caption.length * lineHeight, bottom),
    ...panels.flatMap((panel, at) => {
      const ground = top + at * step + head;
      return [
        ...(panels.length > 1
          ? [label({ text: panel.title, x: 0, y: ground - lineHeight, weight: 600 })]
          : []),
        ...grid(ticks, scale, axis, { left, right, ground }),
        ...panel.series.map((series) =>
          s('g', { className: [sideOf(series)] }, seriesMarks(series, x, scale, ground, time.gap)),
        ),
        ...endLabels(panel, x, scale, ground),
      ];
    }),
    ...timeTicks((count) => scaled.ticks(count), scaled, time.format, bottom, width),
  ]);
}

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const sideOf = ({ hollow }: Series): Side => (hollow ? 'claimed' : 'confirmed');

const endWidth = ({ label: name, last }: Series): number =>
  Math.max(widthOf(name, sizes.tick), widthOf(last, sizes.label, 600));

function grid(
  ticks: readonly number[],
  scale: ValueScale,
  axis: Axis,
  { left, right, ground }: { left: number; right: number; ground: number },
): Element[] {
  return ticks.flatMap((tick) => {
    const y = ground + scale(tick);
    return [
      s('path', {
        d: `M${round(left)} ${round(y)}H${round(right)}`,
        className: [tick === 0 ? 'zero' : 'grid'],
      }),
      label({ text: axis.format(tick), x: left - 8, y: y + 4, anchor: 'end', size: sizes.tick, soft: true }),
    ];
  });
}

/** The line in whole stretches and dotted gaps, then a dot for every value. */
function seriesMarks(
  series: Series,
  x: TimeScale,
  scale: ValueScale,
  ground: number,
  gap: number,
): Element[] {
  const place = ({ day, value }: Point) => [x(day), ground + scale(value)] as const;
  const stretches: Point[][] = [];
  const gaps: [Point, Point][] = [];
  for (const point of series.points) {
    const last = stretches.at(-1)?.at(-1);
    if (last && daysBetween(last.day, point.day) <= gap) stretches.at(-1)!.push(point);
    else {
      if (last) gaps.push([last, point]);
      stretches.push([point]);
    }
  }
  const through = (points: Point[]) => pathThrough(points.map(place)).replace(/^m/, 'M');
  const solid = stretches.filter(({ length }) => length > 1).map(through);
  return [
    ...(solid.length ? [s('path', { d: solid.join(''), className: ['line'] })] : []),
    ...(gaps.length
      ? [s('path', { d: gaps.map(through).join(''), className: ['line'], strokeDashArray: '1 4' })]
      : []),
    ...series.points.map((point) => {
      const [cx, cy] = place(point);
      return s('g', { dataKey: point.key, dataValue: point.value }, [
        s('title', point.text),
        dot(cx, cy, series.hollow, 4),
      ]);
    }),
  ];
}

/** Name and last value at the end of each line, pushed apart where lines end close together. */
function endLabels({ series }: Panel, x: TimeScale, scale: ValueScale, ground: number): Element[] {
  const ends = series
    .flatMap((one) => {
      const last = one.points.at(-1);
      return last ? [{ one, x: x(last.day) + 12, y: ground + scale(last.value) }] : [];
    })
    .sort((a, b) => a.y - b.y);
  let free = -Infinity;
  return ends.flatMap(({ one, x, y }) => {
    const top = Math.max(y - 8, free);
    free = top + 2 * lineHeight;
    return [
      label({ text: one.last, x, y: top + 8, weight: 600, side: sideOf(one) }),
      label({
        text: one.label,
        x,
        y: top + 8 + lineHeight - 2,
        size: sizes.tick,
        soft: true,
        side: sideOf(one),
      }),
    ];
  });
}

function timeTicks(
  ticks: (count: number) => Date[],
  place: (date: Date) => number,
  format: (date: Date) => string,
  y: number,
  width: number,
): Element[] {
  const labelAt = (date: Date): Label => {
    const text: Label = {
      text: format(date),
      x: place(date),
      y,
      anchor: 'middle',
      size: sizes.tick,
      soft: true,
    };
    return spanOf(text).left < 0 ? { ...text, x: 0, anchor: 'start' } : text;
  };
  const fits = (labels: readonly Label[]) =>
    labels.every(
      (text, at) =>
        spanOf(text).right <= width && (at === 0 || spanOf(labels[at - 1]!).right + 10 <= spanOf(text).left),
    );
  // Round dates come in leaps of a month, a quarter, a year; every second one fills the leap.
  const choices = [10, 5, 3, 1]
    .flatMap((count) =>
      [1, 2].map((step) =>
        ticks(count)
          .filter((_, at) => at % step === 0)
          .map(labelAt),
      ),
    )
    .sort((a, b) => b.length - a.length);
  return (choices.find(fits) ?? []).map((text) => label(text));
}

/** Labels of annotations in as many rows as they need, each with a hairline down through the panels. */
function annotate(annotations: Time['annotations'], x: TimeScale, width: number) {
  const rows: number[] = [];
  const placed = [...annotations]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, text }) => {
      const size = widthOf(text, sizes.tick);
      const left = Math.max(0, Math.min(x(day) + 5, width - size));
      let row = rows.findIndex((end) => end + 10 <= left);
      if (row < 0) row = rows.length;
      rows[row] = left + size;
      return { line: x(day), text, left, row };
    });
  return {
    height: rows.length * lineHeight,
    place: (top: number, bottom: number): Element[] =>
      placed.flatMap(({ line, text, left, row }) => {
        const y = top + (row + 1) * lineHeight - 3;
        return [
          s('path', { d: `M${round(line)} ${round(y - 9)}V${round(bottom - 14)}`, className: ['note'] }),
          label({ text, x: left, y, size: sizes.tick }),
        ];
      }),
  };
}
