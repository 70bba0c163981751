import { compareDates } from '../values/date.ts';
import type { Correction, Dossier } from '../domain/model.ts';
import { formatDate } from '../format/date.ts';
import { routes } from '../routes.ts';
import type { Link } from './notes.ts';

/** One correction as the page shows it. */
export interface CorrectionView {
  /** Fragment of its address: the article and its running number there. */
  id: string;
  date: string;
  datetime: string;
  wrong: string;
  right: string;
  article: Link;
}

/** All corrections of the dossier, the newest first. */
export function correctionsView({ articles }: Dossier): CorrectionView[] {
  return articles
    .flatMap(({ corrections }) => corrections)
    .sort((a, b) => compareDates(b.date, a.date))
    .map(correctionView);
}

const correctionView = (correction: Correction): CorrectionView => {
  const { entry, article, date } = correction;
  return {
    id: `${article.id}-${article.corrections.indexOf(correction) + 1}`,
    date: formatDate(date),
    datetime: date.edtf,
    wrong: entry.wrong,
    right: entry.right,
    article: { text: article.entry.title, href: routes.article(article.id) },
  };
};
