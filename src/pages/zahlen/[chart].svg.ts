import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { chartSvg } from '../../views/figures/standalone-chart.ts';

interface Props {
  svg: string;
}

export async function getStaticPaths() {
  const { charts } = await loadDossier();
  const origin = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return charts.map((chart) => ({ params: { chart: chart.id }, props: { svg: chartSvg(chart, origin) } }));
}

export const GET: APIRoute<Props> = ({ props }) => new Response(props.svg);
