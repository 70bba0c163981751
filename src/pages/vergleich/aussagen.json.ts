import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { claimsTable } from '../../views/comparison/comparison-data.ts';

export const GET: APIRoute = async ({ site }) => Response.json(claimsTable(await loadDossier(), site));
