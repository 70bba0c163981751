import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import type { Purpose } from '../publish/build.ts';
import { siteConfig } from '../publish/site-config.ts';
import { Failure, isErrno } from '../publish/system.ts';
import { toEnvironment, type Settings } from '../settings/settings.ts';
import { untilStopped } from './command.ts';
import { serve, type Served } from './server.ts';

/** Puts the settings where pages read them, as they would be for `astro build`. */
export function setEnvironment(settings: Settings): void {
  Object.assign(process.env, toEnvironment(settings), { ASTRO_TELEMETRY_DISABLED: '1' });
}

/** Builds the site as `astro build` does. */
export async function buildSite(settings: Settings, purpose: Purpose): Promise<void> {
  setEnvironment(settings);
  await build({ configFile: false, logLevel: 'silent', ...siteConfig(settings, { purpose }) });
}

const attempts = 20;

/** Serves the finished site until the person at the keyboard has seen enough. */
export async function serveUntilStopped(settings: Settings): Promise<void> {
  const served = await serveSite(settings);
  await untilStopped();
  await served.close();
}

/**
 * Serves the finished site and says where; a port that is taken gives way to the next. The path is the one
 * that the site was built for: under any other its links lead nowhere.
 */
export async function serveSite({ out, base: configured, port }: Settings): Promise<Served> {
  const base = builtFor(out) ?? configured;
  if (base !== configured && configured !== '/')
    console.log(
      `\nDie Website ist für ${base} gebaut und nicht für ${configured}; hier gilt, wofür sie gebaut ist.`,
    );
  for (let candidate = port; candidate < port + attempts; candidate++)
    try {
      const served = await serve(out, base, candidate);
      console.log(`\nDas Dossier: ${served.address}\nBeenden mit Strg+C.`);
      return served;
    } catch (error) {
      if (!isErrno(error, 'EADDRINUSE')) throw error;
    }
  throw new Failure(
    `Kein freier Port zwischen ${port} und ${port + attempts - 1}; wählen Sie einen mit --port.`,
  );
}

/** The path that a finished site was built for, as its web manifest says. */
function builtFor(folder: string): string | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as {
      scope?: unknown;
    };
    return typeof manifest.scope === 'string' ? manifest.scope : undefined;
  } catch {
    return undefined;
  }
}
