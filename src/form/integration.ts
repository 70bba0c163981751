import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '../settings/settings.ts';
import { editorWords } from '../text/editors.ts';

/**
 * The form for editors at `/redaktion/`: always while somebody writes (`npm run dev`), in a built site only
 * where it was asked for. Without it not a byte of the form reaches the site.
 */
export const form = ({ form: isBuilt, content }: Pick<Settings, 'form' | 'content'>): AstroIntegration => ({
  name: 'form',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      if (!isBuilt && command !== 'dev') return;
      injectRoute({ pattern: '/redaktion/', entrypoint: new URL('FormPage.astro', import.meta.url) });
      updateConfig({
        vite: {
          // A build has no use for these libraries; in a shared folder it would throw them away under the page.
          ...(command === 'dev' && { cacheDir: 'node_modules/.vite/dev' }),
          plugins: [
            {
              name: 'form-editor',
              enforce: 'pre',
              resolveId,
              load: (id: string) => (id === nothing ? 'export default {};' : undefined),
              transform: (code: string, id: string) => transform(code, id, contentName(content)),
            },
          ],
          // Bundled ahead of time, the editor would lose its fonts, which lie beside it; found only when the
          // page asks for them, the libraries of the check would come too late and load the page once more.
          optimizeDeps: { exclude: ['@sveltia/cms'], include: libraries },
          // The editor is large, and nobody else loads it.
          build: { chunkSizeWarningLimit: 4000 },
          environments: { client: { build: { rolldownOptions: { output: names } } } },
        },
      });
    },
  },
});

/** What the content folder is called, as seen from the folder that the editor opens: the project's, or the one around it. */
export function contentName(content: string): string {
  const path = relative(process.cwd(), content).replaceAll('\\', '/');
  return path.startsWith('../') || /^\w:/.test(path) ? path.split('/').at(-1)! : path;
}

/** What the check needs in the browser, where it looks at an entry before it is saved. */
const libraries = [
  ...['astro/zod', 'd3', 'mdast-util-to-string', 'remark', 'remark-gfm', 'unist-util-visit'],
  'yaml',
];

/** Whatever only the form loads lies in its folder, apart from what readers' browsers run. */
const names = {
  entryFileNames: ({ moduleIds }: { moduleIds: string[] }) => `${folderFor(moduleIds)}/[name].[hash].js`,
  chunkFileNames: ({ moduleIds }: { moduleIds: string[] }) => `${folderFor(moduleIds)}/[name].[hash].js`,
  assetFileNames: ({ originalFileNames }: { originalFileNames: string[] }) =>
    `${folderFor(originalFileNames)}/[name].[hash][extname]`,
};

const folderFor = (files: readonly string[]): string =>
  files.some((file) => /@sveltia\/cms\/|src\/form\//.test(file)) ? 'redaktion' : 'dateien';

/** Parts of the editor that no form of ours opens: languages of code, pictures, maps, other languages. */
const unused =
  /^@shikijs\/(?:langs|themes)\/|^\.\.\/locales\/(?!de\.json)|^\.\/chunks\/(?:heic|react-dom|shiki|webp_enc)|^(?:svgo|leaflet|terra-draw|exifr|immutable|turndown)\b/;

/** Stands in for them. */
const nothing = '\0form-unused';

const resolveId = (source: string, importer: string | undefined): string | undefined =>
  importer?.includes('@sveltia/cms') && unused.test(source) ? nothing : undefined;

/** The editor names each typeface twice: its own file, and the same one on a host that we never ask. */
const foreignTypeface = /url\(https:\/\/cdn\.[^)]+\)(?:\\n|\s)+format\('[^']+'\)/g;

/** It takes umlauts apart before it spells them out, and so makes an a of an ä; our ids have ae. */
const umlautsApart = /\b([$\w]+)\.normalize\(`NFD`\),\{locale:/;

function transform(code: string, id: string, content: string): string | undefined {
  const file = id.replace(/\?.*$/, '');
  if (file.endsWith('@sveltia/cms/npm/index.js'))
    return code.replace(foreignTypeface, `local('-')`).replace(umlautsApart, '$1,{locale:');
  if (file.endsWith('@sveltia/cms/locales/de.json'))
    return JSON.stringify({ ...(JSON.parse(code) as object), ...editorWords(content) });
  return undefined;
}
