import { monthNumber, months } from '../../values/german.ts';
import { calendarDate, type DateFault, parseDate } from '../../values/date.ts';
import { type CodedFinding, example, quoted } from '../../source/problem.ts';

/** Why a text is no date, and how it is written instead; undefined for a date. Some fields take a day alone. */
export function dateFinding(key: string, text: string, isDay = false): CodedFinding | undefined {
  const result = parseDate(text);
  if (result.ok) return undefined;
  const finding = describe(result.reason, key, text);
  return isDay && !/"\d{4}-\d\d-\d\d"/.test(finding.remedy ?? '')
    ? { ...finding, why: undefined, remedy: example(`${key}: "2023-10-12"`) }
    : finding;
}

/** @param written what stands in the file, where it is another spelling of `text`. */
function describe(fault: DateFault, key: string, text: string, written = text): CodedFinding {
  const missing = `${quoted(written)} gibt es nicht`;
  switch (fault.kind) {
    case 'year':
      return {
        code: 'K-DAT-12',
        what: `Das Jahr ${fault.year} steht für kein wirkliches`,
        why: 'auf der Zeitleiste stünde es Jahrtausende entfernt; ein offener Anfang oder ein offenes Ende schreibt sich mit zwei Punkten',
        remedy: `so geht es: ${key}: "${withOpenEnd(text, fault.year)}"`,
      };
    case 'month':
      return {
        code: 'K-DAT-02',
        what: missing,
        why: `einen ${fault.month}. Monat hat kein Jahr`,
        remedy: example(`${key}: ${otherMonth(text, fault.month)}`),
      };
    case 'day':
      return {
        code: 'K-DAT-03',
        what: missing,
        why: `${months[fault.month - 1]} ${fault.year} hat ${fault.days} Tage`,
        remedy: example(`${key}: "${calendarDate(fault.year, fault.month, fault.days)}"`),
      };
    case 'order':
      return {
        code: 'K-DAT-04',
        what: `In ${quoted(text)} liegt das Ende vor dem Anfang`,
        remedy: example(`${key}: "${text.split('/').reverse().join('/')}"`),
      };
    default:
      return noEdtf(key, text);
  }
}

/** Other spellings of a date are recognised so that the message can show the right one. */
function noEdtf(key: string, text: string): CodedFinding {
  const meant = asEdtf(text.trim());
  const result = meant === undefined ? undefined : parseDate(meant);
  if (result && !result.ok && (result.reason.kind === 'month' || result.reason.kind === 'day'))
    return describe(result.reason, key, meant!, text);
  if (result?.ok)
    return {
      code: 'K-DAT-05',
      what: `${quoted(text)} ist nicht in der Schreibung, die wir lesen`,
      why: 'Jahr, Monat, Tag mit Bindestrichen',
      remedy: `so geht es: ${key}: "${meant}"`,
    };
  return {
    code: 'K-DAT-06',
    what: `${quoted(text)} ist kein Datum in EDTF`,
    remedy: example(
      `${key}: "2021-10-12", "2021-10", "198X", "2021-10-11/2021-10-12", "2020-11?" (vermutlich), "2020~" (ungefähr)`,
    ),
  };
}

/** A date in another spelling, or two of them with „bis“ between. */
function asEdtf(text: string): string | undefined {
  const ends = text.split(/\s+(?:bis(?: zum)?|[-–])\s+/);
  if (ends.length !== 2) return oneAsEdtf(text);
  const [from, to] = ends.map((end) => (parseDate(end).ok ? end : oneAsEdtf(end)));
  return from && to && `${from}/${to}`;
}

function oneAsEdtf(text: string): string | undefined {
  const german = /^(\d{1,2})\.\s*(\d{1,2}|\p{L}+)\.?\s*(\d{4})$/u.exec(text);
  if (german) return joined(german[3], monthOf(german[2]!), german[1]);
  const brief = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{2})$/.exec(text);
  if (brief) return joined(`20${brief[3]!}`, Number(brief[2]), brief[1]);
  const month = /^(\p{L}+)\s+(\d{4})$/u.exec(text);
  if (month) return joined(month[2], monthOf(month[1]!));
  const short = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (short) return joined(short[1], Number(short[2]), short[3]);
  const time = /^(\d{4}-\d{2}-\d{2})[T ]\d/.exec(text);
  if (time) return time[1];
  const decade = /^(\d{3})0er(?:[- ]Jahre)?$|^(\d{3})x$/.exec(text);
  return decade ? `${decade[1] ?? decade[2]}X` : undefined;
}

/** The interval with two points in the place of an end that nobody knows; of a single year the year alone cannot be. */
function withOpenEnd(text: string, year: string): string {
  const [from = '', to] = text.split('/');
  if (to === undefined) return year.startsWith('0') ? '../2023' : '2023/..';
  const known = [from, to].map((end) => (end.startsWith(year) ? '..' : end));
  return known.every((end) => end === '..') ? '2023/..' : known.join('/');
}

const joined = (year: string | undefined, month: number | undefined, day?: string): string | undefined =>
  month === undefined ? undefined : calendarDate(year, month, day);

const monthOf = (word: string): number | undefined => (/^\d+$/.test(word) ? Number(word) : monthNumber(word));

const otherMonth = (text: string, month: number): string =>
  `"${text.replace(`-${String(month).padStart(2, '0')}`, '-12')}"`;
