import type { APIRoute } from 'astro';
import { pngOf } from '../_png.ts';
import { loadDossier } from '../../../load.ts';
import { chartShareImage } from '../../../views/figures/standalone-chart.ts';

export async function getStaticPaths() {
  const { charts } = await loadDossier();
  return charts.map((chart) => ({ params: { id: chart.id }, props: { svg: chartShareImage(chart) } }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => pngOf(props.svg);
