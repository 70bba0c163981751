/**
 * Pictures of pages for the eye, written to a folder outside the repository:
 *
 *     node tests/browser/screenshots.ts <built folder> <folder for pictures> [--base /dossier/]
 *          [--widths 360,768,1280] [--schemes light,dark] [--top] [--print] [route …]
 *
 *     node tests/browser/screenshots.ts dist /tmp/pictures / vergleich/ artikel/gipfel-als-signal/#lieferung
 *
 * Without routes it takes the first page. A picture shows the whole page; with --top only the first
 * window. A route may carry a fragment. --print adds a PDF as it would come out of a printer.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../../src/cli/server.ts';
import { openBrowser, openPage } from './browser.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: '/' },
    widths: { type: 'string', default: '360,768,1280' },
    schemes: { type: 'string', default: 'light,dark' },
    top: { type: 'boolean', default: false },
    print: { type: 'boolean', default: false },
  },
});
const [folder, pictures, ...routes] = positionals;
if (folder === undefined || pictures === undefined)
  throw new Error('Say which folder to show and where to put pictures.');

await mkdir(pictures, { recursive: true });
const site = await serve(resolve(folder), values.base, 0);
const browser = await openBrowser();
try {
  for (const route of routes.length > 0 ? routes : ['']) await show(route.replace(/^\//, ''));
} finally {
  await browser.close();
  await site.close();
}

async function show(route: string): Promise<void> {
  const name = route.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
  for (const scheme of values.schemes.split(',') as ('light' | 'dark')[])
    for (const width of values.widths.split(',').map(Number)) {
      const opened = await openPage(browser, site.address + route, { width, scheme });
      const file = join(pictures!, `${name}-${String(width)}-${scheme}.png`);
      await opened.page.screenshot({ path: file, fullPage: !values.top });
      if (values.print && scheme === 'light')
        await opened.page.pdf({ path: join(pictures!, `${name}.pdf`), format: 'A4', printBackground: false });
      await opened.close();
      console.log(file, ...opened.problems);
    }
}
