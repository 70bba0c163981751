import { type Day, daysBetween, parseDate } from '../../values/date.ts';
import {
  back,
  checked,
  type Direction,
  iso,
  nearestYear,
  partOfMonth,
  partOfYear,
  seasonOf,
  shift,
  week,
} from './calendar.ts';
import { monthNumber, monthPattern } from './day.ts';
import type { Sentence } from '../../source/prose/sentence.ts';
import { isStated, looksAhead } from './tense.ts';

/** A date of the text, or a phrase that becomes one with the day the text appeared. */
export interface FoundTime {
  phrase: string;
  /** In EDTF; undefined where it cannot be told. */
  date: string | undefined;
  /** What the date was told from, in the words of the field `from`. */
  from: string;
  sentence: Sentence;
  /** Where it begins in the sentence. */
  index: number;
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
  relative(String.raw`\b(\d{1,2})\. ${month}(?! \d{4})`, (match, on, sentence) =>
    nearestYear(on, directionOf(match, sentence), (year) =>
      iso(year, monthNumber(match[2]!), Number(match[1])),
    ),
  ),
  // „15.8.“ may as well be a number: only a word for a day before it makes it one.
  relative(
    String.raw`(?<=(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]em|Stand:?) )(\d{1,2})\.(\d{1,2})\.(?!\d)`,
    (match, on, sentence) =>
      nearestYear(on, directionOf(match, sentence), (year) => iso(year, Number(match[2]), Number(match[1]))),
  ),
  relative(String.raw`(?<!\p{L})(?:[Ii]m )?${last}n? (Monat|Jahr)(?!\p{L})`, ([, what], on) =>
    back(on, what!, 1),
  ),
  relative(String.raw`(?<!\p{L})(?:[Ii]m )?${next}n? (Monat|Jahr)(?!\p{L})`, ([, what], on) =>
    back(on, what!, -1),
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
    String.raw`(?<!\p{L})(?:(?:Anfang|Mitte|Ende|[Ss]eit|[Bb]is|[Ii]m|[Zz]um|Stand:?|${last}|${next}) )+(?:des )?${month}(?!\p{L}| \d{4}(?!\d))`,
    (match, on, sentence) =>
      nearestYear(on, directionOf(match, sentence), (year) =>
        partOfMonth(/Anfang|Mitte|Ende/.exec(match[0])?.[0], year, monthNumber(match[1]!)),
      ),
  ),
  relative(
    String.raw`(?<!\p{L})(?:[Bb]is (?:zum )?|[Ss]eit )?(?:[Ii]m )?(?:${last} |${next} |diesem )?(Frühjahr|Frühling|Sommer|Herbst|Winter)(?!\p{L})`,
    (match, on, sentence) =>
      nearestYear(on, directionOf(match, sentence), (year) => seasonOf(match[1]!, Number(year))),
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
    const hits: FoundTime[] = [];
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
    return hits.sort((a, b) => a.index - b.index);
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

/** The weekday itself before or after the text. */
function readWeekday(match: RegExpExecArray, on: Day | undefined, sentence: string): string | undefined {
  const [, , name, day, monthName] = match;
  if (on === undefined) return undefined;
  if (day)
    return nearestYear(on, directionOf(match, sentence), (year) =>
      iso(year, monthNumber(monthName!), Number(day)),
    );
  const wanted = name === 'Sonnabend' ? 6 : weekdays.indexOf(name!);
  const today = new Date(Date.parse(on)).getUTCDay();
  const direction = directionOf(match, sentence);
  if (direction === undefined) return undefined;
  // On a Thursday „am Donnerstag“ is today, and „am kommenden Donnerstag“ is not.
  const same = /last|next/.test(direction) ? 7 : 0;
  const [after, before] = [(wanted - today + 7) % 7 || same, (today - wanted + 7) % 7 || same];
  return shift(on, /ahead|next/.test(direction) ? after : -before);
}

/**
 * Where a time without its year lies: by its own words („kommenden“, „seit“), by the verbs around it („soll“,
 * „werde“; „hatte“, „lieferte“), and where these do not tell, „bis“ looks ahead, „Stand“ back and the rest nowhere.
 */
function directionOf({ 0: phrase, index }: RegExpExecArray, sentence: string): Direction | undefined {
  if (new RegExp(next).test(phrase)) return 'next';
  if (new RegExp(last).test(phrase)) return 'last';
  const before = sentence.slice(0, index);
  if (/(?:^|[^\p{L}])[Ss]eit (?:dem )?$/u.test(before) || /^[Ss]eit(?!\p{L})/u.test(phrase)) return 'back';
  const isUntil = /^[Bb]is(?!\p{L})/u.test(phrase) || /[Bb]is (?:zum |zu |spätestens )?$/.test(before);
  const ahead = looksAhead(sentence, index);
  // „Sie sollte bis März fertig sein“: only a reader knows whether March is over.
  if (isUntil && ahead === false && /(?<!\p{L})sollten?(?!\p{L})/u.test(sentence)) return undefined;
  if (ahead !== undefined) return ahead ? 'ahead' : 'back';
  if (isUntil) return 'ahead';
  // „Am Sonntag wählt die Stadt“, „im Mai gehen sie“ may be either: the wrong week or year is worse than none.
  return isStated(sentence, { phrase, index }) ? 'back' : undefined;
}

const countOf = (word: string): number => numbers[word] ?? Number(word);
