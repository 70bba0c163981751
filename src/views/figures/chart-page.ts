import type { Chart, Dossier } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { figuresText } from '../../text/pages/figures.ts';
import { absolute } from '../address.ts';
import { chartView, type ChartView } from './chart.ts';
import { chartSvg } from './standalone-chart.ts';
import { neighboursOf, type Link } from '../link.ts';
import { lettersOf } from '../names.ts';
import { breadcrumbThing, chartThing, graphOf } from '../data/structured-data.ts';

/** The page of one chart: /zahlen/<chart>/. */
export function chartPageView(chart: Chart, dossier: Dossier, origin: URL | undefined) {
  const view = chartView(chart);
  return {
    chart: view,
    letters: lettersOf(dossier.articles),
    /** Lines of HTML that show the chart elsewhere, with their sizes: a page in a frame, an image in a link. */
    embeds: embedsOf(chart, view, origin),
    structuredData: graphOf(
      chartThing(chart, view.description, dossier, origin),
      breadcrumbThing([{ text: figuresText.title, href: routes.figures() }, linkOf(chart)], origin),
    ),
    ...neighboursOf(dossier.charts, chart, linkOf),
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

const linkOf = ({ id, entry }: Chart): Link => ({ text: entry.title, href: routes.chart(id) });
