import type { APIRoute } from 'astro';
import { loadDossier, today } from '../load.ts';
import { readSettings } from '../settings/settings.ts';
import { jsonFeed } from '../views/data/feed.ts';

const { publisher } = readSettings(process.env);

export const GET: APIRoute = async ({ site }) =>
  new Response(jsonFeed(await loadDossier(), { site, publisher: publisher?.name, today: today() }), {
    headers: { 'content-type': 'application/feed+json' },
  });
