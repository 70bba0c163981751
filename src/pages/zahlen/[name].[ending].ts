import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { rightsOf, type Table } from '../../views/data/table.ts';
import { chartData, chartTableData } from '../../views/figures/chart-data.ts';
import { chartSvg } from '../../views/figures/standalone-chart.ts';
import { pngOf } from '../bilder/_png.ts';
import { jsonOf, pathsOf, tableFiles } from '../_tables.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const rights = rightsOf(dossier);
  const tables: Record<string, Table> = {};
  const own: Record<string, string> = {};
  for (const chart of dossier.charts) {
    tables[chart.id] = chartTableData(chart, rights);
    own[`${chart.id}.json`] = jsonOf(chartData(chart, rights));
    own[`${chart.id}.svg`] = own[`${chart.id}.png`] = chartSvg(chart, site);
  }
  return pathsOf({ ...tableFiles(tables, dossier), ...own });
}

/** The picture is the drawing at twice its size, for screens and print. */
export const GET: APIRoute<{ text: string }> = ({ props: { text }, params: { ending } }) =>
  ending === 'png' ? pngOf(text, 144) : new Response(text);
