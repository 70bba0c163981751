import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './setup.ts';

/** Every file of a built site, below its base, in order of their names. */
export const filesOf = ({ folder }: Built): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** Every page, as the path a reader asks for: `''`, `vergleich/`, `404.html`. */
export const routesOf = (site: Built): string[] =>
  filesOf(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

/**
 * One route of every kind: all that stand alone, and the heaviest of those that a collection brings. What only
 * leads on to another page is none.
 */
export function kindsOf(site: Built): string[] {
  const kinds = new Map<string, { route: string; size: number }>();
  for (const route of routesOf(site)) {
    const kind = route.replace(/(?<=\/)[^/]+\//g, '*/');
    const html = read(site, route.endsWith('.html') ? route : `${route}index.html`);
    const size = html.includes('http-equiv="refresh"') ? 0 : html.length;
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { route, size });
  }
  return [...kinds.values()].map(({ route }) => route);
}

export const read = ({ folder }: Built, file: string): string => readFileSync(join(folder, file), 'utf8');
