import { isConfirmed, numberOf, pairsOf, sumOf, type Pair, type Value } from '../../domain/figures.ts';
import type { Chart, Source } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatReading, formatShare } from '../../format/number.ts';
import { quote } from '../../text/words.ts';
import { routes } from '../../routes.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { forms } from './chart-drawing.ts';
import { speakerLabel, type ChartRow } from './chart-rows.ts';
import { correctionMarks } from '../corrections.ts';
import type { Link } from '../link.ts';

export interface Cell {
  text?: string;
  /** Passages in articles: monogram and marked words. */
  passages?: { monogram: string; wording: string; href: string }[];
  /** Sources in the list under the chart. */
  links?: Link[];
  /** „berichtigt am …“ */
  corrections?: Link[];
}

export interface TableView {
  caption: string;
  columns: { text: string; numeric: boolean }[];
  /** The first cell is the row's head. */
  rows: { key: string; cells: Cell[] }[];
  /** Sums, where they can be formed. */
  foot: Cell[] | undefined;
}

/** Where a source stands in the list under a chart. */
export type Numbered = (source: Source) => Link;

/** The chart's values as a table: every mark of the drawing is a row or a cell here. */
export const chartTable = (rows: readonly ChartRow[], chart: Chart, numbered: Numbered): TableView =>
  forms[chart.entry.form].paired ? pairTable(rows, chart, numbered) : valueTable(rows, chart, numbered);

/** The one unit of a chart's measures; several units are named together, which the check objects to. */
export const unitOf = (chart: Chart): string =>
  [...new Set(chart.measures.map(({ entry }) => entry.unit))].join(', ');

const word = (text: string) => ({ text, numeric: false });
const number = (text: string) => ({ text, numeric: true });

function valueTable(rows: readonly ChartRow[], chart: Chart, numbered: Numbered): TableView {
  const several = chart.measures.length > 1;
  const { columns } = text;
  return {
    caption: text.tableOf(chart.entry.title),
    columns: [
      ...(several ? [word(columns.what)] : []),
      word(columns.who),
      number(text.inUnit(columns.value, unitOf(chart))),
      word(columns.asOf),
      word(columns.basis),
      word(columns.evidence),
    ],
    rows: rows.map(({ key, value }) => ({
      key,
      cells: [
        ...(several ? [{ text: value.measure.entry.name }] : []),
        { text: speakerLabel(value) },
        { text: formatReading(value.quantity) },
        { text: value.asOf ? formatDate(value.asOf) : '–' },
        { text: text.bases[value.basis] },
        evidenceOf(value, numbered),
      ],
    })),
    foot: sumFoot(rows, chart),
  };
}

/** A sum only over different things counted in one unit by one speaker on one day. */
function sumFoot(rows: readonly ChartRow[], chart: Chart): Cell[] | undefined {
  const values = rows.map(({ value }) => value);
  const addable =
    chart.asOf !== undefined &&
    chart.measures.length > 1 &&
    new Set(values.map(({ speaker }) => speaker)).size === 1 &&
    new Set(values.map(({ measure }) => measure)).size === values.length &&
    new Set(chart.measures.map(({ entry }) => entry.unit)).size === 1;
  const sum = addable ? sumOf(values) : undefined;
  return sum === undefined ? undefined : [{ text: text.sum }, {}, { text: formatNumber(sum) }, {}, {}, {}];
}

function pairTable(rows: readonly ChartRow[], chart: Chart, numbered: Numbered): TableView {
  const { columns } = text;
  const unit = unitOf(chart);
  const pairs = pairsOf(rows.map(({ value }) => value));
  return {
    caption: text.tableOf(chart.entry.title),
    columns: [
      word(columns.what),
      number(text.inUnit(columns.claimed, unit)),
      number(text.inUnit(columns.confirmed, unit)),
      number(columns.share),
      word(columns.asOf),
      word(columns.evidence),
    ],
    rows: pairs.map((pair) => ({
      key: pair.claimed.key,
      cells: [
        { text: pair.measure.entry.name },
        { text: formatReading(pair.claimed.quantity) },
        { text: formatReading(pair.confirmed.quantity) },
        { text: formatShare(pair.share) },
        { text: daysOf(pair) },
        joined(evidenceOf(pair.claimed, numbered), evidenceOf(pair.confirmed, numbered)),
      ],
    })),
    // A sum of boats, drones and lorries says nothing.
    foot: undefined,
  };
}

const daysOf = ({ claimed, confirmed }: Pair): string => {
  const days = [claimed, confirmed].flatMap(({ asOf }) => (asOf ? [formatDate(asOf)] : []));
  return [...new Set(days)].join(' / ') || '–';
};

/** Passages of the articles that give the value, then the sources that back it. */
const evidenceOf = ({ figures, references, sources }: Value, numbered: Numbered): Cell => ({
  passages: figures.map(({ article, passage }) => ({
    monogram: article.monogram,
    wording: quote(passage.wording),
    href: routes.article(article.id, passage.id),
  })),
  links: sources.map(numbered),
  corrections: correctionMarks([
    ...new Set([...figures, ...references].flatMap(({ corrections }) => corrections)),
  ]),
});

const joined = (a: Cell, b: Cell): Cell => ({
  passages: [...(a.passages ?? []), ...(b.passages ?? [])],
  links: [...(a.links ?? []), ...(b.links ?? [])].filter(
    ({ href }, at, all) => all.findIndex((other) => other.href === href) === at,
  ),
  corrections: [...(a.corrections ?? []), ...(b.corrections ?? [])],
});

/** Highest and lowest value of the chart; values in different units have neither. */
export function extremesOf(rows: readonly ChartRow[]): { high: ChartRow; low: ChartRow } | undefined {
  if (new Set(rows.map(({ value }) => value.measure.entry.unit)).size > 1) return undefined;
  const sorted = [...rows].sort((a, b) => numberOf(a.value) - numberOf(b.value));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high && { high, low };
}

/** Exported for the description of pairs, which names the confirmed side too. */
export const basisWord = (value: Value): string =>
  isConfirmed(value) ? text.confirmedSeries : text.claimedSeries;
