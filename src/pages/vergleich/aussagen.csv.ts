import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { claimsTable, tableCsv } from '../../views/comparison/comparison-data.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(tableCsv(claimsTable(await loadDossier(), site)));
