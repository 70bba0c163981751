import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Settings } from '../../settings.ts';
import { writeBooklet } from '../booklet.ts';
import { checkContent } from '../content.ts';
import { Failure } from '../failure.ts';
import { indexSearch } from '../search/index-search.ts';
import type { Counts } from '../verify/counts.ts';
import type { Fault } from '../verify/fault.ts';
import { readSite, type Site } from '../verify/site.ts';
import { verify } from '../verify/verify.ts';
import { weighPages, type Weight } from '../verify/weights.ts';
import { runAstro } from './astro.ts';
import { lock, lockInTurn } from './lock.ts';
import { summarize } from './summary.ts';
import { beside, clearLeftovers, swap } from './swap.ts';

export interface Publishing {
  /** Told before each step, in German. */
  say: (line: string) => void;
  /** What to do about faults of the finished pages; throws if they must not be published. */
  judge: (faults: readonly Fault[]) => void;
  signal: AbortSignal;
}

/**
 * Checks the content, builds the site beside its place, verifies it and puts it there in one step.
 *
 * Whatever goes wrong before that step leaves the last good site untouched.
 *
 * @returns lines for a summary.
 * @throws {Failure}
 */
export async function publish(settings: Settings, { say, judge, signal }: Publishing): Promise<string[]> {
  const clock = stopwatch();
  say('Inhalt wird geprüft …');
  const expected = await checkContent(settings, say);
  const check = clock();
  const release = await lock(settings.out);
  const { fresh, cache } = beside(settings.out);
  try {
    await clearLeftovers(settings.out);
    say('Seiten werden gebaut …');
    await buildInTurn({ ...settings, out: fresh }, cache, say, signal);
    await writeBooklet(fresh, settings.base);
    say('Der Index der Suche wird angelegt …');
    const { addresses } = await indexSearch(fresh);
    const times = { check, build: clock() };
    say('Das Ergebnis wird geprüft …');
    const { site, weights, faults } = await examine(fresh, settings, expected, addresses);
    judge(faults);
    await swap(fresh, settings.out);
    return summarize(site, weights, { ...times, verify: clock() });
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(cache, { recursive: true, force: true });
    release();
  }
}

/** Astro keeps notes in .astro, whichever folder it builds into: two builds there would mix them up. */
async function buildInTurn(...[settings, cache, say, signal]: Parameters<typeof build>): Promise<void> {
  const wait = () => {
    say('Ein anderer Bau läuft noch; dieser wartet …');
  };
  const release = await lockInTurn(resolve('.cache/astro'), wait, signal);
  try {
    await build(settings, cache, say, signal);
  } finally {
    release();
  }
}

async function build(
  settings: Settings,
  cache: string,
  say: Publishing['say'],
  signal: AbortSignal,
): Promise<void> {
  const { code, errors, warnings } = await runAstro(settings, cache, signal);
  if (signal.aborted) throw new Failure('Abgebrochen. Die letzte fertige Website ist unverändert.');
  for (const warning of warnings) say(`  Hinweis von Astro: ${warning}`);
  if (code === 0 && errors.length === 0) return;
  throw new Failure(
    'Die Seiten konnten nicht gebaut werden. Astro meldet:',
    ...(errors.length > 0 ? errors : [`Ende mit Status ${code ?? 'unbekannt'}`]).map((line) => `  ${line}`),
  );
}

interface Examined {
  site: Site;
  weights: Weight[];
  faults: Fault[];
}

/** Reads a built folder and looks for everything that must not be published. */
export async function examine(
  folder: string,
  settings: Pick<Settings, 'base' | 'site'>,
  expected: Counts,
  searchable: readonly string[],
): Promise<Examined> {
  const site = await readSite(folder, settings.base, settings.site);
  const weights = await weighPages(site);
  return { site, weights, faults: verify(site, weights, expected, searchable) };
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
