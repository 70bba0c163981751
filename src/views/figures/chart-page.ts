import type { Chart, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { figuresText } from '../../text/pages/figures.ts';
import { chartView, type ChartView } from './chart.ts';
import type { Link } from '../link.ts';
import { breadcrumbThing, chartThing, graphOf, type StructuredData } from '../data/structured-data.ts';

/** The page of one chart: /zahlen/<chart>/. */
export interface ChartPageView {
  chart: ChartView;
  /** One line of HTML that shows the chart elsewhere: an image in a link, nothing more. */
  embed: string;
  structuredData: StructuredData;
  previous: Link | undefined;
  next: Link | undefined;
}

/** `origin` is the address of the site; without it the embed line has addresses relative to the host. */
export function chartPageView(chart: Chart, dossier: Dossier, origin: URL | undefined): ChartPageView {
  const at = dossier.charts.indexOf(chart);
  const view = chartView(chart);
  return {
    chart: view,
    embed: embedLine(view, origin),
    structuredData: graphOf(
      chartThing(chart, view.description, dossier, origin),
      breadcrumbThing([{ text: figuresText.title, href: routes.figures() }, linkOf(chart)], origin),
    ),
    previous: linkTo(dossier.charts[at - 1]),
    next: linkTo(dossier.charts[at + 1]),
  };
}

/** The address with its host, where the host is known. */
export const absolute = (path: string, origin: URL | undefined): string =>
  origin ? new URL(path, origin).href : path;

function embedLine({ id, title, href }: ChartView, origin: URL | undefined): string {
  const image = absolute(routes.chartData(id, 'svg'), origin);
  return `<a href="${absolute(href, origin)}"><img src="${image}" alt="${escaped(title)}" loading="lazy"></a>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const linkTo = (chart: Chart | undefined): Link | undefined => chart && linkOf(chart);

const linkOf = ({ id, entry }: Chart): Link => ({ text: entry.title, href: routes.chart(id) });
