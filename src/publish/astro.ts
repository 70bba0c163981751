import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { toEnvironment, type Settings } from '../settings/settings.ts';

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
