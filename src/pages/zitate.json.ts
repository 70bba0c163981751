import type { APIRoute } from 'astro';
import { loadDossier } from '../load.ts';
import { citations } from '../views/data/citation.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(JSON.stringify(citations(await loadDossier(), site), null, 2), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
