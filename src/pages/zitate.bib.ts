import type { APIRoute } from 'astro';
import { loadDossier } from '../load.ts';
import { bibtex } from '../views/data/bibtex.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(bibtex(await loadDossier(), site), { headers: { 'content-type': 'application/x-bibtex' } });
