import type { APIRoute } from 'astro';
import sharp from 'sharp';
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

/** The file at twice its size, for screens and print. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const png = await sharp(Buffer.from(props.svg), { density: 144 })
    .png({ palette: true, colours: 64 })
    .toBuffer();
  return new Response(new Uint8Array(png));
};
