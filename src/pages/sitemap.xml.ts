import type { APIRoute } from 'astro';
import { loadDossier } from '../load.ts';
import { sitemapXml } from '../views/data/sitemap.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(sitemapXml(await loadDossier(), site), { headers: { 'content-type': 'application/xml' } });
