import type { Article, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { articleText as words } from '../../text/pages/article.ts';
import { headingOf } from '../names.ts';
import { noteView, type NoteView } from './notes.ts';
import type { Link } from '../link.ts';

/** Everything that hangs on the passages of one article, as a list. */
export interface StationsView {
  path: string;
  title: string;
  description: string;
  article: Link;
  counts: string;
  notes: NoteView[];
}

export function stationsView(article: Article, dossier: Dossier): StationsView {
  const { entry } = article;
  return {
    path: `/artikel/${article.id}/stellen/`,
    title: words.stationsTitle(entry.title),
    description: words.stationsDescription(entry.title),
    article: { text: headingOf(entry.title), href: routes.article(article.id) },
    counts: words.counts(article.claims.length, article.mentions.length, article.figures.length),
    notes: article.passages.map((passage) => noteView(passage, dossier)),
  };
}
