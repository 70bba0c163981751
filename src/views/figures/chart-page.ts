import type { Chart, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { figuresText } from '../../text/pages/figures.ts';
import { absolute } from '../address.ts';
import { chartView, type ChartView } from './chart.ts';
import { chartSvg } from './standalone-chart.ts';
import type { Link } from '../link.ts';
import { lettersOf, type Letters } from '../signs.ts';
import { breadcrumbThing, chartThing, graphOf, type StructuredData } from '../data/structured-data.ts';

/** The page of one chart: /zahlen/<chart>/. */
export interface ChartPageView {
  chart: ChartView;
  letters: Letters;
  /** Lines of HTML that show the chart elsewhere, with their sizes: a page in a frame, an image in a link. */
  embeds: { howto: string; code: string }[];
  structuredData: StructuredData;
  previous: Link | undefined;
  next: Link | undefined;
}

export function chartPageView(chart: Chart, dossier: Dossier, origin: URL | undefined): ChartPageView {
  const at = dossier.charts.indexOf(chart);
  const view = chartView(chart);
  return {
    chart: view,
    letters: lettersOf(dossier.articles),
    embeds: embedsOf(chart, view, origin),
    structuredData: graphOf(
      chartThing(chart, view.description, dossier, origin),
      breadcrumbThing([{ text: figuresText.title, href: routes.figures() }, linkOf(chart)], origin),
    ),
    previous: linkTo(dossier.charts[at - 1]),
    next: linkTo(dossier.charts[at + 1]),
  };
}

/** What a frame needs beside the drawing: title, key and note on a narrow screen. */
const aroundDrawing = 320;

function embedsOf(chart: Chart, { id, title, href, drawings }: ChartView, origin: URL | undefined) {
  const tall = Math.max(0, ...drawings.map(({ properties }) => Number(properties.height)));
  const [width = '', height = ''] =
    /\bwidth="(\d+)" height="(\d+)"/.exec(chartSvg(chart, origin))?.slice(1) ?? [];
  const name = escaped(title);
  const size = `width="${width}" height="${height}"`;
  return [
    {
      howto: figuresText.embedFrame,
      code: `<iframe src="${absolute(routes.embed(id), origin)}" title="${name}" width="100%" height="${tall + aroundDrawing}" loading="lazy"></iframe>`,
    },
    {
      howto: figuresText.embedImage,
      code: `<a href="${absolute(href, origin)}"><img src="${absolute(routes.chartData(id, 'svg'), origin)}" alt="${name}" ${size} loading="lazy"></a>`,
    },
  ];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const linkTo = (chart: Chart | undefined): Link | undefined => chart && linkOf(chart);

const linkOf = ({ id, entry }: Chart): Link => ({ text: entry.title, href: routes.chart(id) });
