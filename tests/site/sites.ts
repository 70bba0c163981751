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

/** The file of a page. */
export const fileOf = (route: string): string => (/(?:^|\/)$/.test(route) ? `${route}index.html` : route);

/** Pages that lead on to another one and show nothing. */
const leadsOn = (site: Built, route: string): boolean =>
  read(site, fileOf(route)).includes('http-equiv="refresh"');

/** Every page that shows something. */
export const pagesOf = (site: Built): string[] => routesOf(site).filter((route) => !leadsOn(site, route));

/** What the pages of a collection have in common: `artikel/` and a star. */
export const kindOf = (route: string): string => route.replace(/(?<=\/)[^/]+\//g, '*/');

/** One page of every kind: all that stand alone, and the heaviest of those that a collection brings. */
export function kindsOf(site: Built): string[] {
  const kinds = new Map<string, { route: string; size: number }>();
  for (const route of pagesOf(site)) {
    const kind = kindOf(route);
    const size = read(site, fileOf(route)).length;
    if (size > (kinds.get(kind)?.size ?? 0)) kinds.set(kind, { route, size });
  }
  return [...kinds.values()].map(({ route }) => route);
}

export const read = ({ folder }: Built, file: string): string => readFileSync(join(folder, file), 'utf8');
