import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatMonthTick } from '../../format/date.ts';
import { label, sizes, spanOf, type Label } from '../text.ts';
import type { TimelineWords } from './data.ts';
import type { Layout } from './layout.ts';
import { planeOf, type Direction } from './plane.ts';
import { ticksOf, type Part } from './time-scale.ts';

/** How the axis of time is lettered in each direction. */
const lettering: Record<
  Direction,
  {
    /** The least room between two months that are named. */
    month: number;
    year: (at: number) => Omit<Label, 'text'>;
    minor: (at: number) => Omit<Label, 'text'>;
    compressed: Omit<Label, 'text'>;
  }
> = {
  right: {
    month: 38,
    year: (at) => ({ x: at + 4, y: 15 }),
    minor: (at) => ({ x: at + 4, y: 31 }),
    compressed: { x: 8, y: 14 },
  },
  down: {
    month: 14,
    year: (at) => ({ x: 0, y: at + 14 }),
    minor: (at) => ({ x: 32, y: at + 4, anchor: 'end' }),
    compressed: { x: 6, y: 17 },
  },
};

/** Years and months with their lines; a compressed part on a ground of its own, with what it is in words. */
export function groundOf(layout: Layout, words: TimelineWords, width: number): Element[] {
  const { direction, scale, axis, depth, whole } = layout;
  const { path, box } = planeOf(direction);
  const letters = lettering[direction];
  const compressed = scale.parts.filter((part) => part.compressed);
  const main = scale.parts.find((part) => !part.compressed)!;
  const years = ticksOf(main, 'year', 1);
  const minor = [
    ...monthsOf(main, letters.month),
    ...compressed.flatMap((part) => ticksOf(part, 'year', 10)),
  ];
  const texts: Label[] = [
    ...compressed.map((part) => ({
      ...{ ...letters.compressed, text: words.compressed(...yearsOf(part)), size: sizes.tick },
      weight: 600 as const,
    })),
    ...years.map(({ day, at }) => ({ text: day.slice(0, 4), ...letters.year(at), weight: 600 as const })),
    ...minor.map(({ day, at }) => ({
      ...{ text: at < main.range[0] ? day.slice(0, 4) : formatMonthTick(day), ...letters.minor(at) },
      ...{ size: sizes.tick, soft: true },
    })),
  ];
  return [
    ...compressed.map((part) =>
      s('rect', { ...box(0, part.range[1] + 6, whole / 2, whole), className: ['old'] }),
    ),
    ...years.map(({ at }) => path('grid', [at, 0], [at, depth])),
    ...minor.map(({ at }) => path('axis', [at, axis - 4], [at, axis])),
    ...scale.parts.map(({ range }) => path('axis', [range[0], axis], [range[1], axis])),
    ...fitting(texts, width).map((text) => label(text)),
  ];
}

const yearsOf = ({ from, until }: Part) => [from.slice(0, 4), String(Number(until.slice(0, 4)) - 1)] as const;

/** As many months as have room. */
function monthsOf(main: Part, room: number) {
  const choices = [1, 3, 6].map((step) => ticksOf(main, 'month', step));
  const gap = (ticks: (typeof choices)[number]) =>
    ticks.length < 2 ? Infinity : Math.min(...ticks.slice(1).map(({ at }, index) => at - ticks[index]!.at));
  return choices.find((ticks) => gap(ticks) >= room) ?? [];
}

/** The labels that touch none before them and stay within the drawing. */
function fitting(labels: readonly Label[], width: number): Label[] {
  const taken: { left: number; right: number; y: number }[] = [];
  return labels.filter((text) => {
    const { left, right } = spanOf(text);
    const touches = taken.some(
      (other) => left < other.right + 6 && other.left < right + 6 && Math.abs(text.y - other.y) < 13,
    );
    if (touches || right > width) return false;
    taken.push({ left, right, y: text.y });
    return true;
  });
}
