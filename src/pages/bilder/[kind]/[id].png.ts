import type { APIRoute } from 'astro';
import { loadDossier } from '../../../load.ts';
import { chartShareImage } from '../../../views/figures/standalone-chart.ts';
import { articleImage, questionImage } from '../../../views/share-image.ts';
import { pngOf } from '../_png.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const pictures = <Entry extends { id: string }>(
    kind: string,
    entries: readonly Entry[],
    draw: (entry: Entry) => string,
  ) => entries.map((entry) => ({ params: { kind, id: entry.id }, props: { svg: draw(entry) } }));
  return [
    ...pictures('artikel', dossier.articles, (article) => articleImage(article, dossier)),
    ...pictures('frage', dossier.questions, (question) => questionImage(question, dossier)),
    ...pictures('diagramm', dossier.charts, chartShareImage),
  ];
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => pngOf(props.svg);
