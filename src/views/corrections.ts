import type { Correction, Dossier, Mention } from '../domain/model.ts';
import { formatDate } from '../format/date.ts';
import { routes } from '../routes.ts';
import { legalText } from '../text/pages/legal.ts';
import type { Link } from './link.ts';
import { valueInWords } from './record/answer.ts';

const { corrections: words } = legalText;

/** All corrections of the dossier, the newest first. */
export const correctionsView = ({ corrections }: Dossier): CorrectionView[] =>
  corrections.map(correctionView);

/** One correction as the page shows it. */
export type CorrectionView = ReturnType<typeof correctionView>;

const correctionView = (correction: Correction) => ({
  /** Fragment of its address. */
  id: correction.id,
  date: formatDate(correction.date),
  datetime: correction.date.edtf,
  wrong: correction.entry.wrong,
  right: correction.entry.right,
  /** Where it was wrong, then the claims, figures and events it touches. */
  concerns: concernsOf(correction),
});

function concernsOf({ of, claims, figures, events, references }: Correction): Link[] {
  const touched = events.filter((event) => !('event' in of && of.event === event));
  return [
    correctedPlace(of),
    ...claims.map((claim) => ({
      text: words.claim(claim.article.monogram, claim.entry.short),
      href: routes.claim(claim),
    })),
    ...[...figures, ...references].map((value) => ({
      text: words.figure(value.measure.entry.name, valueInWords(value)),
      href: 'article' in value ? routes.figure(value) : routes.figures(),
    })),
    ...touched.map((event) => ({ text: words.ofEvent(event.entry.title), href: routes.event(event) })),
  ];
}

/** The page on which it was wrong. */
export function correctedPlace(of: Correction['of']): Link {
  if ('article' in of) return { text: of.article.entry.title, href: routes.article(of.article.id) };
  if ('event' in of) return { text: words.ofEvent(of.event.entry.title), href: routes.event(of.event) };
  return { text: words.ofMeasure(of.measure.entry.name), href: routes.figures() };
}

/** What was wrong about an event where an article mentions it: what another article got wrong is not. */
export const correctionsOfMention = ({ event, article }: Mention): Correction[] =>
  event.corrections.filter(({ of }) => !('article' in of) || of.article === article);

/** The small links „berichtigt am …“ on everything that was corrected, to its entry on the page or elsewhere. */
export const correctionMarks = (
  corrections: readonly Correction[],
  entryOf: (id: string) => string = routes.corrections,
): Link[] => corrections.map(({ id, date }) => ({ text: words.mark(formatDate(date)), href: entryOf(id) }));
