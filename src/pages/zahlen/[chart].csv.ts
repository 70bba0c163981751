import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { chartCsv } from '../../views/figures/chart-data.ts';

interface Props {
  csv: string;
}

export async function getStaticPaths() {
  const { charts } = await loadDossier();
  return charts.map((chart) => ({ params: { chart: chart.id }, props: { csv: chartCsv(chart) } }));
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.csv);
