import { defineConfig } from 'astro/config';
import { development, type Look } from '../dev/integration.ts';
import { form } from '../form/integration.ts';
import type { Settings } from '../settings/settings.ts';
import type { Purpose } from './build.ts';
import { publication } from './integration.ts';

interface Options {
  purpose?: Purpose;
  /** How development learns what the check says; `astro dev` called by itself does not. */
  look?: Look;
}

const blind: Look = () => Promise.resolve({ problems: [], openNumbers: {} });

/** How Astro builds and serves the site, for `astro` itself and for the commands that call it. */
export const siteConfig = (settings: Settings, { purpose = 'publication', look = blind }: Options = {}) =>
  defineConfig({
    ...(settings.site === undefined ? {} : { site: settings.site }),
    base: settings.base,
    outDir: settings.out,
    trailingSlash: 'always',
    // 'jsx' glues inline elements that stand on separate lines: „4.200“ and „Bände“ become one word.
    compressHTML: true,
    build: { format: 'directory', inlineStylesheets: 'never', assets: 'dateien' },
    devToolbar: { enabled: false },
    integrations: [development(settings, look), form(settings), publication(settings, purpose)],
    vite: {
      build: { assetsInlineLimit: 0 },
      // Read as one string, the atlas of the map halves the first look at the timeline in development.
      json: { stringify: true, namedExports: false },
      // Builds that go on meanwhile write there, and no page reads it.
      server: { watch: { ignored: ['**/.cache/**', `${settings.out.replaceAll('\\', '/')}/**`] } },
    },
  });
