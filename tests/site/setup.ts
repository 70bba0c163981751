import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { publish } from '../../src/publish/publish.ts';
import { readSettings } from '../../src/settings/settings.ts';

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
    sites: Record<'base' | 'again' | 'minimal' | 'single' | 'empty', Built>;
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
  const order = (
    name: string,
    base: string,
    content: string,
    { pdf = 'nein', form = 'nein' } = {},
  ): Order => ({
    name,
    base,
    flags: [
      ...['--base', base, '--content', content, '--out', join(folder, name)],
      ...['--pdf', pdf, '--form', form],
    ],
    folder: join(folder, name),
  });
  // Vitest's own marks would reach Astro and Vite, who think they are in a test then.
  delete process.env['VITEST'];
  process.env['NODE_ENV'] = 'production';
  const elsewhere = copyBackwards('content', join(folder, 'inhalt'));
  // Astro builds one after the other; what comes before and after is done side by side.
  const [base, again, minimal, single, empty] = await Promise.all([
    build(order('base', '/dossier/', 'content', { pdf: 'ja' })),
    buildFar(order('again', '/dossier/', elsewhere, { pdf: 'ja' })),
    build(order('minimal', '/dossier/', 'tests/fixtures/content-minimal', { form: 'ja' })),
    build(order('single', '/', 'tests/fixtures/content-single')),
    build(order('empty', '/', 'tests/fixtures/content-empty')),
  ]);
  project.provide('sites', { base, again, minimal, single, empty });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Order {
  name: string;
  base: string;
  folder: string;
  flags: string[];
}

async function build({ name, base, folder, flags }: Order): Promise<Built> {
  const said: string[] = [];
  let faults: string[] = [];
  await publish(readSettings(publisher, flags, {}), {
    say: (line) => said.push(line),
    pack: true,
    judge: (found) => (faults = found.map(({ file, what }) => `${file}: ${what}`)),
    signal: new AbortController().signal,
  });
  return { name, folder, base, faults, said };
}

/** The same by the command, as if it were called somewhere else on earth. */
async function buildFar({ name, base, folder, flags }: Order): Promise<Built> {
  const env = {
    ...process.env,
    ...publisher,
    TZ: 'America/St_Johns',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, ['src/cli/build.ts', ...flags], { env }, (_, stdout, stderr) => {
      resolve({ stdout, stderr });
    });
  });
  return { name, folder, base, faults: stderr === '' ? [] : [stderr], said: stdout.split('\n') };
}

/** The same content somewhere else, its files laid down in another order. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.reverse())
    cpSync(join(parentPath, name), join(to, parentPath.slice(from.length), name));
  return to;
}
