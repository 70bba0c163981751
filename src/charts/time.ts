import { scaleUtc } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Day } from '../values/date.ts';
import { flagShape, flagSize } from './marks.ts';
import { round } from './round.ts';
import type { ValueScale } from './scale.ts';
import { areApart, label, lineHeight, sizes, spanOf, widthOf, type Label } from './letters/text.ts';

/** Something that stands in time across a chart: an article as its monogram, or what happened. */
export interface Moment {
  day: Day;
  text: string;
  article: boolean;
}

export type TimeScale = (day: Day) => number;

/** A scale over all days, and its labels: as many as fit between the edges. */
export function timeScale(days: readonly Day[], [left, right]: readonly [number, number]) {
  const [first = '2000-01-01', last = first] = [[...days].sort()[0], [...days].sort().at(-1)];
  const scale = scaleUtc([at(first), at(last)], [left, right]);
  const x: TimeScale = (day) => scale(at(day));
  const ticks = (format: (date: Date) => string, y: number, width: number): Element[] => {
    const labelAt = (date: Date): Label => {
      const text = { text: format(date), y, size: sizes.tick, soft: true };
      const middle: Label = { ...text, x: scale(date), anchor: 'middle' };
      return spanOf(middle).left < 0 ? { ...text, x: 0 } : middle;
    };
    const fits = (labels: readonly Label[]) =>
      new Set(labels.map(({ text }) => text)).size === labels.length &&
      labels.every((text) => spanOf(text).right <= width) &&
      areApart(labels);
    // Round dates come in leaps of a month, a quarter, a year; every second one fills the leap.
    const choices = [10, 5, 3, 1]
      .flatMap((count) =>
        [1, 2].map((step) =>
          scale
            .ticks(count)
            .filter((_, place) => place % step === 0)
            .map(labelAt),
        ),
      )
      .sort((a, b) => b.length - a.length);
    return (choices.find(fits) ?? []).map((text) => label(text));
  };
  return { x, ticks };
}

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Moments over a plot in as many rows as they need, each with a hairline down through it. */
export function moments(all: readonly Moment[], x: TimeScale, width: number) {
  const rows: number[] = [];
  const placed = [...all]
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map((moment) => {
      const size = moment.article ? flagSize.width : widthOf(moment.text, sizes.tick) + 4;
      const wish = moment.article ? x(moment.day) - size / 2 : x(moment.day) + 4;
      const left = Math.max(0, Math.min(wish, width - size));
      let row = rows.findIndex((end) => end + 4 <= left);
      if (row < 0) row = rows.length;
      rows[row] = left + size;
      return { ...moment, left, row };
    });
  return {
    height: rows.length === 0 ? 0 : rows.length * (flagSize.height + 3) + 4,
    place: (top: number, bottom: number): Element[] =>
      placed.flatMap(({ day, text, article, left, row }) => {
        const middle = top + row * (flagSize.height + 3) + flagSize.height / 2;
        const line = x(day);
        const from = article ? middle + flagSize.height / 2 : middle - 6;
        return [
          s('path', { d: `M${round(line)} ${round(from)}V${round(bottom)}`, className: ['note'] }),
          ...(article
            ? flagShape(text, left + flagSize.width / 2, middle)
            : [label({ text, x: left, y: middle + 4, size: sizes.tick })]),
        ];
      }),
  };
}

/** Hairlines of a vertical scale with their numbers over them at the left edge; the one at zero is stronger. */
export const levels = (
  scale: ValueScale,
  ticks: readonly number[],
  { left, right }: { left: number; right: number },
  format?: (value: number) => string,
): Element[] =>
  ticks.flatMap((tick) => [
    s('path', {
      d: `M${round(left)} ${round(scale(tick))}H${round(right)}`,
      className: [tick === 0 ? 'zero' : 'grid'],
    }),
    ...(tick !== 0 && format
      ? [label({ text: format(tick), x: left, y: scale(tick) - 4, size: sizes.tick, soft: true })]
      : []),
  ]);

/** What a chart over time is told besides its data. */
export interface Time {
  format: (date: Date) => string;
  moments: readonly Moment[];
}

/** Height of the numbers under the axis of time. */
export const timeFoot = lineHeight + 7;
