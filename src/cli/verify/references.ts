import { bookletFile } from '../booklet.ts';
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
    if (file.endsWith('.css'))
      for (const href of addressesIn(bytes.toString('utf8'))) {
        const what = faultOf(site, file, { kind: 'resource', element: 'url()', href });
        if (what !== undefined) faults.push({ file, what });
      }
  return faults;
}

/** Addresses below the base that a search leads to, with nothing in the pages to show for it. */
export function checkAddresses(site: Site, addresses: readonly string[]): Fault[] {
  const file = 'suche/index.html';
  return addresses.flatMap((address) => {
    const what = faultOf(site, 'index.html', { kind: 'link', element: 'Suche', href: address || './' });
    return what === undefined ? [] : [{ file, what }];
  });
}

function faultOf(site: Site, file: string, { kind, element, href }: Reference): string | undefined {
  const target = resolveReference(site, file, href);
  const shown = `<${element}> ${href}`;
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

/** Every address a stylesheet names. */
export function addressesIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...bare.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/g)].map((match) => match[2]!);
  const imports = [...bare.matchAll(/@import\s+(['"])(.*?)\1/g)].map((match) => match[2]!);
  return [...urls, ...imports];
}
