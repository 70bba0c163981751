import type { DateSpan, Day, Precision } from '../values/date.ts';
import { seasons } from '../values/german.ts';

const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', ...options });

const dayWords = formatter({ day: 'numeric', month: 'long', year: 'numeric' });
const dayAndMonth = formatter({ day: 'numeric', month: 'long' });
const monthWords = formatter({ month: 'long', year: 'numeric' });
const monthName = formatter({ month: 'long' });
const shortMonth = formatter({ month: 'short', year: 'numeric' });
const shortMonthName = formatter({ month: 'short' });

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

/** A stretch of a date in words; `datetime` is there where HTML knows a valid value for it. */
export interface DatePart {
  text: string;
  /** A day, a month or a year, for `<time datetime>`. */
  datetime?: string;
}

/** A day in words: „13. September 2023“. */
export const formatDay = (day: Day): string => dayWords.format(at(day));

/** The month of a day in words: „September 2023“. */
export const formatMonthOf = (day: Day): string => monthWords.format(at(day));

/** The month of a day in short, for the axis of a drawing: „Sept.“. */
export const formatMonthTick = (day: Day): string => shortMonthName.format(at(day));

/** A date in words, with what is unsure said first: „vermutlich November 2022“, „bis September 1993“. */
export const formatDate = (date: DateSpan): string =>
  dateParts(date)
    .map(({ text }) => text)
    .join('');

/** Month and year in short, for narrow places: „Sept. 2023“. Coarser dates keep their words. */
export function formatMonth(date: DateSpan): string {
  const precise = date.ends?.from?.precision ?? date.precision;
  const known = precise === 'day' || precise === 'month';
  return known && date.earliest !== undefined ? shortMonth.format(at(date.earliest)) : formatDate(date);
}

/** The words of `formatDate` in pieces, so that a page can set each known value in a `time` element. */
export function dateParts(date: DateSpan): DatePart[] {
  if (date.precision === 'interval') return intervalParts(date);
  return glued(doubtOf(date), { text: alone(date), ...datetimeOf(date) });
}

/** „vermutlich “ and „etwa “, or nothing. */
const doubtOf = ({ uncertain, approximate }: DateSpan): string =>
  (uncertain ? 'vermutlich ' : '') + (approximate ? 'etwa ' : '');

/** Pieces without the empty ones. */
const glued = (...parts: (string | DatePart)[]): DatePart[] =>
  parts.map((part) => (typeof part === 'string' ? { text: part } : part)).filter(({ text }) => text !== '');

/** The datetime of a part; decades, centuries and seasons have no valid one. */
function datetimeOf({ precision, earliest }: DateSpan): { datetime?: string } {
  const length = ({ day: 10, month: 7, year: 4 } as Partial<Record<Precision, number>>)[precision];
  return length && earliest ? { datetime: earliest.slice(0, length) } : {};
}

/** A single date as it stands by itself. */
function alone(date: DateSpan): string {
  const { precision, unspecified, approximate, uncertain } = date;
  if (unspecified) return oneOf(date);
  if (precision === 'decade' || precision === 'century') return `in ${dative(date)}`;
  if (precision === 'month' && approximate && !uncertain) return edgeOfYear(date) ?? plain(date);
  return plain(date);
}

/** „etwa Dezember 2021“ is what people call „etwa Ende 2021“. */
function edgeOfYear({ earliest }: DateSpan): string | undefined {
  const edge = ({ '01': 'Anfang', '12': 'Ende' } as Record<string, string>)[earliest!.slice(5, 7)];
  return edge && `${edge} ${yearOf(earliest!)}`;
}

function oneOf({ precision, unspecified, earliest }: DateSpan): string {
  if (precision === 'month') return `an einem Tag im ${monthWords.format(at(earliest!))}`;
  return unspecified === 'day'
    ? `an einem Tag im Jahr ${yearOf(earliest!)}`
    : `in einem Monat des Jahres ${yearOf(earliest!)}`;
}

const yearOf = (day: Day): string => String(Number(day.slice(0, 4)));

/** Each lasts three months, the first begins in March. */
const seasonName = ({ earliest }: DateSpan): string => seasons[Number(earliest!.slice(5, 7)) / 3 - 1]!;

/** A single date after „bis“, „ab“ or in a list. */
function plain(date: DateSpan): string {
  const { precision, earliest, latest } = date;
  if (earliest === undefined || latest === undefined) return date.edtf;
  switch (precision) {
    case 'day':
      return dayWords.format(at(earliest));
    case 'month':
      return monthWords.format(at(earliest));
    case 'season':
      return `${seasonName(date)} ${seasonYear(date)}`;
    case 'decade':
    case 'century':
      return dative(date);
    default:
      return yearOf(earliest);
  }
}

/** A winter lies in two years: „2023/24“. */
const seasonYear = ({ earliest, latest }: DateSpan): string =>
  earliest!.slice(0, 4) === latest!.slice(0, 4)
    ? yearOf(earliest!)
    : `${yearOf(earliest!)}/${latest!.slice(2, 4)}`;

const years = ({ earliest, latest }: DateSpan): string => `${yearOf(earliest!)} bis ${yearOf(latest!)}`;

const dative = (date: DateSpan): string =>
  date.precision === 'decade' ? `den ${yearOf(date.earliest!)}er-Jahren` : `den Jahren ${years(date)}`;

const accusative = (date: DateSpan): string =>
  date.precision === 'decade' ? `die ${yearOf(date.earliest!)}er-Jahre` : `die Jahre ${years(date)}`;

const isEra = ({ precision }: DateSpan): boolean => precision === 'decade' || precision === 'century';

function intervalParts({ edtf, ends }: DateSpan): DatePart[] {
  const { from, to } = ends ?? {};
  if (from && to) return closedParts(from, to);
  // EDTF tells „goes on“ (..) from „nobody knows“ (nothing), and so do we.
  if (from)
    return glued('ab ', ...endParts(from, plain(from)), edtf.endsWith('/') ? ' (Ende unbekannt)' : '');
  if (to) return glued('bis ', ...untilParts(to), edtf.startsWith('/') ? ' (Beginn unbekannt)' : '');
  return [];
}

const endParts = (end: DateSpan, text: string): DatePart[] =>
  glued(doubtOf(end), { text, ...datetimeOf(end) });

const untilParts = (to: DateSpan): DatePart[] =>
  isEra(to) ? glued(doubtOf(to), 'in ', { text: accusative(to) }) : endParts(to, plain(to));

function closedParts(from: DateSpan, to: DateSpan): DatePart[] {
  if (from.edtf === to.edtf) return dateParts(from);
  const doubt = doubtOf(from);
  if (doubt !== doubtOf(to))
    return glued(
      ...endParts(from, doubt || isEra(from) ? full(from) : shortened(from, to)),
      ' bis ',
      ...untilParts(to),
    );
  const named = namedSpan(from, to);
  if (named) return glued(doubt, named);
  // Said once, the doubt holds for both ends.
  const sure = (end: DateSpan): DateSpan => ({ ...end, approximate: false, uncertain: false });
  return glued(doubt, { text: shortened(from, to), ...datetimeOf(from) }, ' bis ', ...untilParts(sure(to)));
}

const full = (from: DateSpan): string => (isEra(from) ? `von ${dative(from)}` : plain(from));

/** The beginning without what the end repeats: „15.“, „18. Mai“, „Mai“. */
function shortened(from: DateSpan, to: DateSpan): string {
  const [start, end] = [from.earliest!, to.earliest!];
  const sameYear = from.precision === to.precision && start.slice(0, 4) === end.slice(0, 4);
  if (!sameYear || from.unspecified || to.unspecified) return full(from);
  switch (from.precision) {
    case 'day':
      return start.slice(0, 7) === end.slice(0, 7)
        ? `${Number(start.slice(8))}.`
        : dayAndMonth.format(at(start));
    case 'month':
      return monthName.format(at(start));
    case 'season':
      return seasonYear(from) === seasonYear(to) ? seasonName(from) : full(from);
    default:
      return full(from);
  }
}

/**
 * „Ende Juli 2023“, only for spans that say just that: the first, second or last third of a month, or its
 * last week from the 25th on; and, where both ends are approximate, the edges and the middle of a year.
 * Any other interval keeps its days, because somebody knew them.
 */
function namedSpan(from: DateSpan, to: DateSpan): DatePart | undefined {
  const [start, end] = [from.earliest!, to.earliest!];
  if (from.precision !== to.precision) return undefined;
  if (from.precision === 'day' && start.slice(0, 7) === end.slice(0, 7)) {
    const name = thirdOf(Number(start.slice(8)), Number(end.slice(8)), isLastOfMonth(end));
    return name === undefined
      ? undefined
      : { text: `${name} ${monthWords.format(at(start))}`, datetime: start.slice(0, 7) };
  }
  if (from.precision === 'month' && from.approximate && start.slice(0, 4) === end.slice(0, 4)) {
    const name = yearParts[`${Number(start.slice(5, 7))}-${Number(end.slice(5, 7))}`];
    return name === undefined ? undefined : { text: `${name} ${yearOf(start)}`, datetime: start.slice(0, 4) };
  }
  return undefined;
}

function thirdOf(from: number, to: number, last: boolean): string | undefined {
  if (from === 1 && to === 10) return 'Anfang';
  if (from === 11 && to === 20) return 'Mitte';
  return last && (from === 21 || from === 25) ? 'Ende' : undefined;
}

const isLastOfMonth = (day: Day): boolean => new Date(at(day).getTime() + 86_400_000).getUTCDate() === 1;

/** Spans of months by their numbers. */
const yearParts: Record<string, string | undefined> = {
  '1-2': 'Anfang',
  '1-3': 'Anfang',
  '6-7': 'Mitte',
  '5-8': 'Mitte',
  '11-12': 'Ende',
  '10-12': 'Ende',
};
