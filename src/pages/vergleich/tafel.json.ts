import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { matrixTable } from '../../views/comparison/comparison-data.ts';

export const GET: APIRoute = async ({ site }) => Response.json(matrixTable(await loadDossier(), site));
