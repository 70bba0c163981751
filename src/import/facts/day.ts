import { type Day, parseDate } from '../../values/date.ts';
import { monthNumber } from '../../values/german.ts';

/** „Januar|Februar|…“ with the short forms of date lines. */
export const monthPattern =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Mär\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Okt\\.|Nov\\.|Dez\\.';

const wholeDay = new RegExp(
  String.raw`\b(\d{4})-(\d{2})-(\d{2})|\b(\d{1,2})\. ?(${monthPattern}) (\d{4})|\b(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\b`,
  'u',
);

/** The first whole date of a text, if it is a day of the calendar. */
export function dayIn(text: string): Day | undefined {
  const match = wholeDay.exec(text);
  if (!match) return undefined;
  const [, isoYear, isoMonth, isoDay, day, month, year, shortDay, shortMonth, shortYear] = match;
  if (isoYear) return real(isoYear, isoMonth!, isoDay!);
  if (month) return real(year!, String(monthNumber(month)), day!);
  return real(shortYear!.length === 2 ? `20${shortYear!}` : shortYear!, shortMonth!, shortDay!);
}

function real(year: string, month: string, day: string): Day | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return parseDate(text).ok ? text : undefined;
}
