import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { Failure } from '../system/failure.ts';
import { findExecutable } from './executable.ts';

/**
 * Starts the browser that this machine has.
 *
 * @throws {Failure} that says what is missing; a site can be built without one.
 */
export async function openBrowser(): Promise<Browser> {
  const { chromium } = loadPlaywright();
  const { path, env } = await findExecutable(chromium.executablePath());
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const launch = chromium.launch({
    executablePath: path,
    env: { ...inherited, ...env },
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

/** Not by `import()`: Astro may load this file through Vite, which imports nothing more once its server is closed. */
function loadPlaywright(): typeof import('playwright-core') {
  try {
    return createRequire(import.meta.url)('playwright-core') as typeof import('playwright-core');
  } catch {
    throw new Failure('Das Paket playwright-core fehlt; "npm ci" bringt es mit.');
  }
}
