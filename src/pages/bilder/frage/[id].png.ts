import type { APIRoute } from 'astro';
import { pngOf } from '../_png.ts';
import { loadDossier } from '../../../load.ts';
import { questionImage } from '../../../views/share-image.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  return dossier.questions.map((question) => ({
    params: { id: question.id },
    props: { svg: questionImage(question, dossier) },
  }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => pngOf(props.svg);
