import type { Article, Dossier, Figure, Reference } from '../../domain/model.ts';
import { figureParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { formatReading, formatWithUnit } from '../../format/number.ts';
import { quote } from '../../text/words.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { comparisonText } from '../../text/pages/comparison.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { chartView } from './chart.ts';
import { correctionMarks } from '../corrections.ts';
import { attribution, articleName, sourceLinks, lettersOf } from '../names.ts';
import { pageOfList } from '../parts.ts';

/** The page /zahlen/. */
export type FiguresView = ReturnType<typeof figuresView>;

export function figuresView(dossier: Dossier, part = 1) {
  const { entries, page } = pageOfList(figureParts(dossier), part, text.title, (placed) =>
    routes.figures(undefined, placed),
  );
  const articles = dossier.articles.filter(({ figures }) => figures.length > 0);
  return {
    ...page,
    description: text.description(dossier.entry.title),
    lead: text.lead,
    letters: lettersOf(dossier.articles),
    charts: part === 1 ? dossier.charts.map((chart) => chartView(chart)) : [],
    groups: groupsOf(entries),
    counts: {
      figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
      articles: articles.length,
      references: dossier.measures.reduce((sum, { references }) => sum + references.length, 0),
    },
    omitted:
      part === 1 ? dossier.articles.filter(({ entry }) => entry.omitted.length > 0).map(omittedOf) : [],
  };
}

const groupsOf = (values: readonly (Figure | Reference)[]) =>
  [...Map.groupBy(values, ({ measure }) => measure.group)].map(([{ id, label }, ofGroup]) => ({
    id,
    label,
    measures: [...Map.groupBy(ofGroup, ({ measure }) => measure)].map(([measure, ofMeasure]) => ({
      id: measure.id,
      name: measure.entry.name,
      counts: measure.entry.counts,
      rows: ofMeasure.map((value) => ('article' in value ? figureRow(value) : referenceRow(value))),
    })),
  }));

/** A value as one place gives it, as a row of the table of all figures: a figure of an article or a value beside it. */
const common = ({ quantity, measure, asOf, entry, corrections }: Figure | Reference) => ({
  value: formatWithUnit(formatReading(quantity), measure.entry),
  /** For sorting: the lowest number meant. */
  size: quantity.min ?? quantity.max ?? 0,
  asOf: asOf ? formatDate(asOf) : '–',
  /** For sorting: the first possible day. */
  day: asOf?.earliest ?? '',
  note: entry.note,
  corrections: correctionMarks(corrections),
});

const figureRow = (figure: Figure) => ({
  ...common(figure),
  /** Fragment under which notes link to the figure. */
  id: fragmentOf(figure.key),
  speaker: attribution(figure),
  /** How firmly the article says it, or how well the value is known. */
  firmness: comparisonText.modalities[figure.entry.modality],
  passage: {
    monogram: figure.article.monogram,
    articleName: articleName(figure.article),
    wording: quote(figure.passage.wording),
    href: routes.article(figure.article.id, figure.passage.id),
  },
  sources: [],
});

const referenceRow = (reference: Reference) => ({
  ...common(reference),
  id: undefined,
  speaker: reference.speaker.entry.name,
  firmness: text.bases[reference.entry.basis],
  passage: undefined,
  sources: sourceLinks(reference.sources),
});

const omittedOf = (article: Article) => ({
  monogram: article.monogram,
  article: articleName(article),
  href: routes.article(article.id),
  entries: article.entry.omitted,
});
