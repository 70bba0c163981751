import { readdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Settings } from '../settings/settings.ts';
import { writeBooklet } from './booklet.ts';
import { checkContent } from './check-content.ts';
import { Failure } from './system/failure.ts';
import { equip } from './hosting/hosting.ts';
import { browserForPdf, writePdf } from './pdf.ts';
import { writeProof } from './proof.ts';
import { indexSearch, type Found } from './search/index-search.ts';
import type { Expected } from './verify/expected.ts';
import type { Fault } from './verify/fault.ts';
import { readSite, type Site } from './verify/site.ts';
import { verify } from './verify/verify.ts';
import { weighPages, type Weight } from './verify/weights.ts';
import { assertWanted } from './system/wanted.ts';
import { runAstro } from './astro.ts';
import { diskReasonIn } from './system/disk.ts';
import { assertUnchanged, fingerprint } from './fingerprint.ts';
import { lock, lockInTurn } from './lock.ts';
import { assertReplaceable, realPlace } from './place.ts';
import { summarize } from './summary.ts';
import { beside, clearLeftovers, swap } from './swap.ts';
import { inWorkshop, move } from './workshop.ts';

export interface Publishing {
  /** Told before each step, in German. */
  say: (line: string) => void;
  /** What to do about faults of the finished pages; throws if they must not be published. */
  judge: (faults: readonly Fault[]) => void;
  /** Whether to pack files ahead of time: a preview does without and is there seconds earlier. */
  pack: boolean;
  /** Told how many pages are built, and how many the last site had. */
  count?: (done: number, expected: number | undefined) => void;
  signal: AbortSignal;
}

/**
 * Checks the content, builds the site, verifies it beside its place and puts it there in one step.
 *
 * Whatever goes wrong before that step leaves the last good site untouched.
 *
 * @returns lines for a summary.
 * @throws {SettingsError} if the site may not be put there.
 * @throws {Failure}
 */
export async function publish(settings: Settings, publishing: Publishing): Promise<string[]> {
  const { say, judge, pack, signal } = publishing;
  const begin = (step: string) => {
    assertWanted(signal);
    say(step);
  };
  // Not every step can be cut short; whoever waits for its end knows at least that they were heard.
  const answer = () => {
    say('Wird abgebrochen …');
  };
  const clock = stopwatch();
  const out = realPlace(settings.out);
  assertReplaceable(out);
  say('Inhalt wird geprüft …');
  const before = await fingerprint(settings.content);
  const expected = await checkContent(settings, say);
  const check = clock();
  const release = await lock(out);
  const { fresh } = beside(out);
  let browser: Browser | undefined;
  signal.addEventListener('abort', answer);
  try {
    browser = await browserForPdf(settings, say);
    await clearLeftovers(out);
    begin('Seiten werden gebaut …');
    const forPages = { ...settings, pdf: browser !== undefined };
    const pages = buildInTurn(forPages, fresh, publishing, await countPages(out));
    // Also where the build failed: a file that vanished meanwhile is then the reason.
    await pages.finally(() => assertUnchanged(settings.content, before));
    await writeBooklet(fresh, settings.base);
    begin('Der Index der Suche wird angelegt …');
    const [{ found }] = await Promise.all([
      indexSearch(fresh, signal),
      browser && writePdf(browser, fresh, settings.now),
    ]);
    const times = { check, build: clock() };
    begin('Dateien für Webserver werden angelegt …');
    const proved = await writeProof(fresh, await readSite(fresh, settings.base, settings.site));
    const site = await equip(fresh, proved, pack);
    const equipped = clock();
    begin('Das Ergebnis wird geprüft …');
    const { weights, faults } = await examine(site, expected, found);
    judge(faults);
    // The verification is one long turn, and a signal is heard only in a pause.
    await setTimeout(10);
    assertWanted(signal);
    signal.removeEventListener('abort', answer);
    await swap(fresh, out);
    return summarize(site, weights, { ...times, equip: equipped, verify: clock() });
  } finally {
    signal.removeEventListener('abort', answer);
    await browser?.close();
    await rm(fresh, { recursive: true, force: true });
    release();
  }
}

/** Astro keeps notes in .astro, whichever folder it builds into: two builds there would mix them up. */
async function buildInTurn(
  settings: Settings,
  fresh: string,
  publishing: Publishing,
  expected: number | undefined,
): Promise<void> {
  const wait = () => {
    publishing.say('Ein anderer Bau läuft noch; dieser wartet …');
  };
  const release = await lockInTurn(resolve('.cache/astro'), wait, publishing.signal);
  try {
    await inWorkshop(async ({ pages, cache }) => {
      await build({ ...settings, out: pages }, cache, publishing, expected);
      await move(pages, fresh);
    });
  } finally {
    release();
  }
}

async function build(
  settings: Settings,
  cache: string,
  { say, count, signal }: Publishing,
  expected: number | undefined,
): Promise<void> {
  let done = 0;
  const onPage = () => count?.(++done, expected);
  const { code, errors, warnings } = await runAstro(settings, cache, signal, onPage);
  assertWanted(signal);
  for (const warning of warnings) say(`  Hinweis von Astro: ${warning}`);
  if (code === 0 && errors.length === 0) return;
  const disk = diskReasonIn(errors.join('\n'));
  if (disk !== undefined) throw new Failure(`Die Seiten konnten nicht gebaut werden. ${disk}.`);
  throw new Failure(
    'Die Seiten konnten nicht gebaut werden. Astro meldet:',
    ...(errors.length > 0 ? errors : [`Ende mit Status ${code ?? 'unbekannt'}`]).map((line) => `  ${line}`),
  );
}

interface Examined {
  weights: Weight[];
  faults: Fault[];
}

/** Weighs a built site and looks for everything that must not be published. */
async function examine(
  site: Site,
  expected: readonly Expected[],
  found: readonly Found[],
): Promise<Examined> {
  const weights = await weighPages(site);
  return { weights, faults: verify(site, weights, expected, found) };
}

/** How many pages the site there has, if there is one. */
async function countPages(folder: string): Promise<number | undefined> {
  const files = await readdir(folder, { recursive: true }).catch(() => []);
  return files.filter((file) => file.endsWith('.html')).length || undefined;
}

/** Milliseconds since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const passed = now - last;
    last = now;
    return passed;
  };
}
