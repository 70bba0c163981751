import type { Article, Dossier, Figure, Reference } from '../../domain/model.ts';
import { figureParts } from '../../domain/parts.ts';
import { formatDate } from '../../format/date.ts';
import { formatReading, formatWithUnit } from '../../format/number.ts';
import { quote } from '../../text/words.ts';
import { fragmentOf, routes } from '../../routes.ts';
import { comparisonText } from '../../text/pages/comparison.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { chartView, type ChartView } from './chart.ts';
import { correctionMarks } from '../corrections.ts';
import { attribution, articleName, sourceLinks } from '../names.ts';
import type { Link } from '../link.ts';
import { partsView, titleOfPart, type PartsView } from '../parts.ts';
import { lettersOf, type Letters } from '../signs.ts';

/** A value as one place gives it, as a row of the table of all figures: a figure of an article or a value beside it. */
export interface FigureRow {
  /** Fragment under which notes link to the figure. */
  id: string | undefined;
  value: string;
  /** For sorting: the lowest number meant. */
  size: number;
  speaker: string;
  /** How firmly the article says it, or how well the value is known. */
  firmness: string | undefined;
  asOf: string;
  /** For sorting: the first possible day. */
  day: string;
  passage: { monogram: string; articleName: string; wording: string; href: string } | undefined;
  sources: Link[];
  note: string | undefined;
  corrections: Link[];
}

export interface MeasureView {
  id: string;
  name: string;
  counts: string;
  rows: FigureRow[];
}

/** The page /zahlen/. */
export interface FiguresView {
  title: string;
  path: string;
  parts: PartsView | undefined;
  description: string;
  lead: string;
  letters: Letters;
  charts: ChartView[];
  groups: { id: string; label: string; measures: MeasureView[] }[];
  counts: { figures: number; articles: number; references: number };
  omitted: { monogram: string; article: string; href: string; entries: { number: string; why: string }[] }[];
}

export function figuresView(dossier: Dossier, part = 1): FiguresView {
  const all = figureParts(dossier);
  const parts = partsView(all, part, (placed) => routes.figures(undefined, placed));
  const articles = dossier.articles.filter(({ figures }) => figures.length > 0);
  return {
    title: titleOfPart(text.title, parts),
    path: routes.figures(undefined, { part }),
    parts,
    description: text.description(dossier.entry.title),
    lead: text.lead,
    letters: lettersOf(dossier.articles),
    charts: part === 1 ? dossier.charts.map((chart) => chartView(chart)) : [],
    groups: groupsOf(all[part - 1]!),
    counts: {
      figures: articles.reduce((sum, { figures }) => sum + figures.length, 0),
      articles: articles.length,
      references: dossier.measures.reduce((sum, { references }) => sum + references.length, 0),
    },
    omitted:
      part === 1 ? dossier.articles.filter(({ entry }) => entry.omitted.length > 0).map(omittedOf) : [],
  };
}

const groupsOf = (values: readonly (Figure | Reference)[]): FiguresView['groups'] =>
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

const common = ({ quantity, measure, asOf, entry, corrections }: Figure | Reference) => ({
  value: formatWithUnit(formatReading(quantity), measure.entry),
  size: quantity.min ?? quantity.max ?? 0,
  asOf: asOf ? formatDate(asOf) : '–',
  day: asOf?.earliest ?? '',
  note: entry.note,
  corrections: correctionMarks(corrections),
});

const figureRow = (figure: Figure): FigureRow => ({
  ...common(figure),
  id: fragmentOf(figure.key),
  speaker: attribution(figure),
  firmness: comparisonText.modalities[figure.entry.modality],
  passage: {
    monogram: figure.article.monogram,
    articleName: articleName(figure.article),
    wording: quote(figure.passage.wording),
    href: routes.article(figure.article.id, figure.passage.id),
  },
  sources: [],
});

const referenceRow = (reference: Reference): FigureRow => ({
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
