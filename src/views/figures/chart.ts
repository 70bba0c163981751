import type { Element } from 'hast';
import { widths } from '../../charts/drawing.ts';
import { legendMark, pointSign } from '../../charts/legend.ts';
import { increaseTo, numberOf } from '../../domain/figures.ts';
import type { Chart, Source } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber, formatReading, formatShort, formatWithUnit } from '../../format/number.ts';
import { routes } from '../../routes.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { site } from '../../text/site.ts';
import { drawingOf, emptyDrawing, forms, legendOf } from './chart-drawing.ts';
import { chartRows, type ChartRow } from './chart-rows.ts';
import { basisWord, chartTable, extremesOf, unitOf } from './chart-table.ts';
import { sourceDate } from '../names.ts';

export interface LegendEntry {
  tree: Element;
  text: string;
}

/** A chart as every page shows it: on /zahlen/, on its own page, in the body of an article. */
export type ChartView = ReturnType<typeof chartView>;

/** The view of one chart. Ids in it begin with the chart's own, so it may stand once on a page. */
export function chartView(chart: Chart) {
  const { id, entry } = chart;
  const rows = chartRows(chart);
  const sources = [...new Set([...chart.sources, ...rows.flatMap(({ value }) => value.sources)])];
  const description = describe(rows, chart);
  return {
    id,
    title: entry.title,
    subtitle: entry.subtitle,
    /** What the drawing shows, for those who do not see it. */
    description,
    href: routes.chart(id),
    /** One drawing per width; none while there is nothing to draw. */
    drawings: drawingsOf(rows, chart, description),
    legend: chartLegend(chart, rows),
    table: chartTable(rows, chart, (source) => ({
      text: text.sourceNumber(sources.indexOf(source) + 1),
      href: `#${sourceId(id, sources.indexOf(source))}`,
    })),
    note: entry.note,
    interest: entry.interest,
    /** Increases that we recomputed, each as one line. */
    checks: checksOf(rows),
    sources: sources.map((source, at) => sourceView(source, sourceId(id, at))),
    downloads: (['csv', 'excel.csv', 'json', 'svg', 'png'] as const).map((format) => ({
      text: site.files[format],
      href: routes.chartData(id, format),
    })),
  };
}

/** What the marks of a chart mean. */
export function chartLegend(chart: Chart, rows = chartRows(chart)): LegendEntry[] {
  const sign = chart.entry.form === 'lines' ? pointSign : legendMark;
  return legendOf(rows, chart).map((mark) => ({ tree: sign(mark), text: text.legend[mark] }));
}

/** The drawing at one width, for downloads. */
export function drawChart(chart: Chart, width: number): Element {
  const rows = chartRows(chart);
  return (drawingOf(rows, chart) ?? emptyDrawing)(optionsFor(chart, width, describe(rows, chart)));
}

function drawingsOf(rows: readonly ChartRow[], chart: Chart, description: string): Element[] {
  const draw = drawingOf(rows, chart);
  return draw ? widths.map((width) => draw(optionsFor(chart, width, description))) : [];
}

const optionsFor = (chart: Chart, width: number, description: string) => ({
  id: chart.id,
  width,
  title: chart.entry.title,
  description,
  axis: {
    scale: chart.entry.scale,
    caption: chart.entry.scale === 'log' ? text.logarithmic(unitOf(chart)) : unitOf(chart),
    format: formatShort,
  },
});

const sourceId = (chart: string, at: number): string => `${chart}-quelle-${at + 1}`;

const sourceView = (source: Source, id: string) => ({
  id,
  title: source.entry.title,
  href: source.entry.url,
  date: sourceDate(source),
  note: source.entry.note,
});

function describe(rows: readonly ChartRow[], chart: Chart): string {
  const { form, subtitle } = chart.entry;
  const begin = text.described(text.forms[form], subtitle.replace(/\.$/, ''), rows.length);
  const ends = extremesOf(rows);
  if (!ends) return begin;
  const { high, low } = ends;
  const end =
    high === low ? text.only(nameOf(high, form)) : text.extremes(nameOf(high, form), nameOf(low, form));
  return `${begin} ${end}`;
}

function nameOf({ label, value }: ChartRow, form: Chart['entry']['form']): string {
  const { paired } = forms[form];
  const name = paired ? value.measure.entry.name : label;
  const when = form === 'shares' && value.asOf ? `, ${formatDate(value.asOf)}` : '';
  const amount = formatWithUnit(formatReading(value.quantity), value.measure.entry);
  return `${name}${when}, ${amount}${paired ? ` ${basisWord(value)}` : ''}`;
}

/** Day after day recomputed, where a chart shows one speaker's totals of neighbouring days. */
function checksOf(rows: readonly ChartRow[]): string[] {
  const values = rows.map(({ value }) => value);
  return values.flatMap((value) => {
    const same = values.filter(({ measure }) => measure === value.measure);
    const increase = increaseTo(value, same);
    if (increase?.days !== 1) return [];
    const { from, to, amount, days } = increase;
    const when = `${formatDate(from.asOf!)} bis ${formatDate(to.asOf!)}`;
    const [after, before, more] = [numberOf(to), numberOf(from), amount].map((value) => formatNumber(value));
    return text.check(after!, before!, more!, days, when);
  });
}
