import type { Article, Claim, Figure, Source, Speaker } from '../domain/model.ts';
import { manySigns } from '../domain/parts.ts';
import { formatDate, formatMonth } from '../format/date.ts';
import { genres } from '../schema/article.ts';
import { articleText } from '../text/pages/article.ts';
import { comparisonText as text } from '../text/pages/comparison.ts';
import { dateOf } from '../values/date.ts';

/** The outlet as firmly as it is known: „Beispielblatt“, „vermutlich Mühlbachbote“. */
export function outletOf({ entry }: Article): string {
  const { outlet } = entry.source;
  if (outlet.value === undefined) return articleText.outletUnknown;
  return outlet.status === 'inferred' ? articleText.outletInferred(outlet.value) : outlet.value;
}

/** What kind of text it is, in a word. */
export const genreOf = ({ entry }: Article): string =>
  entry.source.genre.value === undefined ? articleText.genreUnknown : genres[entry.source.genre.value];

/**
 * What an article is called in a sentence: its outlet; where that is unknown or only inferred, what a reader can
 * hold on to: „Analyse vom Juni 2024“.
 */
export function shortName(article: Article): string {
  const { outlet, genre } = article.entry.source;
  if (outlet.value !== undefined && outlet.status !== 'inferred') return outlet.value;
  const kind = genre.value === undefined ? articleText.someText : genreOf(article);
  return articleText.textOf(kind, formatMonth(article.published));
}

/** Outlet and month: „Handelsblatt, Sept. 2023“. */
export const articleName = (article: Article): string =>
  article.entry.source.outlet.value === undefined
    ? shortName(article)
    : `${outletOf(article)}, ${formatMonth(article.published)}`;

/** A title as a heading: a dash ends a line and never begins one. */
export const headingOf = (title: string): string => title.replaceAll(' – ', '\u00a0– ');

/** What stands above a heading: a dot ends a line and never begins one. */
export const kickerOf = (...parts: string[]): string => parts.join('\u00a0· ');

/** The name of a speaker; an article's own voice says so. */
export const speakerName = (speaker: Speaker): string =>
  speaker === 'self' ? text.self : speaker.entry.name;

/** Speaker with the chain it came through: „Erika Muster, über den Mühlbachboten“. */
export function attribution({ speaker, via }: Claim | Figure): string {
  const carriers = via.map(({ entry }) => entry.name).join(', ');
  return carriers === '' ? speakerName(speaker) : `${speakerName(speaker)}, ${text.via(carriers)}`;
}

/** The same where its article is not named beside it, and „der Artikel selbst“ would name nobody. */
export const attributionByName = (told: Claim | Figure): string =>
  told.speaker === 'self' ? shortName(told.article) : attribution(told);

/** The day, month or year a source is from, in words. */
export const sourceDate = ({ entry }: Source): string | undefined =>
  entry.date === undefined ? undefined : formatDate(dateOf(entry.date));

/** The sources as links out of the site. */
export const sourceLinks = (sources: readonly Source[]): { text: string; href: string }[] =>
  sources.map(({ entry }) => ({ text: entry.title, href: entry.url }));

/** What the signs of a page stand for, to be told in one line with the marks themselves. */
export interface SignsView {
  /** What the two colours say, in text.signs. */
  colours: [orange: string, blue: string];
  letters: Letters;
  /** Whether the dots carry the number of articles instead. */
  counts: boolean;
}

/** Whose the monograms of a page are. */
export type Letters = { monogram: string; name: string }[];

/** @param poles those of the only question on the page */
export const signsView = (articles: readonly Article[], poles?: readonly [string, string]): SignsView => ({
  colours: poles
    ? [text.signs.pole(poles[0]), text.signs.pole(poles[1])]
    : [text.signs.left, text.signs.right],
  letters: lettersOf(articles),
  counts: articles.length > manySigns,
});

/** None where there are so many that nobody would read them. */
export const lettersOf = (articles: readonly Article[]): Letters =>
  articles.length > manySigns
    ? []
    : articles.map((article) => ({ monogram: article.monogram, name: shortName(article) }));
