import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { shareImageOf, standaloneSvg } from '../../charts/standalone.ts';
import type { Chart } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { site } from '../../text/site.ts';
import { absolute } from '../address.ts';
import { chartRows } from './chart-rows.ts';
import { chartLegend, drawChart } from './chart.ts';

/** Width of the drawing in a downloaded file, in px. */
const fileWidth = 880;

/** The chart as an SVG file of its own; `origin` is the address of the site, where it is known. */
export function chartSvg(chart: Chart, origin: URL | undefined): string {
  const { note, interest } = chart.entry;
  const sources = [...new Set([...chart.sources, ...chartRows(chart).flatMap(({ value }) => value.sources)])];
  const lines = [
    `${text.note}: ${note}`,
    `${text.interest}: ${interest}`,
    `${text.sources}: ${sources.map(({ entry }) => entry.title).join('; ')}`,
    text.credit(site.name, origin && absolute(routes.chart(chart.id), origin)),
  ];
  return svgFile(standaloneOf(chart, lines));
}

/** The chart as a picture for sharing: title, drawing and legend in 1200 × 630 pixels. */
export const chartShareImage = (chart: Chart): string =>
  svgFile(shareImageOf(standaloneOf(chart, [site.name])));

function standaloneOf(chart: Chart, lines: readonly string[]): Element {
  const { title, subtitle } = chart.entry;
  const tree = drawChart(chart, fileWidth);
  return standaloneSvg({ title, subtitle, tree, legend: chartLegend(chart), lines });
}

/** A drawing as a file of its own: XML, where the end of a CDATA section may stand nowhere else. */
export const svgFile = (tree: Element): string =>
  toHtml(tree, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
