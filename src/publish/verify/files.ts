import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Fault } from './fault.ts';
import { inlineOf } from './page.ts';
import { forEditors, type Site } from './site.ts';

/** Files that no page links to, and that are asked for all the same. */
const needed = ['404.html', 'robots.txt', 'suche/filter.json', 'suche/woerter.json'];

/** Files that are missing, and drawings that hold what may not run where they are opened by themselves. */
export function checkFiles({ files }: Site): Fault[] {
  const missing = needed
    .filter((file) => !files.has(file))
    .map((file) => ({ file, what: 'Die Datei fehlt' }));
  const drawings = [...files]
    .filter(([file]) => file.endsWith('.svg') && !file.startsWith(forEditors))
    .flatMap(([file, bytes]) => drawingFaults(bytes.toString('utf8')).map((what) => ({ file, what })));
  return [...missing, ...drawings];
}

function drawingFaults(svg: string): string[] {
  const faults: string[] = [];
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (element) => {
    faults.push(...inlineOf(element));
  });
  return faults;
}
