import type { APIRoute } from 'astro';
import { robotsTxt } from '../views/data/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robotsTxt(site), { headers: { 'content-type': 'text/plain' } });
