import { build } from 'astro';
import type { Purpose } from '../publish/build.ts';
import { siteConfig } from '../publish/site-config.ts';
import { toEnvironment, type Settings } from '../settings/settings.ts';

/** Builds the site as `astro build` does. */
export async function buildSite(settings: Settings, purpose: Purpose): Promise<void> {
  // The pages read the settings where `astro build` would have them.
  Object.assign(process.env, toEnvironment(settings), { ASTRO_TELEMETRY_DISABLED: '1' });
  await build({ configFile: false, logLevel: 'silent', ...siteConfig(settings, { purpose }) });
}
