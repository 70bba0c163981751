import { link } from './domain/link.ts';
import type { Dossier, WrittenDossier } from './domain/model.ts';
import { readSettings } from './settings/settings.ts';
import { sharedContent } from './source/shared-content.ts';
import { type Day, dayInGermany } from './values/date.ts';

/**
 * What editors wrote, linked. A build gets what is published on its day; in development everything is there as it
 * is on disk, so that editors see what they are working on.
 */
export async function loadDossier(): Promise<Dossier> {
  const written = await sharedContent();
  if (!written) throw new Error('The check has handed over no dossier.');
  // Every page asks, and between two changes they all get the same.
  if (last?.written !== written) last = { written, dossier: link(written) };
  return last.dossier;
}

/** The day that counts as today: the given one, or the one it is in Germany. */
export const today = (): Day => readSettings(process.env).now ?? dayInGermany(new Date());

let last: { written: WrittenDossier; dossier: Dossier } | undefined;
