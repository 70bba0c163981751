import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';
import type { Day } from '../../values/date.ts';

/** From a day to a place in px, in parts of which one is true to scale and those around it are compressed. */
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
  /** The last known day of everything on the scale. */
  ends: readonly Day[];
}

/** At most this share of the marks may lie in a compressed part, and it takes this share of the drawing. */
const compressible = 0.2;

/** Between a compressed part and its neighbour. */
const gap = 20;

/**
 * The scale over all days.
 *
 * The true part begins with the latest year before which at most a fifth of the marks lie, and ends with the
 * earliest behind which at most a fifth do. Only if what lies before or behind would take a third of the drawing is
 * it compressed, linearly too.
 */
export function timeScale({ anchors, ends }: Extent, range: TimeScale['range']): TimeScale {
  const [days, last] = [[...anchors].sort(), [...ends].sort()];
  const first = days[0] ?? '2000-01-01';
  const until = dayOf(utcMonth.offset(utcMonth.floor(dateOf(last.at(-1) ?? first)), 1));
  const cut = yearOf(allBut(days) ?? first);
  const farCut = yearOf(allBut(last.reverse()) ?? first, 1);
  const isFar = isLong([farCut, until], [isLong([first, cut], [cut, farCut]) ? cut : first, farCut]);
  const isOld = isLong([first, cut], [cut, isFar ? farCut : until]);
  const [left, right] = range;
  const room = (right - left) * compressible;
  const from = isOld ? cut : dayOf(utcMonth.floor(dateOf(first)));
  const main: Part = {
    ...{ from, until: isFar ? farCut : until, compressed: false },
    range: [isOld ? left + room + gap : left, isFar ? right - room - gap : right],
  };
  const old: Part = { from: decadeOf(first), until: cut, range: [left, left + room], compressed: true };
  const far: Part = { from: farCut, until, range: [right - room, right], compressed: true };
  return scaleOver([...(isOld ? [old] : []), main, ...(isFar ? [far] : [])], range);
}

/** Whether a part would take a third of the drawing if it were true to scale. */
const isLong = (part: readonly [Day, Day], main: readonly [Day, Day]): boolean =>
  part[0] < part[1] && main[0] < main[1] && lengthOf(...part) * 2 >= lengthOf(...main);

/** Beginnings of years with at least so much room: of every one, or of every second, fifth, tenth … */
export function yearsWithRoom(part: Part, room: number, least = 1): { day: Day; at: number }[] {
  const perYear = ((part.range[1] - part.range[0]) / lengthOf(part.from, part.until)) * 365;
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].filter((step) => step >= least);
  return ticksOf(part, 'year', steps.find((step) => step * perYear >= room) ?? 1000);
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

/** Of days in order the first before which a fifth lie. */
const allBut = (days: readonly Day[]): Day | undefined => days[Math.floor(days.length * compressible)];

/** The first day of the year, or of the next. */
const yearOf = (day: Day, more = 0): Day =>
  `${String(Number(day.slice(0, 4)) + more).padStart(4, '0')}-01-01`;

const decadeOf = (day: Day): Day => `${day.slice(0, 3)}0-01-01`;
const lengthOf = (from: Day, to: Day): number => utcDay.count(dateOf(from), dateOf(to));
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
