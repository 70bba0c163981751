import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';
import { development, type Check } from '../dev/integration.ts';
import { form } from '../form/integration.ts';
import { beginBuild, type Build, type Purpose } from './build.ts';
import { finishBuild } from './finish.ts';
import { say } from './system.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Makes of `astro build` the way to publish: checks before, builds beside the finished site, and afterwards
 * completes, verifies and swaps. An error anywhere ends the build with status 1 and leaves the last site whole.
 */
function publication(settings: Settings, purpose: Purpose): AstroIntegration {
  let build: Build;
  return {
    name: 'quellenlage:publication',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        cleanEnvironment();
        // What `astro build` was told on its command line counts more.
        const out = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        const { base, site = settings.site } = config;
        build = await beginBuild(
          { ...settings, out, base, ...(site === undefined ? {} : { site }) },
          purpose,
        );
        const { site: pages, cache } = build.staging;
        updateConfig({
          outDir: pathToFileURL(`${pages}/`),
          cacheDir: pathToFileURL(`${cache}/`),
          vite: { cacheDir: cache },
        });
      },
      'astro:build:start': () => {
        say('Seiten werden gebaut …');
      },
      'astro:build:done': () => finishBuild(build),
    },
  };
}

/**
 * Astro lets a variable of the environment answer what pages ask of `import.meta.env`: with an empty `PROD`
 * somewhere outside, pages would come without their policy. In any mode but production they would read the folder
 * as `npm run dev` does, drafts included.
 */
function cleanEnvironment(): void {
  for (const name of ['MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'BASE_URL', 'ASSETS_PREFIX'])
    Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = 'production';
}

interface Options {
  purpose?: Purpose;
  /** How development learns what the check says; `astro dev` called by itself does not. */
  check?: Check;
}

const unchecked: Check = () => Promise.resolve({ problems: [], openNumbers: {} });

/** How Astro builds and serves the site, for `astro` itself and for the commands that call it. */
export const siteConfig = (
  settings: Settings,
  { purpose = 'publication', check = unchecked }: Options = {},
) =>
  defineConfig({
    ...(settings.site === undefined ? {} : { site: settings.site }),
    base: settings.base,
    outDir: settings.out,
    trailingSlash: 'always',
    // 'jsx' glues inline elements that stand on separate lines: „4.200“ and „Bände“ become one word.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'dateien' },
    devToolbar: { enabled: false },
    integrations: [development(settings, check), form(settings), publication(settings, purpose)],
    vite: {
      // One style sheet, asked for once: a dozen small ones delay the first paint by a round trip and more.
      build: { assetsInlineLimit: 0, cssCodeSplit: false },
      // Read as one string, the atlas of the map halves the first look at the timeline in development.
      json: { stringify: true, namedExports: false },
      // Builds that go on meanwhile write there, and no page reads it.
      server: { watch: { ignored: ['**/.cache/**', `${settings.out.replaceAll('\\', '/')}/**`] } },
    },
  });
