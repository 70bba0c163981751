import { kinds, type Expected } from './expected.ts';
import type { Fault } from './fault.ts';
import { resolveReference, type Site } from './site.ts';

/** What the editors wrote and no page shows where the site says it stands. */
export function checkPages(site: Site, expected: readonly Expected[]): Fault[] {
  return expected.flatMap(({ kind, id, addresses }) =>
    addresses.flatMap((address) => {
      const { path, fragment } = placeOf(site, address);
      const fault = (what: string) => [{ file: path, what: `${kinds[kind]} „${id}“: ${what}` }];
      const file = site.files.get(path);
      if (!file) return fault('die Datei fehlt');
      if (file.length === 0) return fault('die Datei ist leer');
      return fragment === undefined || site.pages.get(path)?.ids.has(fragment)
        ? []
        : fault(`die Stelle „${fragment}“ fehlt`);
    }),
  );
}

/** Where an address below the base leads; one that leads elsewhere is named as it is. */
function placeOf(site: Site, address: string): { path: string; fragment: string | undefined } {
  const target = resolveReference(site, 'index.html', address || './');
  return target.kind === 'own' ? target : { path: address, fragment: undefined };
}
