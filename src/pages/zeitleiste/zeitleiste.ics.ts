import type { APIRoute } from 'astro';
import { loadDossier } from '../../load.ts';
import { readSettings } from '../../settings/settings.ts';
import { lastChange } from '../../domain/corrections.ts';
import { calendarOf } from '../../views/timeline/calendar.ts';

const { now } = readSettings(process.env);

export const GET: APIRoute = async ({ site }) => {
  const dossier = await loadDossier();
  return new Response(calendarOf(dossier, { site, now: now ?? lastChange(dossier) }));
};
