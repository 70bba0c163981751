import type { APIRoute } from 'astro';
import { lastChange } from '../../domain/corrections.ts';
import { loadDossier } from '../../load.ts';
import { readSettings } from '../../settings/settings.ts';
import { rightsOf } from '../../views/data/table.ts';
import { calendarOf } from '../../views/timeline/calendar.ts';
import { timelineData, timelineTable } from '../../views/timeline/timeline-data.ts';
import { jsonOf, pathsOf, tableFiles } from '../_tables.ts';

export async function getStaticPaths() {
  const dossier = await loadDossier();
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const now = readSettings(process.env).now ?? lastChange(dossier);
  const zeitleiste = timelineTable(dossier, site);
  return pathsOf({
    ...tableFiles({ zeitleiste }, dossier),
    'zeitleiste.json': jsonOf({
      title: zeitleiste.title,
      ...rightsOf(dossier),
      entries: timelineData(dossier, site),
    }),
    'zeitleiste.ics': calendarOf(dossier, { site, now }),
  });
}

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
