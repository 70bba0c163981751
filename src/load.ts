import { getEntry } from 'astro:content';
import { link } from './domain/link.ts';
import type { Dossier } from './domain/model.ts';
import { readSettings } from './settings/settings.ts';
import type { Day } from './values/date.ts';
import { dayInGermany } from './values/today.ts';

/**
 * What editors wrote, linked. A build gets what is published on its day; in development everything is there as it
 * is on disk, so that editors see what they are working on.
 */
export async function loadDossier(): Promise<Dossier> {
  if (import.meta.env.DEV) return import('./dev/live.ts').then(({ liveDossier }) => liveDossier());
  // In a build the content stands still, and sixty pages ask for it.
  return (built ??= read());
}

/** The day that counts as today: the given one, or the one it is in Germany. */
export const today = (): Day => readSettings(process.env).now ?? dayInGermany(new Date());

let built: Promise<Dossier> | undefined;

async function read(): Promise<Dossier> {
  const dossier = await getEntry('dossier', 'dossier');
  if (!dossier) throw new Error('The check has handed over no dossier.');
  return link(dossier.data);
}
