import { type Day, parseDate } from '../../values/date.ts';

/** Days and spans of the calendar in EDTF, counted from a day or named by their parts. */

const two = (part: number): string => String(part).padStart(2, '0');

export const iso = (year: string | number, m: number | undefined, day: number): string | undefined =>
  m === undefined ? undefined : `${year}-${two(m)}-${two(day)}`;

/** So many days later. */
export function shift(on: Day | undefined, days: number): Day | undefined {
  return on && new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day, week, month, year or decade so many before the one of the text; a negative count looks ahead. */
export function back(on: Day | undefined, what: string, count: number): string | undefined {
  if (on === undefined || (count < 0 && what === 'Tag')) return undefined;
  const [year, m] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  if (what === 'Tag') return shift(on, -count);
  if (what === 'Woche') return week(on, -7 * count);
  if (what === 'Jahrzehnt') return `${year - 10 * count}~`;
  if (what === 'Jahr') return String(year - count);
  const months = year * 12 + (m - 1) - count;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}

/** Monday to Sunday of the week so many days away. */
export function week(on: Day | undefined, days: number): string | undefined {
  const day = shift(on, days);
  if (day === undefined) return undefined;
  const fromMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return `${shift(day, -fromMonday)!}/${shift(day, 6 - fromMonday)!}`;
}

/** A month, or its first, second or last third. */
export function partOfMonth(
  part: string | undefined,
  year: string,
  m: number | undefined,
): string | undefined {
  if (m === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  const spans: Record<string, [number, number]> = { Anfang: [1, 10], Mitte: [11, 20], Ende: [21, days] };
  const span = part ? spans[part] : undefined;
  return span ? `${iso(year, m, span[0])!}/${iso(year, m, span[1])!}` : `${year}-${two(m)}`;
}

/** The first, middle or last months of a year. */
export function partOfYear(part: string, year: string): string {
  const spans: Record<string, [string, string]> = {
    Anfang: ['01', '03'],
    Mitte: ['05', '08'],
    Ende: ['10', '12'],
  };
  const [from, to] = spans[part]!;
  return `${year}-${from}/${year}-${to}`;
}

/** Seasons by whole months; a winter begins in December. */
export function seasonOf(season: string, year: number): string {
  if (season === 'Winter') return `${year}-12/${year + 1}-02`;
  const [from, to] = {
    Frühjahr: ['03', '05'],
    Frühling: ['03', '05'],
    Sommer: ['06', '08'],
    Herbst: ['09', '11'],
  }[season]!;
  return `${year}-${from}/${year}-${to}`;
}

/** The date if it is one of the calendar. */
export const checked = (date: string | undefined): string | undefined =>
  date !== undefined && parseDate(date).ok ? date : undefined;

/** Which of the years a date without one can mean. */
export type Direction = 'last' | 'back' | 'ahead' | 'next';

/** Whether a date lies so of the day of the text; „vergangenen“ and „kommenden“ leave out the one that is running. */
const lies: Record<Direction, (span: { earliest: Day; latest: Day }, on: Day) => boolean> = {
  last: ({ latest }, on) => latest < on,
  back: ({ earliest }, on) => earliest <= on,
  ahead: ({ latest }, on) => latest >= on,
  next: ({ earliest }, on) => earliest > on,
};

/** Completes a date without its year: the nearest that lies in the direction asked for. */
export function nearestYear(
  on: Day | undefined,
  direction: Direction | undefined,
  date: (year: string) => string | undefined,
): string | undefined {
  if (on === undefined || direction === undefined) return undefined;
  const year = Number(on.slice(0, 4));
  // A winter may have begun the year before.
  const years = [year - 1, year, year + 1];
  return (/ahead|next/.test(direction) ? years : years.reverse())
    .map((candidate) => checked(date(String(candidate))))
    .find((candidate) => {
      const parsed = candidate === undefined ? undefined : parseDate(candidate);
      if (!parsed?.ok || !parsed.date.earliest || !parsed.date.latest) return false;
      return lies[direction]({ earliest: parsed.date.earliest, latest: parsed.date.latest }, on);
    });
}
