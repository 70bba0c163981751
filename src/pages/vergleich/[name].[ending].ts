import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { claimsTable, matrixTable } from '../../views/comparison/comparison-data.ts';
import { jsonOf, pathsOf, tableFiles } from '../_tables.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const tables = { tafel: matrixTable(dossier, site), aussagen: claimsTable(dossier, site) };
  return pathsOf({
    ...tableFiles(tables, dossier),
    'tafel.json': jsonOf(tables.tafel),
    'aussagen.json': jsonOf(tables.aussagen),
  });
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
