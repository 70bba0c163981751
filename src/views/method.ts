import type { Dossier } from '../domain/model.ts';
import { formatDate } from '../format/date.ts';
import { routes } from '../routes.ts';
import { methodText as words } from '../text/method.ts';
import { outletWords } from './article.ts';

/** Everything the method page shows besides its prose. */
export interface MethodView {
  monograms: { monogram: string; origin: string; title: string; href: string }[];
  sources: { id: string; title: string; href: string; date: string | undefined; kind: string; note: string | undefined }[];
}

export function methodView({ articles, sources }: Dossier): MethodView {
  return {
    monograms: articles.map((article) => ({
      monogram: article.monogram,
      origin: `${outletWords(article.entry)}, ${formatDate(article.published)}`,
      title: article.entry.title,
      href: routes.article(article.id),
    })),
    sources: sources.map(({ id, entry }) => ({
      id,
      title: entry.title,
      href: entry.url,
      date: entry.date,
      kind: words.sourceKinds[entry.kind],
      note: entry.note,
    })),
  };
}
