/** A calendar day as `YYYY-MM-DD`, so that days compare as text and know no time zone. */
export type Day = string;

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';

/** What an EDTF text means: the days it can lie between, and how sure that is. */
export interface DateSpan {
  /** The text as written. */
  edtf: string;
  precision: Precision;
  /** First possible day; undefined where the beginning is open. */
  earliest: Day | undefined;
  /** Last possible day; undefined where the end is open. */
  latest: Day | undefined;
  /** „ungefähr“: marked with ~ or %. */
  approximate: boolean;
  /** „vermutlich“: marked with ? or %. */
  uncertain: boolean;
  /** It was one day or one month of the span, nobody knows which: `2023-07-XX`, `2023-XX`. */
  unspecified?: 'day' | 'month';
  /** The two ends of an interval; an end is undefined where it is open (`..`) or unknown (nothing). */
  ends?: { from: DateSpan | undefined; to: DateSpan | undefined };
}

export type DateResult = { ok: true; date: DateSpan } | { ok: false; reason: DateFault };

/** Why a text is no date we accept. */
export type DateFault =
  | { kind: 'syntax' }
  | { kind: 'year'; year: string }
  | { kind: 'month'; month: number }
  | { kind: 'day'; year: number; month: number; days: number }
  | { kind: 'order' };

/** Year, decade (`198X`) or century (`19XX`); month, season or XX; day or XX; one mark at the end. */
const part = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%])?$/;

/**
 * Reads an EDTF date of level 0 or 1 with a year of four digits.
 *
 * Of level 1 that is: one mark at the end (`?` uncertain, `~` approximate, `%` both), seasons
 * (`2023-21` to `-24`), unspecified digits (`198X`, `2023-XX`, `2023-07-XX`), and intervals with marks, with
 * an open end (`2023-09/..`) or an unknown one (`/1993-09`). Sets, times and marks inside a date are refused.
 */
export function parseDate(text: string): DateResult {
  const ends = text.split('/');
  if (ends.length === 1) return parsePart(text);
  if (ends.length !== 2) return syntax;
  return parseInterval(text, ends[0]!, ends[1]!);
}

/** The date, for texts that the check has already accepted; throws on any other. */
export function dateOf(text: string): DateSpan {
  const result = parseDate(text);
  if (!result.ok) throw new Error(`Not an EDTF date: ${text}`);
  return result.date;
}

/**
 * Total order of dates: first possible day, then last possible day, then text.
 * An open beginning stands first, an open end last.
 */
export function compareDates(a: DateSpan, b: DateSpan): number {
  return (
    compareText(a.earliest ?? '', b.earliest ?? '') ||
    compareText(a.latest ?? '~', b.latest ?? '~') ||
    compareText(a.edtf, b.edtf)
  );
}

/** Coarse dates before the finer ones they contain: a year stands before its months, a month before its days. */
const fineness: Record<Precision, number> = {
  interval: 0,
  century: 1,
  decade: 2,
  year: 3,
  season: 4,
  month: 5,
  day: 6,
};

/** The part a date is filed under: its beginning, or its end where the beginning is open or unknown. */
export const anchorOf = (date: DateSpan): DateSpan => date.ends?.from ?? date.ends?.to ?? date;

/**
 * Total order of a list under headings of years and months: first possible day of the anchor, coarse before
 * fine, open beginnings before closed ones, then last possible day, then text.
 *
 * Differs from `compareDates` where the beginning is open: „bis September 1993“ stands in September 1993,
 * not before everything.
 */
export function compareChronology(a: DateSpan, b: DateSpan): number {
  const [from, to] = [anchorOf(a), anchorOf(b)];
  return (
    compareText(from.earliest ?? '', to.earliest ?? '') ||
    fineness[from.precision] - fineness[to.precision] ||
    Number(a.earliest !== undefined) - Number(b.earliest !== undefined) ||
    compareText(a.latest ?? '~', b.latest ?? '~') ||
    compareText(a.edtf, b.edtf)
  );
}

/** Whether a date says exactly which days it means: a day or an interval of days, without marks. */
export function isSure(date: DateSpan): boolean {
  if (date.approximate || date.uncertain || date.unspecified) return false;
  if (date.precision !== 'interval') return date.precision === 'day';
  return date.ends?.from?.precision === 'day' && date.ends.to?.precision === 'day';
}

/** Whether a day can lie in both dates; an open end reaches as far as it must. */
export const meet = (one: DateSpan, other: DateSpan): boolean =>
  (one.earliest ?? '') <= (other.latest ?? '~') && (other.earliest ?? '') <= (one.latest ?? '~');

/** Whole days from one day to another, counted in UTC. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day that lies so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * 86_400_000);
}

/** Year, month and day as a date has them, in two digits; what is missing behind the year is left out. */
export const calendarDate = (...parts: (string | number | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0'))).join('-');

/** Order by code points, the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const syntax: DateResult = { ok: false, reason: { kind: 'syntax' } };

function parseInterval(text: string, from: string, to: string): DateResult {
  const open = (end: string) => end === '..' || end === '';
  if (open(from) && open(to)) return syntax;
  const first = open(from) ? undefined : parsePart(from);
  const last = open(to) ? undefined : parsePart(to);
  if (first && !first.ok) return first;
  if (last && !last.ok) return last;
  const start = first?.date;
  const end = last?.date;
  if (start?.earliest && end?.latest && start.earliest > end.latest)
    return { ok: false, reason: { kind: 'order' } };
  return {
    ok: true,
    date: {
      edtf: text,
      precision: 'interval',
      earliest: start?.earliest,
      latest: end?.latest,
      approximate: Boolean(start?.approximate || end?.approximate),
      uncertain: Boolean(start?.uncertain || end?.uncertain),
      ends: { from: start, to: end },
    },
  };
}

interface Digits {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

function parsePart(text: string): DateResult {
  const match = part.exec(text);
  if (!match) return syntax;
  const digits: Digits = { year: match[1]!, month: match[2], day: match[3] };
  const fault = faultOf(digits);
  if (fault) return { ok: false, reason: fault };
  const mark = match[4] ?? '';
  const unspecified = unspecifiedIn(digits);
  return {
    ok: true,
    date: {
      edtf: text,
      precision: precisionOf(digits),
      ...boundsOf(digits),
      approximate: mark === '~' || mark === '%',
      uncertain: mark === '?' || mark === '%',
      ...(unspecified && { unspecified }),
    },
  };
}

/** `2023-24`: which months the four seasons begin with. */
const seasons: Record<string, number> = { '21': 3, '22': 6, '23': 9, '24': 12 };

const isSeason = (month = ''): boolean => month in seasons;

function faultOf({ year, month, day }: Digits): DateFault | undefined {
  // Programs write these where they know none; on a scale of time they would stand for thousands of years.
  if (/^(?:0000|000X|00XX|9999|999X|99XX)$/.test(year)) return { kind: 'year', year };
  if (month === undefined) return undefined;
  if (year.includes('X')) return { kind: 'syntax' };
  if (month === 'XX' || isSeason(month))
    return day === undefined || (month === 'XX' && day === 'XX') ? undefined : { kind: 'syntax' };
  return calendarFault(Number(year), Number(month), day === undefined || day === 'XX' ? 1 : Number(day));
}

function calendarFault(year: number, month: number, day: number): DateFault | undefined {
  if (month < 1 || month > 12) return { kind: 'month', month };
  const days = lastDayOf(year, month);
  return day < 1 || day > days ? { kind: 'day', year, month, days } : undefined;
}

/** Not `Date.UTC(year, …)`: that takes the year 50 for 1950. */
const lastDayOf = (year: number, month: number): number =>
  new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();

function precisionOf({ year, month, day }: Digits): Precision {
  if (year.endsWith('XX')) return 'century';
  if (year.endsWith('X')) return 'decade';
  if (month === undefined || month === 'XX') return 'year';
  if (isSeason(month)) return 'season';
  return day === undefined || day === 'XX' ? 'month' : 'day';
}

const unspecifiedIn = ({ month, day }: Digits): 'day' | 'month' | undefined =>
  day === 'XX' ? 'day' : month === 'XX' ? 'month' : undefined;

/** The first and the last day that the digits leave open. */
function boundsOf({ year, month = 'XX', day = 'XX' }: Digits): { earliest: Day; latest: Day } {
  if (isSeason(month)) return seasonOf(Number(year), seasons[month]!);
  if (month === 'XX')
    return { earliest: `${year.replaceAll('X', '0')}-01-01`, latest: `${year.replaceAll('X', '9')}-12-31` };
  if (day !== 'XX') return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  const last = lastDayOf(Number(year), Number(month));
  return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${last}` };
}

/** The seasons of the northern half as three whole months; a winter is named after the year it begins in. */
function seasonOf(year: number, month: number): { earliest: Day; latest: Day } {
  const day = (...parts: [number, number, number]) => dayOf(new Date(0).setUTCFullYear(...parts));
  return { earliest: day(year, month - 1, 1), latest: day(year, month + 2, 0) };
}

const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10);

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day it is in Germany, wherever the machine stands: editors and readers live by its calendar. */
export const dayInGermany = (now: Date): Day => calendar.format(now);
