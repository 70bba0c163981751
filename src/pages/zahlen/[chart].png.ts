import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { picture } from '../bilder/_png.ts';
import { chartSvg } from '../../views/figures/standalone-chart.ts';

interface Props {
  svg: string;
}

export async function getStaticPaths() {
  const { charts } = await loadDossier();
  const origin = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  return charts.map((chart) => ({ params: { chart: chart.id }, props: { svg: chartSvg(chart, origin) } }));
}

/** The file at twice its size, for screens and print. */
export const GET: APIRoute<Props> = ({ props }) =>
  picture(props.svg, { density: 144 }, { palette: true, colours: 64 });
