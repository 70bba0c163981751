import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish } from '../../src/cli/publish/publish.ts';
import { readSettings } from '../../src/settings.ts';

/** A site built for the tests, with the steps that publishers go through. */
export interface Built {
  name: string;
  folder: string;
  base: string;
  /** What must not be published, if anything; a publisher's build would have stopped there. */
  faults: string[];
  /** What was said on the way. */
  said: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<'root' | 'again' | 'base' | 'minimal' | 'single' | 'empty', Built>;
  }
}

const publisher = {
  QUELLENLAGE_SITE: 'https://dossier.example.org',
  QUELLENLAGE_NAME: 'Verlag Beispiel',
  QUELLENLAGE_ADDRESS: 'Musterstraße 1, 10115 Berlin',
  QUELLENLAGE_EMAIL: 'redaktion@example.org',
};

/** Builds every site that the tests look at, once, in a folder that is removed afterwards. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'));
  // A PDF takes seconds; that two are the same is seen at two of the sites.
  const build = async (
    name: string,
    base: string,
    content: string,
    { pdf = 'nein', form = 'nein' } = {},
  ): Promise<Built> => {
    const settings = readSettings(
      publisher,
      ['--base', base, '--content', content, '--out', join(folder, name), '--pdf', pdf, '--form', form],
      {},
    );
    const said: string[] = [];
    let faults: string[] = [];
    await publish(settings, {
      say: (line) => said.push(line),
      pack: true,
      judge: (found) => (faults = found.map(({ file, what }) => `${file}: ${what}`)),
      signal: new AbortController().signal,
    });
    return { name, folder: settings.out, base, faults, said };
  };
  // Vitest's own marks would reach Astro and Vite, who think they are in a test then.
  delete process.env['VITEST'];
  process.env['NODE_ENV'] = 'production';
  const elsewhere = copyBackwards('content', join(folder, 'inhalt'));
  // While Astro builds one site, the next steps of another use the second core.
  const [twins, others] = await Promise.all([
    (async () => ({
      root: await inPlace('Pacific/Chatham', 'de_DE.UTF-8', () =>
        build('root', '/', 'content', { pdf: 'ja' }),
      ),
      again: await inPlace('America/St_Johns', 'tr_TR.UTF-8', () =>
        build('again', '/', elsewhere, { pdf: 'ja' }),
      ),
    }))(),
    (async () => ({
      base: await build('base', '/dossier/', 'content'),
      minimal: await build('minimal', '/dossier/', 'tests/fixtures/content-minimal', { form: 'ja' }),
      single: await build('single', '/', 'tests/fixtures/content-single'),
      empty: await build('empty', '/', 'tests/fixtures/content-empty'),
    }))(),
  ]);
  const sites = { ...twins, ...others };
  project.provide('sites', sites);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

/** As if somewhere else on earth. */
async function inPlace<Result>(zone: string, locale: string, run: () => Promise<Result>): Promise<Result> {
  const { TZ, LANG } = process.env;
  Object.assign(process.env, { TZ: zone, LANG: locale });
  const result = await run();
  Object.assign(process.env, { TZ: TZ ?? 'UTC', LANG: LANG ?? 'C' });
  return result;
}

/** The same content somewhere else, its files laid down in another order. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.reverse())
    cpSync(join(parentPath, name), join(to, parentPath.slice(from.length), name));
  return to;
}
