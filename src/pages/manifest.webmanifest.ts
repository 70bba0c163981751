import type { APIRoute } from 'astro';
import { loadDossier } from '../load.ts';
import { webManifest } from '../views/data/manifest.ts';

export const GET: APIRoute = async () => Response.json(webManifest((await loadDossier()).entry.description));
