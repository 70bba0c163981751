import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { timelineData } from '../../views/timeline/timeline-data.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(timelineData(await loadDossier(), site), null, 2)}\n`);
