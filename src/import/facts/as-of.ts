import { parseDate } from '../../values/date.ts';
import type { FoundNumber } from './numbers.ts';
import { isOneClause, isStated } from './tense.ts';
import type { FoundTime } from './times.ts';

/** The state of things that a figure describes, and how we know it or why we do not, in the words of an editor. */
export interface AsOf {
  /** In EDTF; undefined where the sentence leaves it in doubt. */
  date: string | undefined;
  why: string;
}

/**
 * The time a sentence gives for a number: one introduced by „Stand“, else one in the same clause. Where only another
 * clause has a time, or the clause only one to compare with („20 mehr als 2019“), it may be meant or not, and none is
 * proposed; where the sentence has none at all, it is the day the article appeared. What began („seit 2019“) and
 * what is yet to come is not the state a number describes.
 */
export function asOfFor(
  number: FoundNumber,
  times: readonly FoundTime[],
  published: string | undefined,
): AsOf | undefined {
  const { text } = number.sentence;
  const last = published === undefined ? undefined : spanOf(published)?.latest;
  const isOver = (date: string) => last === undefined || (spanOf(date)?.earliest ?? '') <= last;
  const dated = times
    .filter((time) => time.sentence === number.sentence && !isBeginning(time))
    .flatMap((time) => (time.date === undefined ? [] : [{ ...time, date: time.date }]));
  const past = dated.filter(({ date }) => isOver(date));
  const own =
    past.find((time) => isStated(text, time)) ??
    past.find((time) => !isCompared(time) && isOneClause(text, time.index, number.index));
  if (own) return { date: own.date, why: `aus „${own.phrase}“` };
  if (past[0])
    return { date: undefined, why: `offen; „${past[0].phrase}“ im selben Satz kann etwas anderes meinen` };
  if (published === undefined || !/^\d{4}(?:-\d{2}){0,2}$/.test(published)) return undefined;
  return {
    date: published,
    why: `das Erscheinen; ${dated[0] ? `„${dated[0].phrase}“ liegt danach` : 'der Satz nennt keinen'}`,
  };
}

const spanOf = (date: string) => {
  const parsed = parseDate(date);
  return parsed.ok ? parsed.date : undefined;
};

/** „20 mehr als 2019“, „gegenüber dem Juli“ */
const isCompared = ({ sentence, index }: FoundTime): boolean =>
  /(?:^|[^\p{L}])(?:als|gegenüber|im Vergleich zu[mr]?|verglichen mit)(?: noch)?(?: dem| im| am| zum)? $/u.test(
    sentence.text.slice(0, index),
  );

const isBeginning = ({ phrase, sentence, index }: FoundTime): boolean =>
  /^(?:[Ss]eit|[Aa]b|[Ii]n den)(?!\p{L})/u.test(phrase) ||
  /(?:^|[^\p{L}])(?:[Ss]eit|[Aa]b)(?: dem)? $/u.test(sentence.text.slice(0, index));
