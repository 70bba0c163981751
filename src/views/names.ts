import type { Article, Claim, Figure, Source, Speaker } from '../domain/model.ts';
import { formatDate, formatMonth } from '../format/date.ts';
import type { ArticleEntry } from '../schema/article.ts';
import { articleText } from '../text/pages/article.ts';
import { comparisonText as text } from '../text/pages/comparison.ts';
import { dateOf } from '../values/date.ts';

/** What an article is called where its title would be too long: its outlet, as far as it is known. */
export const outletOf = ({ entry }: Article): string => outletWords(entry);

/** The outlet as firmly as it is known: „Handelsblatt“, „vermutlich Financial Times“. */
export function outletWords({ source: { outlet } }: ArticleEntry): string {
  if (outlet.value === undefined) return articleText.outletUnknown;
  return outlet.status === 'inferred' ? articleText.outletInferred(outlet.value) : outlet.value;
}

/** Outlet and month: „Handelsblatt, Sept. 2023“. */
export const articleName = (article: Article): string =>
  `${outletOf(article)}, ${formatMonth(article.published)}`;

/** A title as a heading: a dash ends a line and never begins one. */
export const headingOf = (title: string): string => title.replaceAll(' – ', '\u00a0– ');

/** What stands above a heading: a dot ends a line and never begins one. */
export const kickerOf = (...parts: string[]): string => parts.join('\u00a0· ');

/** The name of a speaker; an article's own voice says so. */
export const speakerName = (speaker: Speaker): string =>
  speaker === 'self' ? text.self : speaker.entry.name;

/** Speaker with the chain it came through: „Nico Lange, über RND“. */
export function attribution({ speaker, via }: Claim | Figure): string {
  const carriers = via.map(({ entry }) => entry.name).join(', ');
  return carriers === '' ? speakerName(speaker) : `${speakerName(speaker)}, ${text.via(carriers)}`;
}

/** The day, month or year a source is from, in words. */
export const sourceDate = ({ entry }: Source): string | undefined =>
  entry.date === undefined ? undefined : formatDate(dateOf(entry.date));

/** The sources as links out of the site. */
export const sourceLinks = (sources: readonly Source[]): { text: string; href: string }[] =>
  sources.map(({ entry }) => ({ text: entry.title, href: entry.url }));
