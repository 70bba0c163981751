import type { APIRoute } from 'astro';
import { pngOf } from './_png.ts';
import { loadDossier } from '../../load.ts';
import { dossierCard } from '../../views/share-image.ts';

export const GET: APIRoute = async () => pngOf(dossierCard(await loadDossier()));
