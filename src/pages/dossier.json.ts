import type { APIRoute } from 'astro';
import { loadDossier } from '../load.ts';
import { exportDossier } from '../views/data/export.ts';

export const GET: APIRoute = async () => Response.json(exportDossier(await loadDossier()));
