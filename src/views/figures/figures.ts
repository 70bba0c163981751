import { figuresByGroup, type Value } from '../../domain/figures.ts';
import type { Article, Dossier, Figure } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { formatReading, formatWithUnit } from '../../format/number.ts';
import { quote } from '../../format/quote.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { comparisonText } from '../../text/pages/comparison.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { keyMarks } from '../../charts/legend.ts';
import { chartView, keyEntry, type ChartView, type KeyEntry } from './chart.ts';
import { correctionMarks } from '../corrections.ts';
import { attribution, articleName, sourceLinks } from '../names.ts';
import type { Link } from '../link.ts';

/** One figure of an article, as a row of the table of all figures. */
export interface FigureRow {
  /** Fragment under which notes link to the figure. */
  id: string;
  value: string;
  /** For sorting: the lowest number meant. */
  size: number;
  speaker: string;
  firmness: string | undefined;
  asOf: string;
  /** For sorting: the first possible day. */
  day: string;
  monogram: string;
  articleName: string;
  wording: string;
  href: string;
  note: string | undefined;
  corrections: Link[];
}

export interface ReferenceRow {
  key: string;
  value: string;
  basis: string;
  speaker: string;
  asOf: string;
  note: string | undefined;
  sources: Link[];
  corrections: Link[];
}

export interface MeasureView<Row> {
  id: string;
  name: string;
  counts: string;
  rows: Row[];
}

/** The page /zahlen/. */
export interface FiguresView {
  title: string;
  description: string;
  lead: string;
  charts: ChartView[];
  /** Every mark that some chart uses, explained once. */
  key: KeyEntry[];
  groups: { id: string; label: string; measures: MeasureView<FigureRow>[] }[];
  counts: { figures: number; articles: number };
  /** Values from outside the articles that no chart shows. */
  others: MeasureView<ReferenceRow>[];
  omitted: { monogram: string; article: string; href: string; entries: { number: string; why: string }[] }[];
}

export function figuresView(dossier: Dossier): FiguresView {
  const charts = dossier.charts.map((chart) => chartView(chart));
  const groups = figuresByGroup(dossier);
  const articles = dossier.articles.filter(({ figures }) => figures.length > 0);
  return {
    title: text.title,
    description: text.description(dossier.entry.title),
    lead: text.lead,
    charts,
    key: keyMarks
      .filter(
        (mark) => mark === 'exact' || charts.some(({ key }) => key.some((entry) => entry.mark === mark)),
      )
      .map(keyEntry),
    groups: groups
      .map(({ group, measures }) => ({
        id: group.id,
        label: group.label,
        measures: measures
          .map(({ measure, values }) => measureView(measure, figureRows(values)))
          .filter(filled),
      }))
      .filter(({ measures }) => measures.length > 0),
    counts: {
      figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
      articles: articles.length,
    },
    others: groups
      .flatMap(({ measures }) => measures)
      .filter(({ measure }) => !dossier.charts.some((chart) => chart.measures.includes(measure)))
      .map(({ measure, values }) => measureView(measure, referenceRows(values)))
      .filter(filled),
    omitted: dossier.articles.filter(({ entry }) => entry.omitted.length > 0).map(omittedOf),
  };
}

const filled = ({ rows }: MeasureView<unknown>): boolean => rows.length > 0;

const measureView = <Row>({ id, entry }: Value['measure'], rows: Row[]): MeasureView<Row> => ({
  id,
  name: entry.name,
  counts: entry.counts,
  rows,
});

const figureRows = (values: readonly Value[]): FigureRow[] =>
  values.flatMap(({ figures }) => figures.map(figureRow));

function figureRow(figure: Figure): FigureRow {
  const { article, passage, quantity, entry, asOf } = figure;
  return {
    id: fragmentOf(figure.key),
    value: formatWithUnit(formatReading(quantity), figure.measure.entry),
    size: quantity.min ?? quantity.max ?? 0,
    speaker: attribution(figure),
    firmness: comparisonText.modalities[entry.modality],
    asOf: asOf ? formatDate(asOf) : '–',
    day: asOf?.earliest ?? '',
    monogram: article.monogram,
    articleName: articleName(article),
    wording: quote(passage.wording),
    href: routes.article(article.id, passage.id),
    note: entry.note,
    corrections: correctionMarks(figure.corrections),
  };
}

const referenceRows = (values: readonly Value[]): ReferenceRow[] =>
  values.flatMap(({ references }) =>
    references.map((reference) => ({
      key: reference.key,
      value: formatWithUnit(formatReading(reference.quantity), reference.measure.entry),
      basis: text.bases[reference.entry.basis],
      speaker: reference.speaker.entry.name,
      asOf: reference.asOf ? formatDate(reference.asOf) : '–',
      note: reference.entry.note,
      sources: sourceLinks(reference.sources),
      corrections: correctionMarks(reference.corrections),
    })),
  );

const omittedOf = (article: Article) => ({
  monogram: article.monogram,
  article: articleName(article),
  href: routes.article(article.id),
  entries: article.entry.omitted,
});
