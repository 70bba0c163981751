import { bookletFile } from '../../routes.ts';
import { addressesIn, importsIn, laterImportsIn, type Reference } from './page.ts';
import { resolveReference, type Fault, type Site } from './site.ts';

/**
 * Links that lead nowhere, resources that are missing or lie on another host.
 *
 * @param found addresses below the base that a search leads to, with nothing in the pages to show for it.
 */
export const checkReferences = (site: Site, found: readonly string[]): Fault[] => [
  ...[...site.pages.values()].flatMap(({ file, references }) =>
    references.flatMap((reference) => faultOf(site, file, reference)),
  ),
  ...[...site.files].flatMap(([file, bytes]) =>
    loadedBy(file, bytes).flatMap((reference) => faultOf(site, file, reference)),
  ),
  ...found
    .flatMap((href) => faultOf(site, 'index.html', { kind: 'link', element: 'Suche', href: href || './' }))
    .map(({ what }) => ({ file: 'suche/index.html', what })),
];

/** What a style sheet or a script loads when it is used. */
function loadedBy(file: string, bytes: Buffer): Reference[] {
  const text = () => bytes.toString('utf8');
  const made = (element: string, hrefs: readonly string[]): Reference[] =>
    hrefs.map((href) => ({ kind: 'resource', element, href }));
  if (file.endsWith('.css')) return made('url()', addressesIn(text()));
  if (file.endsWith('.js')) return made('import', [...importsIn(text()), ...laterImportsIn(text())]);
  return [];
}

function faultOf(site: Site, file: string, { kind, element, href }: Reference): Fault[] {
  const fault = (what: string | undefined): Fault[] =>
    what === undefined ? [] : [{ file, what: `<${element}> ${href}: ${what}` }];
  if (file === bookletFile && !/^(?:#|[a-z]+:)/i.test(href))
    return fault('führt ins Leere, wo die Datei ohne die Website geöffnet wird');
  const target = resolveReference(site, file, href);
  switch (target.kind) {
    case 'own':
      return fault(ownFault(site, target.path, target.fragment));
    case 'outside-base':
      return fault(`liegt außerhalb von ${site.base}`);
    case 'foreign':
      return kind === 'resource' ? fault(`wird von ${target.host} geladen`) : [];
    case 'other':
      return isAllowed(file, kind, target.protocol) ? [] : fault(`${target.protocol} ist nicht erlaubt`);
  }
}

/** A reader may write a letter or call; only the booklet carries data in its addresses. */
const isAllowed = (file: string, kind: Reference['kind'], protocol: string): boolean =>
  kind === 'link' ? ['mailto:', 'tel:'].includes(protocol) : file === bookletFile && protocol === 'data:';

function ownFault({ files, pages }: Site, path: string, fragment: string | undefined): string | undefined {
  if (!files.has(path))
    return files.has(`${path}/index.html`) ? 'am Ende fehlt der Schrägstrich' : `${path} gibt es nicht`;
  const ids = pages.get(path)?.ids;
  return !fragment || fragment === 'top' || !ids || ids.has(fragment)
    ? undefined
    : `in ${path} gibt es „${fragment}“ nicht`;
}
