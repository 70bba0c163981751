import type { Element } from 'hast';
import { s } from 'hastscript';
import { formatMonthTick } from '../../format/date.ts';
import { label, sizes, spanOf, type Label } from '../letters/text.ts';
import type { Layout, TimelineWords } from './layout.ts';
import { planeOf, type Direction } from './plane.ts';
import { ticksOf, yearsWithRoom, type Part } from './time-scale.ts';

/** How the axis of time is lettered in each direction. */
const lettering: Record<
  Direction,
  {
    /** The least room between two months, and two years, that are named. */
    month: number;
    room: number;
    year: (at: number) => Omit<Label, 'text'>;
    minor: (at: number) => Omit<Label, 'text'>;
    /** The name of a compressed part at the beginning, and of one at the end. */
    old: Omit<Label, 'text'>;
    far: (end: number) => Omit<Label, 'text'>;
  }
> = {
  right: {
    month: 38,
    room: 24,
    year: (at) => ({ x: at + 4, y: 15 }),
    minor: (at) => ({ x: at + 4, y: 31 }),
    old: { x: 8, y: 14 },
    far: (end) => ({ x: end, y: 14, anchor: 'end' }),
  },
  down: {
    month: 14,
    room: 18,
    year: (at) => ({ x: 0, y: at + 14 }),
    minor: (at) => ({ x: 32, y: at + 4, anchor: 'end' }),
    old: { x: 6, y: 17 },
    far: (end) => ({ x: 6, y: end + 18 }),
  },
};

/** Years and months with their lines; a compressed part on a ground of its own, with what it is in words. */
export function groundOf(layout: Layout, words: TimelineWords, width: number): Element[] {
  const { direction, scale, axis, depth, whole, height } = layout;
  const { path, box } = planeOf(direction);
  const letters = lettering[direction];
  const compressed = scale.parts.filter((part) => part.compressed);
  const main = scale.parts.find((part) => !part.compressed)!;
  const isFar = (part: Part) => part.from >= main.until;
  const years = yearsWithRoom(main, letters.room);
  const minor = [
    ...monthsOf(main, letters.month).map(({ day, at }) => ({ at, text: formatMonthTick(day) })),
    ...compressed.flatMap((part) =>
      yearsWithRoom(part, 14, 10).map(({ day, at }) => ({ at, text: yearName(day) })),
    ),
  ];
  const texts: Label[] = [
    ...compressed.map((part) => ({
      ...(isFar(part) ? letters.far(part.range[1]) : letters.old),
      ...{ text: words.compressed(...yearsOf(part)), size: sizes.tick, weight: 600 as const },
    })),
    ...years.map(({ day, at }) => ({ text: yearName(day), ...letters.year(at), weight: 600 as const })),
    ...minor.map(({ text, at }) => ({ text, ...letters.minor(at), size: sizes.tick, soft: true })),
  ];
  return [
    ...compressed.map((part) => {
      const end = direction === 'right' ? width : height;
      const [from, to] = isFar(part) ? [part.range[0] - 6, end] : [0, part.range[1] + 6];
      return s('rect', { ...box(from, to, whole / 2, whole), className: ['old'] });
    }),
    ...years.map(({ at }) => path('grid', [at, 0], [at, depth])),
    ...minor.map(({ at }) => path('axis', [at, axis - 4], [at, axis])),
    ...scale.parts.map(({ range }) => path('axis', [range[0], axis], [range[1], axis])),
    ...fitting(texts, width).map((text) => label(text)),
  ];
}

const yearName = (day: string): string => String(Number(day.slice(0, 4)));

/** The first and the last year; where a part ends within one, that one. */
const yearsOf = ({ from, until }: Part) =>
  [yearName(from), String(Number(until.slice(0, 4)) - (until.endsWith('-01-01') ? 1 : 0))] as const;

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
