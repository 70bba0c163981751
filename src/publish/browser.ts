import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { Failure } from './system.ts';

/** Not `import()`: Astro may load this file through Vite, which imports nothing more once its server is closed. */
const load = createRequire(import.meta.url);

/**
 * Starts the browser that this machine has.
 *
 * @throws {Failure} that says what is missing; a site can be built without one.
 */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = loadPlaywright();
  const { path, env } = await findExecutable(chromium.executablePath());
  const launch = chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    // Containers have no user namespaces for the sandbox, and only our own pages are opened.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    // Whoever opened it closes it, when the command has been told to stop too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  return launch.catch((error: unknown) => {
    const [reason] = error instanceof Error ? error.message.split('\n') : [];
    throw new Failure(`${path} lässt sich nicht starten: ${reason ?? 'ohne Angabe eines Grundes'}`);
  });
}

function loadPlaywright(): typeof import('playwright-core') {
  try {
    return load('playwright-core') as typeof import('playwright-core');
  } catch {
    throw new Failure('Das Paket playwright-core fehlt; "npm ci" bringt es mit.');
  }
}

/** A browser that can be started, with the environment it needs. */
interface Executable {
  path: string;
  env?: Record<string, string>;
}

const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));
const cache = join(packages, '.cache');

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  // Every Windows has this one, and it is a Chromium.
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Finds a Chromium: the one named in QUELLENLAGE_CHROMIUM; on Linux x64 the one npm brought along;
 * an installed Chrome or Chromium; Playwright's own, at `own`.
 *
 * @throws {Failure} if there is none.
 */
async function findExecutable(own: string): Promise<Executable> {
  const named = process.env['QUELLENLAGE_CHROMIUM'];
  if (named) {
    if (existsSync(named)) return { path: named };
    throw new Failure(`Den Browser ${named} aus QUELLENLAGE_CHROMIUM gibt es nicht.`);
  }
  const brought = broughtAlong();
  if (brought !== undefined) return unpack(brought);
  const found = [...installed, own].find((path) => existsSync(path));
  if (found !== undefined) return { path: found };
  throw new Failure(
    'Auf diesem Rechner ist kein Chrome oder Chromium. Installieren Sie einen, etwa mit ' +
      '"npx playwright-core install chromium", oder nennen Sie seine Programmdatei in QUELLENLAGE_CHROMIUM.',
  );
}

/** The folder of @sparticuz/chromium, which only Linux x64 can use and an install without devDependencies lacks. */
function broughtAlong(): string | undefined {
  const folder = join(packages, '@sparticuz/chromium');
  const fits = process.platform === 'linux' && process.arch === 'x64';
  return fits && existsSync(folder) ? folder : undefined;
}

/**
 * Unpacks the browser of @sparticuz/chromium once. The package would do that at a fixed place in the
 * folder for temporary files, where two runs at once write into each other's executable; so it is
 * given a folder of its own, which is then put in place in one step.
 */
async function unpack(brought: string): Promise<Executable> {
  const described = load(join(brought, 'package.json')) as { version: string };
  const folder = join(cache, `chromium-${described.version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(fresh, join(brought, 'bin'));
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts/fonts')));
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env: Record<string, string> = { LD_LIBRARY_PATH: libraries };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return { path: join(folder, 'chromium'), env };
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = load('@sparticuz/chromium') as typeof import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await inflate(join(archives, 'chromium.br'));
    await inflate(join(archives, 'al2023.tar.br'));
    await inflate(join(archives, 'fonts.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The package's own list names folders of the machines it was made for. */
const fontsIn = (folder: string): string =>
  `<?xml version="1.0"?>\n<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`;
