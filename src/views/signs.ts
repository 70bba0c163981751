import type { Article } from '../domain/model.ts';
import { manySigns } from '../domain/parts.ts';
import { comparisonText } from '../text/pages/comparison.ts';
import { shortName } from './names.ts';

const { signs: words } = comparisonText;

/** What the signs of a page stand for, to be told in one line with the marks themselves. */
export interface SignsView {
  /** What the two colours say, in words. */
  colours: [orange: string, blue: string];
  letters: Letters;
  /** Whether the dots carry the number of articles instead. */
  counts: boolean;
}

/** Whose the monograms of a page are. */
export type Letters = { monogram: string; name: string }[];

/** @param poles those of the only question on the page */
export const signsView = (articles: readonly Article[], poles?: readonly [string, string]): SignsView => ({
  colours: poles ? [words.pole(poles[0]), words.pole(poles[1])] : [words.left, words.right],
  letters: lettersOf(articles),
  counts: articles.length > manySigns,
});

/** None where there are so many that nobody would read them. */
export const lettersOf = (articles: readonly Article[]): Letters =>
  articles.length > manySigns
    ? []
    : articles.map((article) => ({ monogram: article.monogram, name: shortName(article) }));
