import type { Browser } from 'playwright-core';
import type { WrittenDossier } from '../domain/written.ts';
import { forPublication, settingsTable, type Settings } from '../settings/settings.ts';
import { shareContent } from '../source/shared-content.ts';
import { checkContent } from './check-content.ts';
import { lock } from './folder/lock.ts';
import { browserForPdf } from './pdf.ts';
import { assertReplaceable, realPlace } from './folder/place.ts';
import type { Purpose } from './purpose.ts';
import { say } from './say.ts';
import { makeStaging, removeFolder, type Staging } from './folder/staging.ts';
import { clearLeftovers } from './folder/swap.ts';
import { atEnd } from './system/at-end.ts';

/** A build that has begun: its content is checked, and nobody else builds into its place. */
export interface Build {
  settings: Settings;
  purpose: Purpose;
  dossier: WrittenDossier;
  /** Where the site goes, behind all symbolic links. */
  out: string;
  staging: Staging;
  browser: Browser | undefined;
  /** When it began, by `performance.now()`, and when its pages did. */
  began: number;
  checked: number;
  /** Gives up what it holds: its folder and the lock. A browser ends with the process, or is closed before. */
  end: () => void;
}

/**
 * Checks the content and makes everything ready for Astro to build.
 *
 * @throws {SettingsError} if the site may not be put there, or a setting for publication is missing.
 * @throws {Failure}
 */
export async function beginBuild(given: Settings, purpose: Purpose): Promise<Build> {
  const settings = purpose === 'publication' ? forPublication(given) : given;
  const began = performance.now();
  const out = realPlace(settings.out);
  assertReplaceable(out);
  say('Inhalt wird geprüft …');
  const dossier = await checkContent(settings, say);
  const checked = performance.now();
  shareContent(() => Promise.resolve(dossier));
  const held: (() => void)[] = [];
  // Before anything is held: a signal may come between two lines.
  const end = atEnd(() => {
    for (const giveUp of held.reverse()) giveUp();
  });
  held.push(await lock(out));
  const staging = makeStaging();
  held.push(() => {
    removeFolder(staging.folder);
  });
  await clearLeftovers(out);
  const browser = await browserForPdf(settings, purpose, say);
  // Pages name the PDF only if there will be one.
  process.env[settingsTable.pdf.variable] = browser ? 'ja' : 'nein';
  return { settings, purpose, dossier, out, staging, browser, began, checked, end };
}
