import { parseDate } from '../../values/date.ts';
import { clausesOf } from './clauses.ts';
import type { FoundNumber } from './numbers.ts';
import type { FoundTime } from './times.ts';

/** The state of things that a figure describes, and how we know it or why we do not, in the words of an editor. */
export interface AsOf {
  /** In EDTF; undefined where the sentence leaves it in doubt. */
  date: string | undefined;
  why: string;
}

/**
 * The time a sentence gives for a number: one introduced by „Stand“, else the nearest in the same clause. Where only
 * another clause has a time, or the clause only one to compare with („20 mehr als 2019“), it may be meant or not,
 * and none is proposed; where the sentence has none at all, it is the day the article appeared. What began
 * („seit 2019“) and what is yet to come is not the state a number describes.
 */
export function asOfFor(
  number: FoundNumber,
  times: readonly FoundTime[],
  published: string | undefined,
): AsOf | undefined {
  const dated = times
    .filter((time) => time.sentence === number.sentence && !isBeginning(time))
    .flatMap((time) => (time.date === undefined ? [] : [{ ...time, date: time.date }]))
    .sort((a, b) => distance(a, number) - distance(b, number) || a.index - b.index);
  const last = published === undefined ? undefined : spanOf(published)?.latest;
  const [past, later] = [
    dated.filter(({ date }) => isOver(date, last)),
    dated.find(({ date }) => !isOver(date, last)),
  ];
  const isSameClause = clausesOf(number.sentence.text);
  const own =
    past.find(isStated) ?? past.find((time) => !isCompared(time) && isSameClause(time.index, number.index));
  if (own) return { date: own.date, why: `aus „${own.phrase}“` };
  if (past[0])
    return {
      date: undefined,
      why: `offen; „${past[0].phrase}“ im selben Satz kann etwas anderes meinen`,
    };
  if (published === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(published)) return undefined;
  return {
    date: published,
    why: `das Erscheinen; ${later ? `„${later.phrase}“ liegt danach` : 'der Satz nennt keinen'}`,
  };
}

/** Whether a time had come when the article appeared. */
const isOver = (date: string, last: string | undefined): boolean =>
  last === undefined || (spanOf(date)?.earliest ?? '') <= last;

const spanOf = (date: string) => {
  const parsed = parseDate(date);
  return parsed.ok ? parsed.date : undefined;
};

/** Signs between a time and a number, far more if a part of the clause ends between them. */
function distance(time: FoundTime, { sentence: { text }, index, wording }: FoundNumber): number {
  const between =
    time.index < index
      ? text.slice(time.index + time.phrase.length, index)
      : text.slice(index + wording.length, time.index);
  return between.length + (/[,;:–]/.test(between) ? 1000 : 0);
}

/** „Stand: 15. August“ */
const isStated = (time: FoundTime): boolean =>
  /Stand:?(?: vom| am)? $/.test(wordsBefore(time)) || time.phrase.startsWith('Stand');

/** „20 mehr als 2019“, „gegenüber dem Juli“ */
const isCompared = (time: FoundTime): boolean =>
  /(?:^|[^\p{L}])(?:als|gegenüber|im Vergleich zu[mr]?|verglichen mit)(?: noch)?(?: dem| im| am| zum)? $/u.test(
    wordsBefore(time),
  );

const wordsBefore = ({ sentence, index }: FoundTime): string => sentence.text.slice(0, index);

const isBeginning = (time: FoundTime): boolean =>
  /^(?:[Ss]eit|[Aa]b|[Ii]n den)(?!\p{L})/u.test(time.phrase) ||
  /(?:^|[^\p{L}])(?:[Ss]eit|[Aa]b)(?: dem)? $/u.test(wordsBefore(time));
