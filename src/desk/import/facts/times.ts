import { type Day, daysBetween, parseDate } from '../../../values/date.ts';
import { monthNumber, monthPattern } from './day.ts';
import type { Sentence } from './sentence.ts';

/** A date of the text, or a phrase that becomes one with the day the text appeared. */
export interface FoundTime {
  phrase: string;
  /** In EDTF; undefined where it cannot be told. */
  date: string | undefined;
  /** What the date was told from, in the words of the field `from`. */
  from: string;
  sentence: Sentence;
}

interface Clue {
  pattern: RegExp;
  /** The date in EDTF, if there is one; `on` is the day the text appeared. */
  read: (match: RegExpExecArray, on: Day | undefined, sentence: string) => string | undefined;
  relative: boolean;
}

const weekdays = [
  'Sonntag',
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonnabend',
];
const number = 'einem|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|\\d{1,3}';
const numbers: Record<string, number> = {
  einem: 1,
  einer: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
};
const month = `(${monthPattern})`;
const last = '(?:[Ll]etzte[rnms]?|[Vv]ergangene[rnms]?|[Vv]orige[rnms]?)';
const next = '(?:[Nn]ächste[rnms]?|[Kk]ommende[rnms]?)';

/** From the most telling to the vaguest; what one has read the next no longer sees. */
const clues: readonly Clue[] = [
  absolute(String.raw`\b(\d{1,2})\. ${month} (\d{4})`, ([, day, name, year]) =>
    iso(year!, monthNumber(name!), Number(day)),
  ),
  absolute(String.raw`\b(\d{1,2})\.(\d{1,2})\.(\d{4})`, ([, day, m, year]) =>
    iso(year!, Number(m), Number(day)),
  ),
  absolute(String.raw`(?:\b(Anfang|Mitte|Ende) )?\b${month} (\d{4})`, ([, part, name, year]) =>
    partOfMonth(part, year!, monthNumber(name!)),
  ),
  absolute(String.raw`\b(Anfang|Mitte|Ende) (?:des Jahres )?((?:19|20)\d{2})\b`, ([, part, year]) =>
    partOfYear(part!, year!),
  ),
  absolute(String.raw`\b(Frühjahr|Frühling|Sommer|Herbst|Winter) ((?:19|20)\d{2})\b`, ([, season, year]) =>
    seasonOf(season!, Number(year)),
  ),
  absolute(String.raw`\b(?:[Ii]n den )?((?:19|20)\d)0er(?: Jahren?)?`, ([, decade]) => `${decade!}X`),
  absolute(String.raw`\b((?:19|20)\d{2})(?:–|/| bis )((?:19|20)\d{2})\b`, ([, a, b]) => `${a!}/${b!}`),
  absolute(
    String.raw`\b(?:[Ii]m Jahre? |[Ss]eit |[Bb]is )?((?:19|20)\d{2})\b(?! ?(?:Euro|Dollar|Kilometer|km|Menschen|Soldaten|Tonnen|Personen))`,
    ([, year]) => year,
  ),
  relative(
    String.raw`\b([Vv]orgestern|[Gg]estern|[Hh]eute|(?:(?<!\p{L})[Mm]orgen(?! früh)(?=[^\p{L}]))|[Üü]bermorgen)\b(?! Morgen| Abend)`,
    ([, word], on) =>
      shift(on, { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 }[word!.toLowerCase()]!),
  ),
  relative(
    String.raw`(?<!\p{L})(?:[Aa]m |[Vv]om |[Bb]is |[Ss]eit )?(?:(${last}|${next}|diese[nm]) )?(${weekdays.join('|')})(?:(?:morgen|abend|nachmittag|vormittag|mittag|nacht))?(?!\p{L})(?:, (?:dem |den )?(\d{1,2})\. ${month}(?! \d{4}))?`,
    readWeekday,
  ),
  relative(String.raw`\b(\d{1,2})\. ${month}(?! \d{4})`, ([, day, name], on) =>
    nearestYear(on, (year) => iso(year, monthNumber(name!), Number(day))),
  ),
  relative(String.raw`(?<!\p{L})(?:[Ii]m )?${last}n? (Monat|Jahr)(?!\p{L})`, ([, what], on) =>
    unitBack(on, what!, 1),
  ),
  relative(String.raw`(?<!\p{L})(?:[Ii]m )?${next}n? (Monat|Jahr)(?!\p{L})`, ([, what], on) =>
    unitBack(on, what!, -1),
  ),
  relative(
    String.raw`(?<!\p{L})(?:[Ii]n (?:dieser|der) |[Dd]iese |[Ii]n der )?(${last}|${next})?n? ?Woche(?!n|\p{L})`,
    ([, which], on) => (which ? week(on, new RegExp(last).test(which) ? -7 : 7) : undefined),
  ),
  relative(
    String.raw`\b[Vv]or (${number}) (Tag|Woche|Monat|Jahr|Jahrzehnt)(?:e|en|n)?\b`,
    ([, count, what], on) => back(on, what!, countOf(count!)),
  ),
  relative(
    String.raw`(?<!\p{L})(?:(Anfang|Mitte|Ende|[Ss]eit|[Bb]is|[Ii]m) )+(?:des )?${month}(?!\p{L}| \d)`,
    (match, on) =>
      nearestYear(on, (year) =>
        partOfMonth(/Anfang|Mitte|Ende/.exec(match[0])?.[0], year, monthNumber(match[2]!)),
      ),
  ),
  relative(
    String.raw`(?<!\p{L})(?:[Ii]m )?(?:${last}n? |diesem )?(Frühjahr|Frühling|Sommer|Herbst|Winter)(?!\p{L})`,
    ([, season], on) => nearestYear(on, (year) => seasonOf(season!, Number(year))),
  ),
  relative(
    String.raw`(?<!\p{L})(?:[Ii]n den )?(?:${last}|${next}) (?:Tagen|Wochen|Monaten|Jahren|Jahrzehnten)|(?<!\p{L})[Ss]eit (?:\S+ ){0,3}(?:Tagen|Wochen|Monaten|Jahren|Jahrzehnten|Längerem|längerer Zeit)|\b(?:jüngst|kürzlich|neulich|(?<!Nicht |nicht )zuletzt|demnächst|in Kürze|vor Kurzem|ein Jahr zuvor|im Vorjahr)\b`,
    () => undefined,
  ),
];

/** Every date and every phrase for one, in reading order. */
export function timesOf(sentences: readonly Sentence[], published: string | undefined): FoundTime[] {
  const days = published === undefined ? [] : endsOf(published);
  return sentences.flatMap((sentence) => {
    const hits: (FoundTime & { index: number })[] = [];
    let rest = sentence.text.replaceAll('\u00a0', ' ');
    for (const { pattern, read, relative } of clues)
      for (const match of [...rest.matchAll(pattern)]) {
        if (match[0].trim() === '') continue;
        const dates = new Set(
          (days.length > 0 ? days : [undefined]).map((day) => checked(read(match, day, sentence.text))),
        );
        // Where the text may have appeared on several days, only what holds for all of them counts.
        const date = dates.size === 1 ? [...dates][0] : undefined;
        const from = relative ? (date ? `aus dem Erscheinen (${published ?? ''})` : '') : 'steht so im Text';
        hits.push({ phrase: match[0].trim(), date, from, sentence, index: match.index });
        rest =
          rest.slice(0, match.index) +
          ' '.repeat(match[0].length) +
          rest.slice(match.index + match[0].length);
      }
    return hits.sort((a, b) => a.index - b.index).map(({ index: _, ...time }) => time);
  });
}

/** The first and the last day the text can have appeared on; none if they lie too far apart to count from. */
function endsOf(published: string): Day[] {
  const parsed = parseDate(published);
  if (!parsed.ok || parsed.date.earliest === undefined || parsed.date.latest === undefined) return [];
  const { earliest, latest } = parsed.date;
  if (daysBetween(earliest, latest) > 62) return [];
  return earliest === latest ? [latest] : [earliest, latest];
}

function absolute(source: string, read: (match: RegExpExecArray) => string | undefined): Clue {
  return { pattern: new RegExp(source, 'gu'), read, relative: false };
}

function relative(source: string, read: Clue['read']): Clue {
  return { pattern: new RegExp(source, 'gu'), read, relative: true };
}

const checked = (date: string | undefined): string | undefined =>
  date !== undefined && parseDate(date).ok ? date : undefined;

const two = (part: number): string => String(part).padStart(2, '0');

const iso = (year: string | number, m: number | undefined, day: number): string | undefined =>
  m === undefined ? undefined : `${year}-${two(m)}-${two(day)}`;

function shift(on: Day | undefined, days: number): Day | undefined {
  return on && new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The weekday itself before or after the text: what is expected lies ahead, everything else behind. */
function readWeekday(match: RegExpExecArray, on: Day | undefined, sentence: string): string | undefined {
  const [, which, name, day, monthName] = match;
  if (on === undefined) return undefined;
  if (day) return nearestYear(on, (year) => iso(year, monthNumber(monthName!), Number(day)));
  const wanted = name === 'Sonnabend' ? 6 : weekdays.indexOf(name!);
  const today = new Date(Date.parse(on)).getUTCDay();
  const ahead = which ? new RegExp(next).test(which) : isExpectant(sentence);
  const distance = ahead ? (wanted - today + 7) % 7 : -((today - wanted + 7) % 7);
  return shift(on, distance);
}

/** „soll … stattfinden“, „wird erwartet“: the sentence looks ahead. */
const isExpectant = (sentence: string): boolean =>
  /\b(?:soll|sollen|will|wollen|wird|werden|erwartet|geplant|vorgesehen)\b/.test(sentence) &&
  !/\b(?:wurde|wurden|hatte|hatten|war|waren|worden)\b|\b(?:sagte|erklärte|meldete|berichtete|bestätigte|teilte)\b/.test(
    sentence,
  );

/** A month without a year lies in the twelve months up to the text. */
function nearestYear(on: Day | undefined, date: (year: string) => string | undefined): string | undefined {
  if (on === undefined) return undefined;
  const year = Number(on.slice(0, 4));
  return [year, year - 1]
    .map((candidate) => checked(date(String(candidate))))
    .find((candidate) => candidate !== undefined && (earliestOf(candidate) ?? '') <= on);
}

const earliestOf = (date: string): Day | undefined => {
  const parsed = parseDate(date);
  return parsed.ok ? parsed.date.earliest : undefined;
};

/** The calendar month or year before (or, with −1, after) the one of the text. */
function unitBack(on: Day | undefined, what: string, count: number): string | undefined {
  return on && back(on, what, count);
}

function back(on: Day | undefined, what: string, count: number): string | undefined {
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
function week(on: Day | undefined, days: number): string | undefined {
  const day = shift(on, days);
  if (day === undefined) return undefined;
  const fromMonday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7;
  return `${shift(day, -fromMonday)!}/${shift(day, 6 - fromMonday)!}`;
}

const countOf = (word: string): number => numbers[word] ?? Number(word);

function partOfMonth(part: string | undefined, year: string, m: number | undefined): string | undefined {
  if (m === undefined) return undefined;
  const days = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  const spans: Record<string, [number, number]> = { Anfang: [1, 10], Mitte: [11, 20], Ende: [21, days] };
  const span = part ? spans[part] : undefined;
  return span ? `${iso(year, m, span[0])!}/${iso(year, m, span[1])!}` : `${year}-${two(m)}`;
}

function partOfYear(part: string, year: string): string {
  const spans: Record<string, [string, string]> = {
    Anfang: ['01', '03'],
    Mitte: ['05', '08'],
    Ende: ['10', '12'],
  };
  const [from, to] = spans[part]!;
  return `${year}-${from}/${year}-${to}`;
}

/** Seasons by whole months; a winter begins in December. */
function seasonOf(season: string, year: number): string {
  if (season === 'Winter') return `${year}-12/${year + 1}-02`;
  const [from, to] = {
    Frühjahr: ['03', '05'],
    Frühling: ['03', '05'],
    Sommer: ['06', '08'],
    Herbst: ['09', '11'],
  }[season]!;
  return `${year}-${from}/${year}-${to}`;
}
