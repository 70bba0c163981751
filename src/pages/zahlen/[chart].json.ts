import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { chartData } from '../../views/figures/chart-data.ts';

interface Props {
  json: string;
}

export async function getStaticPaths() {
  const { charts } = await loadDossier();
  return charts.map((chart) => ({
    params: { chart: chart.id },
    props: { json: `${JSON.stringify(chartData(chart), null, 2)}\n` },
  }));
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.json);
