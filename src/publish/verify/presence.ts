import type { Found } from '../search/index-search.ts';
import { kinds, type Expected, type Kind } from './expected.ts';
import type { Fault } from './fault.ts';
import { isListed, resolveReference, type Site } from './site.ts';

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

/** What kind of search result shows it; corrections are found with what they correct. */
const searchKinds: Readonly<Partial<Record<Kind, string>>> = {
  article: 'artikel',
  claim: 'aussage',
  figure: 'zahl',
  event: 'ereignis',
  question: 'frage',
  chart: 'diagramm',
  actor: 'akteur',
};

/** What the editors wrote and the search does not find, and what it finds but cannot show. */
export function checkSearch(site: Site, expected: readonly Expected[], found: readonly Found[]): Fault[] {
  const names = new Set(found.map(({ kind, id }) => `${kind} ${id}`));
  const lost = expected
    .filter(({ kind, id }) => kind in searchKinds && !names.has(`${searchKinds[kind]} ${id}`))
    .map(({ kind, id }) => ({
      file: 'suche/index.html',
      what: `${kinds[kind]} „${id}“ fehlt im Index der Suche`,
    }));
  const hidden = found
    .filter(({ address }) => {
      const page = site.pages.get(placeOf(site, address).path);
      return page && !isListed(page);
    })
    .map(({ kind, id, address }) => ({
      file: 'suche/index.html',
      what: `Der Treffer „${id}“ (${kind}) führt nach ${address}, einer Seite, die nicht gefunden werden soll`,
    }));
  const unshown = found
    .filter(({ file }) => !site.files.has(file))
    .map(({ file, kind, id }) => ({ file, what: `Die Datei zum Treffer „${id}“ (${kind}) fehlt` }));
  return [...lost, ...hidden, ...unshown];
}

/**
 * Pages that no search engine would be told of, and addresses told to it that it should not follow. A preview
 * has no address of its own that could be told.
 */
export function checkSitemap(site: Site): Fault[] {
  if (site.origin === undefined) return [];
  const file = 'sitemap.xml';
  const listed = new Set(addressesIn(site, file, 'loc').map((address) => placeOf(site, address).path));
  const wanted = [...site.pages.values()].filter(isListed).map((page) => page.file);
  const missing = wanted.filter((path) => !listed.has(path)).map((path) => `${path} fehlt`);
  const wrong = [...listed]
    .filter((path) => !wanted.includes(path))
    .map((path) => `${path} steht darin, ist aber keine Seite, die gefunden werden soll`);
  return [...missing, ...wrong].map((what) => ({ file, what }));
}

/** Articles and corrections that a feed does not tell of; that of a preview tells of no address where they are. */
export function checkFeeds(site: Site, expected: readonly Expected[]): Fault[] {
  if (site.origin === undefined) return [];
  const keyOf = (address: string) => {
    const { path, fragment = '' } = placeOf(site, address);
    return `${path}#${fragment}`;
  };
  return ['feed.xml', 'feed.json'].flatMap((file) => {
    const told = new Set(addressesIn(site, file, 'id').map(keyOf));
    return expected
      .filter(({ kind }) => ['article', 'correction'].includes(kind))
      .filter(({ addresses }) => !told.has(keyOf(addresses[0]!)))
      .map(({ kind, id }) => ({ file, what: `${kinds[kind]} „${id}“ fehlt` }));
  });
}

/** The addresses that stand in one kind of element, or under one name of JSON. */
function addressesIn(site: Site, file: string, name: string): string[] {
  const text = site.files.get(file)?.toString('utf8') ?? '';
  const pattern = file.endsWith('.json')
    ? new RegExp(`"${name}":\\s*"([^"]*)"`, 'g')
    : new RegExp(`<${name}>([^<]*)</${name}>`, 'g');
  return [...text.matchAll(pattern)].map(([, address]) => address!);
}

/** Where an address below the base leads; one that leads elsewhere is named as it is. */
function placeOf(site: Site, address: string): { path: string; fragment: string | undefined } {
  const target = resolveReference(site, 'index.html', address || './');
  return target.kind === 'own' ? target : { path: address, fragment: undefined };
}
