import { plate } from '../charts/plate.ts';
import type { Chart } from '../domain/model.ts';
import { routes } from '../routes.ts';
import { figuresText as text } from '../text/figures.ts';
import { site } from '../text/site.ts';
import { absolute } from './chart-page.ts';
import { chartRows } from './chart-rows.ts';
import { drawChart, keyEntry } from './chart.ts';
import { keyOf } from './chart-drawing.ts';
import { svgFile } from './svg-file.ts';

/** Width of the drawing in a downloaded file, in px. */
const plateWidth = 880;

/** The chart as an SVG file of its own; `origin` is the address of the site, where it is known. */
export function chartSvg(chart: Chart, origin: URL | undefined): string {
  const { title, subtitle, note, interest } = chart.entry;
  const rows = chartRows(chart);
  const sources = [...new Set([...chart.sources, ...rows.flatMap(({ value }) => value.sources)])];
  const tree = plate({
    title,
    subtitle,
    tree: drawChart(chart, plateWidth),
    key: keyOf(rows, chart).map(keyEntry),
    lines: [
      `${text.note}: ${note}`,
      `${text.interest}: ${interest}`,
      `${text.sources}: ${sources.map(({ entry }) => entry.title).join('; ')}`,
      text.credit(site.name, origin && absolute(routes.chart(chart.id), origin)),
    ],
  });
  return svgFile(tree);
}
