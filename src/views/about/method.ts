import type { Dossier, Source } from '../../domain/model.ts';
import { partSizes, sourceParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { methodText as words } from '../../text/pages/method.ts';
import { outletOf, sourceDate } from '../names.ts';
import { pageOfList } from '../parts.ts';
import { bookletFiles } from '../booklet/files.ts';

/** The method page; `pdf` says whether the dossier comes as a PDF too. */
export function methodView(dossier: Dossier, pdf = false, part = 1) {
  const { entry, articles } = dossier;
  const { entries, page } = pageOfList(sourceParts(dossier), part, words.title, (placed) =>
    routes.method(undefined, placed),
  );
  return {
    ...page,
    files: [
      { text: words.booklet, href: routes.booklet() },
      ...bookletFiles(dossier, pdf, words.bookletFiles),
      ...Object.entries(words.dataFiles).map(([file, text]) => ({ text, href: routes.file(file) })),
    ],
    /** What editors say about the method of this dossier. */
    own: (entry.method ?? []).map(({ title, text }, at) => ({
      id: `dossier-${at + 1}`,
      title,
      paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    })),
    /** Not where there are too many to look through: the list of articles has them too. */
    monograms: articles.slice(0, articles.length > partSizes.articles ? 0 : undefined).map((article) => ({
      monogram: article.monogram,
      origin: `${outletOf(article)}, ${formatDate(article.published)}`,
      title: article.entry.title,
      href: routes.article(article.id),
    })),
    /** By kind, since they are many. */
    sources: [...Map.groupBy(entries, ({ entry }) => entry.kind)].map(([kind, sources]) => ({
      kind: words.sourceKinds[kind],
      sources: sources.map(sourceView),
    })),
  };
}

/** A source as every list shows it. */
export type SourceView = ReturnType<typeof sourceView>;

export const sourceView = (source: Source) => ({
  id: source.id,
  title: source.entry.title,
  href: source.entry.url,
  date: sourceDate(source),
  kind: words.sourceKinds[source.entry.kind],
  note: source.entry.note,
});
