import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { timelineCsv } from '../../views/timeline/timeline-data.ts';

export const GET: APIRoute = async ({ site }) => new Response(timelineCsv(await loadDossier(), site));
