import { bookletFile } from '../booklet.ts';
import { addressesIn, importsIn, laterImportsIn } from './addresses.ts';
import type { Fault } from './fault.ts';
import type { Reference } from './page.ts';
import { resolveReference, type Site, type Target } from './site.ts';

/** Links that lead nowhere, resources that are missing or lie on another host. */
export function checkReferences(site: Site): Fault[] {
  const faults: Fault[] = [];
  for (const page of site.pages.values())
    for (const reference of page.references) {
      const what = faultOf(site, page.file, reference);
      if (what !== undefined) faults.push({ file: page.file, what });
    }
  for (const [file, bytes] of site.files)
    for (const reference of loadedIn(file, bytes)) {
      const what = faultOf(site, file, reference);
      if (what !== undefined) faults.push({ file, what });
    }
  return faults;
}

/** What a style sheet, a script or a drawing loads when it is used. */
function loadedIn(file: string, bytes: Buffer): Reference[] {
  const text = () => bytes.toString('utf8');
  const made = (element: string, hrefs: readonly string[]): Reference[] =>
    hrefs.map((href) => ({ kind: 'resource', element, href }));
  if (file.endsWith('.css')) return made('url()', addressesIn(text()));
  if (file.endsWith('.js')) return made('import', [...importsIn(text()), ...laterImportsIn(text())]);
  return [];
}

/** Addresses below the base that a search leads to, with nothing in the pages to show for it. */
export function checkAddresses(site: Site, addresses: readonly string[]): Fault[] {
  const file = 'suche/index.html';
  return addresses.flatMap((address) => {
    const what = addressFault(site, 'index.html', 'Suche', address || './');
    return what === undefined ? [] : [{ file, what }];
  });
}

/** What is wrong with an address that leads to a page or file of ours, wherever it is named. */
export const addressFault = (site: Site, file: string, element: string, href: string): string | undefined =>
  faultOf(site, file, { kind: 'link', element, href });

function faultOf(site: Site, file: string, { kind, element, href }: Reference): string | undefined {
  const target = resolveReference(site, file, href);
  const shown = `<${element}> ${href}`;
  if (file === bookletFile && !/^(?:#|[a-z]+:)/i.test(href))
    return `${shown}: führt ins Leere, wo die Datei ohne die Website geöffnet wird`;
  switch (target.kind) {
    case 'own':
      return ownFault(site, target, shown);
    case 'outside-base':
      return `${shown}: liegt außerhalb von ${site.base}`;
    case 'foreign':
      return kind === 'resource' ? `${shown}: wird von ${target.host} geladen` : undefined;
    case 'other':
      return isAllowed(file, kind, target.protocol)
        ? undefined
        : `${shown}: ${target.protocol} ist nicht erlaubt`;
  }
}

/** A reader may write a letter or call; only the booklet carries data in its addresses. */
const isAllowed = (file: string, kind: Reference['kind'], protocol: string): boolean =>
  kind === 'link' ? ['mailto:', 'tel:'].includes(protocol) : file === bookletFile && protocol === 'data:';

function ownFault(
  site: Site,
  { path, fragment }: Target & { kind: 'own' },
  shown: string,
): string | undefined {
  if (!site.files.has(path))
    return site.files.has(`${path}/index.html`)
      ? `${shown}: am Ende fehlt der Schrägstrich`
      : `${shown}: ${path} gibt es nicht`;
  const page = site.pages.get(path);
  if (fragment === undefined || fragment === '' || fragment === 'top' || !page) return undefined;
  return page.ids.has(fragment) ? undefined : `${shown}: in ${path} gibt es „${fragment}“ nicht`;
}
