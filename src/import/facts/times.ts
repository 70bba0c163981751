import { monthNumber, seasonNumber, seasons } from '../../values/german.ts';
import { addDays, calendarDate, dateOf, type Day, daysBetween, parseDate } from '../../values/date.ts';
import { monthPattern } from '../residue/dates.ts';
import type { Sentence } from '../../source/prose/sentence.ts';

/** A time that the text names. */
export interface FoundTime {
  phrase: string;
  /** In EDTF; undefined where its own words do not tell it: „am Montag“, „im Mai“ may lie before or ahead. */
  date: string | undefined;
  /** Whether it was told from the day the text appeared. */
  isCounted: boolean;
  sentence: Sentence;
}

/** A way to name a time; what one has read the next no longer sees. `on` is the day the text appeared. */
type Form = readonly [pattern: RegExp, read: (parts: string[], on: Day | undefined) => string | undefined];

const form = (source: string, read: Form[1] = () => undefined): Form => [
  new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}])`, 'gu'),
  read,
];

const month = `(${monthPattern})`;
const year = String.raw`((?:19|20)\d{2})(?!\d)`;
const part = '(Anfang|Mitte|Ende)';
const season = `(${seasons.join('|')}|Frühling)`;
const last = '[Ll]etzte[rnms]?|[Vv]ergangene[rnms]?|[Vv]orige[rnms]?';
const next = '[Nn]ächste[rnms]?|[Kk]ommende[rnms]?';
const span = '(Tag|Woche|Monat|Jahr)';
const weekdays = 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend';
const counts = ['', 'einem', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const relativeDays = ['vorgestern', 'gestern', 'heute', 'morgen', 'übermorgen'];

/** From the most telling to the vaguest. */
const forms: readonly Form[] = [
  // Whole by themselves.
  form(String.raw`(\d{1,2})\. ${month} ${year}`, ([day, name, y]) =>
    calendarDate(y, monthNumber(name!), day),
  ),
  form(String.raw`(\d{1,2})\.(\d{1,2})\.${year}`, ([day, m, y]) => calendarDate(y, m, day)),
  form(`(?:${part} )?${month} ${year}`, ([third, name, y]) => partOfMonth(third, y!, monthNumber(name!))),
  form(`${part} (?:des Jahres )?${year}`, ([third, y]) => spanOf(y!, third!)),
  form(`${season} ${year}`, ([name, y]) => spanOf(y!, name!)),
  form(String.raw`(?:[Ii]n den )?((?:19|20)\d)0er(?: Jahren?)?`, ([decade]) => `${decade!}X`),
  form(`${year}(?:–|/| bis )${year}`, ([from, to]) => `${from!}/${to!}`),
  form(
    `(?:[Ii]m Jahre? |[Ss]eit |[Bb]is )?${year}(?! ?(?:Euro|Dollar|Kilometer|km|Menschen|Soldaten|Tonnen|Personen))`,
    ([y]) => y,
  ),
  // Counted from the day the text appeared.
  form(
    '([Vv]orgestern|[Gg]estern|[Hh]eute|morgen(?! früh)|[Üü]bermorgen)(?! Morgen| Abend)',
    ([word], on) => on && addDays(on, relativeDays.indexOf(word!.toLowerCase()) - 2),
  ),
  form(
    String.raw`[Vv]or (einer|${counts.slice(1).join('|')}|\d{1,3}) ${span}(?:e|en|n)?`,
    ([count, what], on) =>
      on && before(on, what!, count === 'einer' ? 1 : Math.max(counts.indexOf(count!), 0) || Number(count)),
  ),
  form(`(?:[Ii]m |[Ii]n der )?(?:${last}) ${span}`, ([what], on) => on && before(on, what!, 1)),
  form(`(?:[Ii]m |[Ii]n der )?(?:${next}) ${span}`, ([what], on) => on && before(on, what!, -1)),
  form(
    `(?:[Aa]m |[Vv]om )?(?:${last}) (${weekdays})`,
    ([name], on) => on && addDays(on, -(daysTo(weekday(name!), on) || 7)),
  ),
  form(
    `(?:[Aa]m |[Vv]om )?(?:${next}) (${weekdays})`,
    ([name], on) => on && addDays(on, 7 - daysTo(weekday(name!), on)),
  ),
  // Only a reader knows which is meant.
  form(
    String.raw`(?:[Aa]m |[Vv]om |[Bb]is |[Ss]eit )?(?:diese[nm] )?(?:${weekdays})(?:morgen|abend|nachmittag|vormittag|mittag|nacht)?(?:, (?:dem |den )?\d{1,2}\. ${month})?`,
  ),
  form(String.raw`(?:[Bb]is |[Ss]eit )?\d{1,2}\. ${month}`),
  form(String.raw`(?<=(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]em|Stand:?) )\d{1,2}\.\d{1,2}\.(?!\d)`),
  form(`(?:(?:${part}|[Ss]eit|[Bb]is|[Ii]m|[Zz]um|Stand:?|${last}|${next}) )+(?:des )?${month}`),
  form(`(?:[Bb]is (?:zum )?|[Ss]eit )?(?:[Ii]m )?(?:(?:${last}|${next}|diesem) )?${season}`),
  form(
    `(?:[Ii]n den )?(?:${last}|${next}) (?:Tagen|Wochen|Monaten|Jahren|Jahrzehnten)|[Ss]eit (?:\\S+ ){0,3}(?:Tagen|Wochen|Monaten|Jahren|Jahrzehnten|Längerem)|[Jj]üngst|[Kk]ürzlich|[Nn]eulich|[Dd]emnächst|[Ii]n Kürze|[Vv]or Kurzem|[Ii]m Vorjahr`,
  ),
];

/** The forms that need no day to count from. */
const whole = new Set(forms.slice(0, 8));

/** Every time a text names, in reading order. */
export function timesOf(sentences: readonly Sentence[], published: string | undefined): FoundTime[] {
  const days = published === undefined ? [undefined] : endsOf(published);
  return sentences.flatMap((sentence) => {
    const hits: (FoundTime & { index: number })[] = [];
    let rest = sentence.text.replaceAll('\u00a0', ' ');
    for (const one of forms)
      for (const match of [...rest.matchAll(one[0])]) {
        // Where the text may have appeared on several days, only what holds for all of them counts.
        const dates = new Set(days.map((day) => real(one[1](match.slice(1), day))));
        const date = dates.size === 1 ? [...dates][0] : undefined;
        const isCounted = date !== undefined && !whole.has(one);
        hits.push({ phrase: match[0].trim(), date, isCounted, sentence, index: match.index });
        rest =
          rest.slice(0, match.index) +
          ' '.repeat(match[0].length) +
          rest.slice(match.index + match[0].length);
      }
    return hits.sort((a, b) => a.index - b.index).map(({ index: _, ...hit }) => hit);
  });
}

/** The first and the last day the text can have appeared on; none if they lie too far apart to count from. */
function endsOf(published: string): (Day | undefined)[] {
  const parsed = parseDate(published);
  if (!parsed.ok || parsed.date.earliest === undefined || parsed.date.latest === undefined)
    return [undefined];
  const { earliest, latest } = parsed.date;
  return daysBetween(earliest, latest) > 62 ? [undefined] : [earliest, latest];
}

/** The date if it is one of the calendar. */
const real = (date: string | undefined): string | undefined =>
  date !== undefined && parseDate(date).ok ? date : undefined;

/** A month, or its first, second or last third. */
function partOfMonth(third: string | undefined, y: string, m: number | undefined): string | undefined {
  if (m === undefined) return undefined;
  if (third === undefined) return calendarDate(y, m);
  const days = new Date(Date.UTC(Number(y), m, 0)).getUTCDate();
  const [from, to] = { Anfang: [1, 10], Mitte: [11, 20], Ende: [21, days] }[third]!;
  return `${calendarDate(y, m, from)}/${calendarDate(y, m, to)}`;
}

/** Seasons and parts of a year by whole months. */
function spanOf(y: string, name: string): string {
  const { earliest = '', latest = '' } = dateOf(
    { Anfang: `${y}-01/${y}-03`, Mitte: `${y}-05/${y}-08`, Ende: `${y}-10/${y}-12` }[name] ??
      calendarDate(y, seasonNumber(name)),
  );
  return `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}

/** The day, week, month or year so many before the one of the text; a negative count looks ahead. */
function before(on: Day, what: string, count: number): string {
  const [y, m] = [Number(on.slice(0, 4)), Number(on.slice(5, 7))];
  if (what === 'Tag') return addDays(on, -count);
  if (what === 'Jahr') return String(y - count);
  if (what === 'Monat') return new Date(Date.UTC(y, m - 1 - count)).toISOString().slice(0, 7);
  const monday = addDays(on, -7 * count - ((new Date(on).getUTCDay() + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

const weekday = (name: string): number =>
  weekdays.split('|').indexOf(name) % 7 || (name === 'Sonnabend' ? 6 : 0);

/** How many days the day of the text lies behind a day of the week. */
const daysTo = (day: number, on: Day): number => (new Date(on).getUTCDay() - day + 7) % 7;
