import type { APIRoute } from 'astro';
import { pngOf } from '../_png.ts';
import { loadDossier } from '../../../load.ts';
import { articleImage } from '../../../views/share-image.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  return dossier.articles.map((article) => ({
    params: { id: article.id },
    props: { svg: articleImage(article, dossier) },
  }));
}

export const GET: APIRoute<{ svg: string }> = ({ props }) => pngOf(props.svg);
