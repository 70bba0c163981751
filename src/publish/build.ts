import type { Browser } from 'playwright-core';
import { inspect } from '../check/check-folder.ts';
import { publishedOf } from '../domain/withhold.ts';
import type { WrittenDossier } from '../domain/model.ts';
import { forPublication, type Settings } from '../settings/settings.ts';
import { variableOf } from '../settings/table.ts';
import { fewHints, formatProblem, formatTally, isError } from '../source/problem.ts';
import { shareContent } from '../source/shared-content.ts';
import { dayInGermany } from '../values/date.ts';
import { lock } from './folder/lock.ts';
import { assertReplaceable, realPlace } from './folder/place.ts';
import { clearLeftovers, makeStaging, removeFolder, type Staging } from './folder/swap.ts';
import { browserForPdf } from './pdf.ts';
import { atEnd, Failure, say, shortPath } from './system.ts';

/** What a site is built for: for the public, or to be looked at on this machine. */
export type Purpose = 'publication' | 'preview';

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
export async function beginBuild(current: Settings, purpose: Purpose): Promise<Build> {
  const settings = purpose === 'publication' ? forPublication(current) : current;
  const began = performance.now();
  const out = realPlace(settings.out);
  assertReplaceable(out);
  say('Inhalt wird geprüft …');
  const dossier = await checkContent(settings);
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
  // Printing takes as long as everything else, and whoever only looks can do without.
  const browser = await browserForPdf(settings.pdf ?? (purpose === 'preview' ? false : undefined));
  // Pages name the PDF only if there will be one.
  process.env[variableOf('pdf')] = browser ? 'ja' : 'nein';
  return { settings, purpose, dossier, out, staging, browser, began, checked, end };
}

/**
 * Checks the content before anything is built from it.
 *
 * @returns what will be published.
 * @throws {Failure} with every problem if there is an error.
 */
async function checkContent({ content, now }: Settings): Promise<WrittenDossier> {
  const today = now === undefined ? new Date() : new Date(now);
  const { problems, written } = await inspect(content, { now: today, shownAs: shortPath(content) });
  const lines = fewHints(problems).map((problem) => `  ${formatProblem(problem)}`);
  if (problems.some(isError) || !written)
    throw new Failure('Der Inhalt hat Fehler:', ...lines, `  ${formatTally(problems)}`);
  for (const line of lines) say(line);
  return publishedOf(written, now ?? dayInGermany(today));
}
