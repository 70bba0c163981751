import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { searchRecords } from '../../views/search.ts';

/** What the search is to find; the build makes its index of this file and then removes it. */
export const GET: APIRoute = async () => Response.json(searchRecords(await loadDossier()));
