import type { Dossier } from '../domain/model.ts';
import { formatDate } from '../format/date.ts';
import { routes } from '../routes.ts';
import { methodText as words } from '../text/pages/method.ts';
import type { Link } from './link.ts';
import { outletOf, sourceDate } from './names.ts';
import { bookletName, pdfName } from './data/structured-data.ts';

/** Everything the method page shows besides its prose. */
export interface MethodView {
  files: Link[];
  /** What editors say about the method of this dossier. */
  own: { id: string; title: string; paragraphs: string[] }[];
  monograms: { monogram: string; origin: string; title: string; href: string }[];
  sources: {
    id: string;
    title: string;
    href: string;
    date: string | undefined;
    kind: string;
    note: string | undefined;
  }[];
}

/** The method page; `pdf` says whether the dossier comes as a PDF too. */
export function methodView({ entry, articles, sources }: Dossier, pdf = false): MethodView {
  const { booklet, single, pdf: paper, data, schema, csl, bibtex, atom } = words.fileNames;
  return {
    files: [
      { text: booklet, href: routes.booklet() },
      { text: single, href: routes.file(bookletName) },
      ...(pdf ? [{ text: paper, href: routes.file(pdfName) }] : []),
      { text: data, href: routes.file('dossier.json') },
      { text: schema, href: routes.file('dossier.schema.json') },
      { text: csl, href: routes.file('zitate.json') },
      { text: bibtex, href: routes.file('zitate.bib') },
      { text: atom, href: routes.file('feed.xml') },
    ],
    own: (entry.method ?? []).map(({ title, text }, at) => ({
      id: `dossier-${at + 1}`,
      title,
      paragraphs: text.split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
    })),
    monograms: articles.map((article) => ({
      monogram: article.monogram,
      origin: `${outletOf(article)}, ${formatDate(article.published)}`,
      title: article.entry.title,
      href: routes.article(article.id),
    })),
    sources: sources.map((source) => ({
      id: source.id,
      title: source.entry.title,
      href: source.entry.url,
      date: sourceDate(source),
      kind: words.sourceKinds[source.entry.kind],
      note: source.entry.note,
    })),
  };
}
