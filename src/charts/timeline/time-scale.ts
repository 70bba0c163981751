import { scaleUtc, utcDay, utcMonth, utcYear } from 'd3';

/** A day as `YYYY-MM-DD`. */
export type Day = string;

/** From a day to a place in px, in one part that is true to scale and, before it, a compressed one. */
export interface TimeScale {
  /** Where a day begins; days outside lie at the edges. */
  start: (day: Day) => number;
  /** Where a day ends. */
  end: (day: Day) => number;
  /** The compressed part, where there is one. */
  old: Part | undefined;
  main: Part;
}

export interface Part {
  from: Day;
  /** The first day that no longer belongs to it. */
  until: Day;
  range: readonly [number, number];
}

export interface Extent {
  /** The first known day of everything on the scale. */
  anchors: readonly Day[];
  /** The last day of everything on the scale. */
  last: Day;
}

/** At most this share of the marks may lie in the compressed part. */
const compressible = 0.2;

/**
 * The scale over all days.
 *
 * The true part begins with the latest year before which at most a fifth of the marks lie. Only if what lies
 * before would take a third of the drawing is it compressed, linearly too, into `share` of the range.
 */
export function timeScale(
  extent: Extent,
  range: readonly [number, number],
  share: number,
  gap: number,
): TimeScale {
  const days = [...extent.anchors].sort();
  const first = days[0] ?? extent.last;
  const until = dayOf(utcMonth.offset(utcMonth.floor(dateOf(later(extent.last, days.at(-1) ?? first))), 1));
  const cut = `${cutYear(days)}-01-01`;
  const [left, right] = range;
  if (first >= cut || lengthOf(first, cut) * 2 < lengthOf(cut, until)) {
    const main: Part = { from: dayOf(utcMonth.floor(dateOf(first))), until, range };
    return { ...scaleOver([main]), old: undefined, main };
  }
  const edge = left + (right - left) * share;
  const old: Part = { from: decadeOf(first), until: cut, range: [left, edge] };
  const main: Part = { from: cut, until, range: [edge + gap, right] };
  return { ...scaleOver([old, main]), old, main };
}

/** Beginnings of a calendar step within a part, with their places. */
export function ticksOf(
  { from, until, range }: Part,
  every: 'year' | 'month',
  step: number,
): { day: Day; at: number }[] {
  const scale = scaleUtc([dateOf(from), dateOf(until)], range);
  const ticks = (every === 'year' ? utcYear.every(step)! : utcMonth.every(step)!).range(
    dateOf(from),
    dateOf(until),
  );
  return ticks.map((date) => ({ day: dayOf(date), at: scale(date) }));
}

function scaleOver(parts: readonly Part[]): Pick<TimeScale, 'start' | 'end'> {
  const scales = parts.map(({ from, until, range }) =>
    scaleUtc([dateOf(from), dateOf(until)], range).clamp(true),
  );
  const place = (date: Date): number => {
    const at = parts.findIndex(({ until }) => date < dateOf(until));
    return (scales[at] ?? scales.at(-1)!)(date);
  };
  return {
    start: (day) => place(dateOf(day)),
    // The end of the last day of a part is that part's edge, not the beginning of the next.
    end: (day) => place(new Date(dateOf(day).getTime() + 86_399_000)),
  };
}

/** The latest year before which at most a fifth of the days lie. */
function cutYear(days: readonly Day[]): string {
  const allowed = Math.floor(days.length * compressible);
  return (days[allowed] ?? days.at(-1) ?? '2000').slice(0, 4);
}

const decadeOf = (day: Day): Day => `${day.slice(0, 3)}0-01-01`;
const later = (a: Day, b: Day): Day => (a > b ? a : b);
const lengthOf = (from: Day, to: Day): number => utcDay.count(dateOf(from), dateOf(to));
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);
