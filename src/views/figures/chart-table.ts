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

interface Column<Datum> {
  text: string;
  numeric?: boolean;
  cell: (datum: Datum) => Cell;
}

const tableOf = <Datum>(
  chart: Chart,
  columns: readonly Column<Datum>[],
  data: readonly (Datum & { key: string })[],
): TableView => ({
  caption: text.tableOf(chart.entry.title),
  columns: columns.map(({ text, numeric = false }) => ({ text, numeric })),
  rows: data.map((datum) => ({ key: datum.key, cells: columns.map(({ cell }) => cell(datum)) })),
  foot: undefined,
});

function valueTable(rows: readonly ChartRow[], chart: Chart, numbered: Numbered): TableView {
  const { columns } = text;
  const what = { text: columns.what, cell: ({ value }: ChartRow) => ({ text: value.measure.entry.name }) };
  const all: Column<ChartRow>[] = [
    ...(chart.measures.length > 1 ? [what] : []),
    { text: columns.who, cell: ({ value }) => ({ text: speakerLabel(value) }) },
    {
      text: text.inUnit(columns.value, unitOf(chart)),
      numeric: true,
      cell: ({ value }) => ({ text: formatReading(value.quantity) }),
    },
    { text: columns.asOf, cell: ({ value }) => ({ text: value.asOf ? formatDate(value.asOf) : '–' }) },
    { text: columns.basis, cell: ({ value }) => ({ text: text.bases[value.basis] }) },
    { text: columns.evidence, cell: ({ value }) => evidenceOf([value], numbered) },
  ];
  return { ...tableOf(chart, all, rows), foot: sumFoot(rows, chart) };
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

/** Without a sum: one of boats, drones and lorries says nothing. */
function pairTable(rows: readonly ChartRow[], chart: Chart, numbered: Numbered): TableView {
  const { columns } = text;
  const amount = (head: string, side: 'claimed' | 'confirmed'): Column<Pair> => ({
    text: text.inUnit(head, unitOf(chart)),
    numeric: true,
    cell: (pair) => ({ text: formatReading(pair[side].quantity) }),
  });
  const all: Column<Pair>[] = [
    { text: columns.what, cell: ({ measure }) => ({ text: measure.entry.name }) },
    amount(columns.claimed, 'claimed'),
    amount(columns.confirmed, 'confirmed'),
    { text: columns.share, numeric: true, cell: ({ share }) => ({ text: formatShare(share) }) },
    { text: columns.asOf, cell: (pair) => ({ text: daysOf(pair) }) },
    { text: columns.evidence, cell: (pair) => evidenceOf([pair.claimed, pair.confirmed], numbered) },
  ];
  const pairs = pairsOf(rows.map(({ value }) => value));
  return tableOf(
    chart,
    all,
    pairs.map((pair) => ({ ...pair, key: pair.claimed.key })),
  );
}

const daysOf = ({ claimed, confirmed }: Pair): string => {
  const days = [claimed, confirmed].flatMap(({ asOf }) => (asOf ? [formatDate(asOf)] : []));
  return [...new Set(days)].join(' / ') || '–';
};

/** Passages of the articles that give the values, then the sources that back them. */
function evidenceOf(values: readonly Value[], numbered: Numbered): Cell {
  const figures = values.flatMap((value) => value.figures);
  const sources = new Set(values.flatMap((value) => value.sources));
  const corrected = values.map((value) => [...value.figures, ...value.references]);
  return {
    passages: figures.map(({ article, passage }) => ({
      monogram: article.monogram,
      wording: quote(passage.wording),
      href: routes.article(article.id, passage.id),
    })),
    links: [...sources].map(numbered),
    corrections: corrected.flatMap((all) =>
      correctionMarks([...new Set(all.flatMap(({ corrections }) => corrections))]),
    ),
  };
}

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
