import { parseDate } from '../../../values/date.ts';
import type { FoundNumber } from './numbers.ts';
import type { FoundTime } from './times.ts';

/** The state of things that a figure describes, and how we know it, in the words of an editor. */
export interface AsOf {
  date: string;
  why: string;
}

/**
 * The time a sentence gives for a number: one introduced by „Stand“, else the nearest, in the same clause if it
 * has one; if there is none, the day the article appeared. What began („seit 2019“) and what is yet to come
 * is not the state a number describes.
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
  const nearest = dated.find(({ date }) => last === undefined || (spanOf(date)?.earliest ?? '') <= last);
  if (nearest) return { date: nearest.date, why: `aus „${nearest.phrase}“` };
  if (published === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(published)) return undefined;
  const later = dated[0];
  return {
    date: published,
    why: `das Erscheinen; ${later ? `„${later.phrase}“ liegt danach` : 'der Satz nennt keinen'}`,
  };
}

const spanOf = (date: string) => {
  const parsed = parseDate(date);
  return parsed.ok ? parsed.date : undefined;
};

/** Signs between a time and a number, far more if a clause ends between them; „Stand“ is nearest of all. */
function distance(time: FoundTime, { sentence: { text }, index, wording }: FoundNumber): number {
  if (/Stand:?(?: vom| am)? $/.test(wordsBefore(time)) || time.phrase.startsWith('Stand')) return -1;
  const between =
    time.index < index
      ? text.slice(time.index + time.phrase.length, index)
      : text.slice(index + wording.length, time.index);
  return between.length + (/[,;:–]/.test(between) ? 1000 : 0);
}

const wordsBefore = ({ sentence, index }: FoundTime): string => sentence.text.slice(0, index);

const isBeginning = (time: FoundTime): boolean =>
  /^(?:[Ss]eit|[Aa]b|[Ii]n den)(?!\p{L})/u.test(time.phrase) ||
  /(?:^|[^\p{L}])(?:[Ss]eit|[Aa]b)(?: dem)? $/u.test(wordsBefore(time));
