import type { Article, Dossier } from '../../domain/model.ts';
import { articleParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { homeText as words } from '../../text/pages/home.ts';
import { genreOf, headingOf, outletOf } from '../names.ts';
import { partsView, titleOfPart, type PartsView } from '../parts.ts';

/** A page of the list of articles: the first is part of the start page. */
export interface ArticleListView {
  title: string;
  path: string;
  parts: PartsView | undefined;
  articles: { monogram: string; date: string; origin: string; title: string; href: string }[];
}

export function articleListView(dossier: Dossier, part = 1): ArticleListView {
  const all = articleParts(dossier);
  const parts = partsView(all, part, routes.articles);
  return {
    title: titleOfPart(parts ? words.newestArticles : words.articles, parts),
    path: routes.articles({ part }),
    parts,
    articles: all[part - 1]!.map(articleView),
  };
}

const articleView = (article: Article): ArticleListView['articles'][number] => ({
  monogram: article.monogram,
  date: formatDate(article.published),
  origin: [outletOf(article), genreOf(article)].join(', '),
  title: headingOf(article.entry.title),
  href: routes.article(article.id),
});
