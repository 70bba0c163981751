import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import type { Day } from '../../values/date.ts';

/** From a day to a place in px, in parts of which one is true to scale. */
export interface TimeScale {
  /** Where a day begins; days outside lie at the edges. */
  start: (day: Day) => number;
  /** Where a day ends. */
  end: (day: Day) => number;
  /** In order of time. */
  parts: readonly Part[];
  /** Both ends of the scale. */
  range: readonly [number, number];
}

export interface Part {
  from: Day;
  /** The first day that no longer belongs to it. */
  until: Day;
  range: readonly [number, number];
  /** Not true to scale: far more time than room. */
  compressed: boolean;
}

export interface Extent {
  /** The first known day of everything on the scale. */
  anchors: readonly Day[];
  /** The last day of everything on the scale. */
  last: Day;
}

/** At most this share of the marks may lie in the compressed part, and it takes this share of the drawing. */
const compressible = 0.2;

/** Between a compressed part and its neighbour. */
const gap = 20;

/**
 * The scale over all days.
 *
 * The true part begins with the latest year before which at most a fifth of the marks lie. Only if what lies
 * before would take a third of the drawing is it compressed, linearly too.
 */
export function timeScale({ anchors, last }: Extent, range: readonly [number, number]): TimeScale {
  const days = [...anchors].sort();
  const first = days[0] ?? last;
  const until = dayOf(utcMonth.offset(utcMonth.floor(dateOf([last, days.at(-1) ?? first].sort()[1]!)), 1));
  const cut = `${cutYear(days)}-01-01`;
  const isOld = first < cut && lengthOf(first, cut) * 2 >= lengthOf(cut, until);
  const from = dayOf(utcMonth.floor(dateOf(first)));
  if (!isOld) return scaleOver([{ from, until, range, compressed: false }], range);
  const edge = range[0] + (range[1] - range[0]) * compressible;
  return scaleOver(
    [
      { from: decadeOf(first), until: cut, range: [range[0], edge], compressed: true },
      { from: cut, until, range: [edge + gap, range[1]], compressed: false },
    ],
    range,
  );
}

/** Beginnings of a calendar step within a part, with their places. */
export function ticksOf(part: Part, every: 'year' | 'month', step: number): { day: Day; at: number }[] {
  const [from, until] = [dateOf(part.from), dateOf(part.until)];
  const steps = (every === 'year' ? utcYear : utcMonth).every(step)!;
  return steps.range(from, until).map((date) => ({ day: dayOf(date), at: within(part)(date) }));
}

const within = ({ from, until, range }: Part) => scaleUtc([dateOf(from), dateOf(until)], range).clamp(true);

function scaleOver(parts: readonly Part[], range: TimeScale['range']): TimeScale {
  const place = (date: Date): number =>
    within(parts.find(({ until }) => date < dateOf(until)) ?? parts.at(-1)!)(date);
  return {
    start: (day) => place(dateOf(day)),
    // The end of the last day of a part is that part's edge, not the beginning of the next.
    end: (day) => place(new Date(dateOf(day).getTime() + 86_399_000)),
    parts,
    range,
  };
}

/** The latest year before which at most a fifth of the days lie. */
function cutYear(days: readonly Day[]): string {
  const allowed = Math.floor(days.length * compressible);
  return (days[allowed] ?? days.at(-1) ?? '2000').slice(0, 4);
}

const decadeOf = (day: Day): Day => `${day.slice(0, 3)}0-01-01`;
const lengthOf = (from: Day, to: Day): number => utcDay.count(dateOf(from), dateOf(to));
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
