import type { APIRoute } from 'astro';
import { pngOf } from './_png.ts';
import { loadDossier } from '../../load.ts';
import { dossierImage } from '../../views/share-image.ts';

export const GET: APIRoute = async () => pngOf(dossierImage(await loadDossier()));
