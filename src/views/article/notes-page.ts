import type { Article, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { articleText as words } from '../../text/pages/article.ts';
import { headingOf } from '../names.ts';
import { noteView, type NoteView } from './notes.ts';
import type { Link } from '../link.ts';

/** Everything that hangs on the passages of one article, as a list. */
export interface NotesPageView {
  path: string;
  title: string;
  description: string;
  article: Link;
  counts: string;
  notes: NoteView[];
}

export function notesPageView(article: Article, dossier: Dossier): NotesPageView {
  const { entry } = article;
  return {
    path: routes.stations(article.id),
    title: words.stationsTitle(entry.title),
    description: words.stationsDescription(entry.title),
    article: { text: headingOf(entry.title), href: routes.article(article.id) },
    counts: words.counts(article.claims.length, article.mentions.length, article.figures.length),
    notes: article.passages.map((passage) => noteView([passage], dossier)),
  };
}
