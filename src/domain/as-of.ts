import type { Day } from '../values/date.ts';
import type { Article } from './model.ts';

/** The articles that could be read on a day, however late in its span each appeared. */
export const knownBy = (articles: readonly Article[], day: Day): Article[] =>
  articles.filter(({ published }) => published.latest !== undefined && published.latest <= day);
