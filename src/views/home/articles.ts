import type { Article, Dossier } from '../../domain/model.ts';
import { articleParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { genreOf, headingOf, outletOf } from '../names.ts';
import { pageOfList } from '../parts.ts';

/** A page of the list of articles: the first is part of the start page. */
export type ArticleListView = ReturnType<typeof articleListView>;

export function articleListView(dossier: Dossier, part = 1) {
  const all = articleParts(dossier);
  const title = all.length > 1 ? words.newestArticles : words.articles;
  const { entries, page } = pageOfList(all, part, title, routes.articles);
  return { ...page, articles: entries.map(articleView) };
}

const articleView = (article: Article) => ({
  monogram: article.monogram,
  date: formatDate(article.published),
  origin: [outletOf(article), genreOf(article)].join(', '),
  title: headingOf(article.entry.title),
  href: routes.article(article.id),
});
