import type { Figure } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { correctionMarks } from '../corrections.ts';
import { articleName, attribution, sourceLinks } from '../names.ts';
import { valueInWords } from './answer.ts';

/** A figure of an article, wherever it is told. */
export type FigureView = ReturnType<typeof figureView>;

export const figureView = (figure: Figure) => ({
  /** The value in words with its unit, e.g. „etwa 15.000 Personen“. */
  value: valueInWords(figure),
  /** Name of the measure, linked to its place on the figures page. */
  measure: { text: figure.measure.entry.name, href: routes.figure(figure) },
  attribution: attribution(figure),
  monogram: figure.article.monogram,
  article: articleName(figure.article),
  passage: {
    text: text.passage(figure.passage.number),
    href: routes.article(figure.article.id, figure.passage.id),
  },
  note: figure.entry.note,
  sources: sourceLinks(figure.sources),
  corrections: correctionMarks(figure.corrections),
});
