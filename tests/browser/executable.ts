import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** A browser that can be started, with the environment it needs. */
export interface Executable {
  path: string;
  env?: Record<string, string>;
}

const cache = fileURLToPath(new URL('../../node_modules/.cache', import.meta.url));

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Finds a Chromium: the one named in QUELLENLAGE_CHROMIUM; on Linux x64 the one npm brought along;
 * an installed Chrome or Chromium; Playwright's own.
 */
export async function findExecutable(): Promise<Executable> {
  const named = process.env['QUELLENLAGE_CHROMIUM'];
  if (named)
    return existsSync(named)
      ? { path: named }
      : fail(`QUELLENLAGE_CHROMIUM names ${named}, which is missing.`);
  if (process.platform === 'linux' && process.arch === 'x64') return unpack();
  const found = [...installed, chromium.executablePath()].find((path) => existsSync(path));
  return found ? { path: found } : fail('There is no Chromium on this machine.');
}

function fail(fault: string): never {
  throw new Error(
    `${fault} The browser tests need one: install Chrome or Chromium, or run "npx playwright-core install chromium", ` +
      'or name an executable in QUELLENLAGE_CHROMIUM.',
  );
}

/**
 * Unpacks the browser of @sparticuz/chromium once. The package would do that at a fixed place in the
 * folder for temporary files, where two test runs at once write into each other's executable; so it is
 * given a folder of its own, which is then put in place in one step.
 */
async function unpack(): Promise<Executable> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const { default: described } = (await import(join(dirname(entry), '../package.json'), {
    with: { type: 'json' },
  })) as { default: { version: string } };
  const folder = join(cache, `chromium-${described.version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, 'unpacking-'));
    await unpackInto(fresh, join(dirname(entry), '../bin'));
    await writeFile(join(fresh, 'fonts/fonts.conf'), fontsIn(join(folder, 'fonts/fonts')));
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const env: Record<string, string> = { LD_LIBRARY_PATH: libraries };
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return { path: join(folder, 'chromium'), env };
}

async function unpackInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
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
