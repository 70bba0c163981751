import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { toEnvironment, type Settings } from '../settings/settings.ts';

/** What one run of Astro said. */
export interface Run {
  /** How it ended; `null` if it was killed. */
  code: number | null;
  errors: string[];
  warnings: string[];
}

/** One line of Astro's log with --json. */
interface Line {
  level: string;
  label?: string;
  message: string;
}

export const astroScript = join(
  dirname(createRequire(import.meta.url).resolve('astro/package.json')),
  'bin/astro.mjs',
);

export const withParent = new URL('with-parent.ts', import.meta.url).href;

/**
 * What pages ask of `import.meta.env`. Astro lets a variable of the same name answer in its stead: with an empty
 * `PROD` somewhere outside, pages would come without their policy.
 */
const answers = ['MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'];

/** The environment of an Astro process: our settings, no telemetry, no going into the background. */
export const astroEnvironment = (settings: Settings): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !answers.includes(name))),
  ...toEnvironment(settings),
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
});

/**
 * How Astro is called for a build: `--force` and a cache of its own, for an entry that failed once is
 * otherwise taken from the cache, empty and without a word.
 */
export const buildCall = (settings: Settings, cache: string) => ({
  args: ['--import', withParent, astroScript, 'build', '--force', '--json'],
  // In any other mode the pages would read the folder as `npm run dev` does, drafts included.
  env: { ...astroEnvironment(settings), NODE_ENV: 'production', QUELLENLAGE_CACHE: cache },
});

/**
 * Builds the site into `settings.out` and collects what Astro complains about.
 *
 * Astro logs many errors and ends with success all the same (an entry that cannot be rendered, a
 * reference to nothing), so the caller has to look at `errors` too.
 */
export function runAstro(
  settings: Settings,
  cache: string,
  signal: AbortSignal,
  onPage: () => void = () => undefined,
): Promise<Run> {
  const run: Run = { code: null, errors: [], warnings: [] };
  const { args, env } = buildCall(settings, cache);
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'], signal });
  createInterface(child.stdout).on('line', (line) => {
    collect(line, run, false);
    if (isPageLine(line)) onPage();
  });
  createInterface(child.stderr).on('line', (line) => {
    collect(line, run, true);
  });
  return new Promise((resolve, reject) => {
    child.on('error', (error) => {
      if (!signal.aborted) reject(error);
    });
    child.on('close', (code) => {
      resolve({ ...run, code });
    });
  });
}

/** Whether a line tells of a page that is written. */
const isPageLine = (text: string): boolean => /^\s*[├└]─ \/.*\.html$/.test(parse(text)?.message ?? '');

/** Sorts one line of output into what the run said. */
export function collect(text: string, run: Run, isStderr: boolean): void {
  const line = parse(text);
  if (!line) {
    if (isStderr && text.trim() !== '' && !isNotice(text)) run.errors.push(text);
    return;
  }
  const said = line.label ? `[${line.label}] ${line.message}` : line.message;
  if (line.level === 'error') run.errors.push(said);
  if (line.level === 'warn' && !isKnown(said)) run.warnings.push(said);
}

function parse(text: string): Line | undefined {
  if (!text.startsWith('{')) return undefined;
  try {
    const line = JSON.parse(text) as Partial<Line>;
    return line.level !== undefined && line.message !== undefined ? (line as Line) : undefined;
  } catch {
    return undefined;
  }
}

/** Notices of Node itself, about features that are not final. */
const isNotice = (text: string): boolean => /^\(node:\d+\)|^\(Use `node --trace/.test(text);

/** A dossier may lack a folder or leave it empty; whether that is right the desk has said already. */
const isKnown = (warning: string): boolean =>
  /The base directory .* does not exist|The collection .* does not exist or is empty|No files found matching/.test(
    warning,
  );
