import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { astro, build, buildEnvironment } from './build.ts';

/** A site built for the tests, with the steps that publishers go through. */
export interface Built {
  name: string;
  folder: string;
  base: string;
  /** What must not be published, or whatever else is wrong. */
  faults: string[];
  /** What was said on the way. */
  said: string[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<'base' | 'again' | 'minimal' | 'single' | 'empty', Built>;
  }
}

/** Builds every site that the tests look at, once, in a folder that is removed afterwards. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'quellenlage-'));
  const made = async (name: string, base: string, content: string, options: Options = {}): Promise<Built> => {
    const out = join(folder, name);
    const { pdf = 'nein', form = 'nein', far = false } = options;
    const settings = { base, content, out, pdf, form };
    const { stdout, stderr } = await (far ? buildFar(settings) : build(flagsOf(settings)));
    return { name, base, folder: out, faults: stderr === '' ? [] : [stderr], said: stdout.split('\n') };
  };
  const elsewhere = copyBackwards('content', join(folder, 'inhalt'));
  // No more at once than there are cores, and both equally long at work.
  const [[base, minimal], [again, single, empty]] = await Promise.all([
    made('base', '/dossier/', 'content', { pdf: 'ja' }).then(
      async (base) =>
        [base, await made('minimal', '/dossier/', 'tests/fixtures/content-minimal', { form: 'ja' })] as const,
    ),
    made('again', '/dossier/', elsewhere, { pdf: 'ja', far: true }).then(
      async (again) =>
        [
          again,
          await made('single', '/', 'tests/fixtures/content-single'),
          await made('empty', '/', 'tests/fixtures/content-empty'),
        ] as const,
    ),
  ]);
  project.provide('sites', { base, again, minimal, single, empty });
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

interface Options {
  pdf?: string;
  form?: string;
  far?: boolean;
}

const flagsOf = (settings: Readonly<Record<string, string>>): string[] =>
  Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]);

/** The same by Astro's own command, as if it were called somewhere else on earth. */
function buildFar(settings: Readonly<Record<string, string>>) {
  const given = Object.entries(settings).map(([name, value]) => [`QUELLENLAGE_${name.toUpperCase()}`, value]);
  const place = { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  return build(['build', '--silent'], {
    script: astro,
    env: { ...buildEnvironment, ...(Object.fromEntries(given) as Record<string, string>), ...place },
  });
}

/** The same content somewhere else, its files laid down in another order. */
function copyBackwards(from: string, to: string): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.reverse())
    cpSync(join(parentPath, name), join(to, parentPath.slice(from.length), name));
  return to;
}
