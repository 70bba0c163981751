import type { DateSpan } from '../../values/date.ts';
import type { Article, Question } from '../model.ts';

/** Why an article gives no answer: it does not mention the matter, or it could not know of it yet. */
export type Silence = 'not-mentioned' | 'could-not';

/** The kind of silence of an article that makes no claim on the question. */
export function silenceOf(article: Article, question: Question): Silence {
  return question.arose && surelyBefore(article.published, question.arose) ? 'could-not' : 'not-mentioned';
}

/** Whether every day of the first span lies before every day of the second. */
export function surelyBefore(first: DateSpan, second: DateSpan): boolean {
  return first.latest !== undefined && second.earliest !== undefined && first.latest < second.earliest;
}
