import { defineConfig } from 'astro/config';
import { desk } from './src/dev/desk.ts';
import { form } from './src/form/integration.ts';
import { readSettings } from './src/settings/settings.ts';

const settings = readSettings(process.env);

export default defineConfig({
  ...(settings.site === undefined ? {} : { site: settings.site }),
  base: settings.base,
  outDir: settings.out,
  cacheDir: process.env['QUELLENLAGE_CACHE'] ?? './node_modules/.astro',
  trailingSlash: 'always',
  // 'jsx' glues inline elements that stand on separate lines: „254.920“ and „Soldaten“ become one word.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'dateien' },
  devToolbar: { enabled: false },
  integrations: [desk(settings.content), form(settings.form)],
  vite: {
    build: { assetsInlineLimit: 0 },
    // Read as one string, the atlas of the map halves the first look at the timeline in development.
    json: { stringify: true, namedExports: false },
  },
});
