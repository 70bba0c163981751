import { policyOf } from '../../policy.ts';
import { bookletFile } from '../../routes.ts';
import type { Expected } from './expected.ts';
import { inlineInDrawing, type Page } from './page.ts';
import { checkPrivacy } from './privacy.ts';
import { checkReferences } from './references.ts';
import {
  addressOf,
  isForEditors,
  isListed,
  ordinaryPages,
  resolveReference,
  type Fault,
  type Site,
} from './site.ts';
import { checkWeights, type Weight } from './weights.ts';

/**
 * Everything that must not be published, in order of what it is about.
 *
 * @param found the addresses below the base that the search leads to.
 */
export function verify(
  site: Site,
  weights: readonly Weight[],
  expected: readonly Expected[],
  found: readonly string[],
): Fault[] {
  const pages = [...site.pages.values()];
  const faults = [
    ...faultsIn(pages, ({ text }) => (text.length < leastText ? ['Die Seite ist leer'] : [])),
    ...faultsIn(pages, ({ doubled }) =>
      doubled.map((id) => `Die Kennung „${id}“ steht zweimal auf der Seite`),
    ),
    ...checkPages(site, expected),
    ...checkReferences(site, found),
    ...faultsIn(
      ordinaryPages(site).filter(({ file }) => !isForEditors(file)),
      (page) => [...headFaults(page), ...(isListed(page) ? outerFaults(site, page) : [])],
    ),
    ...checkFiles(site),
    ...faultsIn(pages, inlineFaults),
    ...checkPrivacy(site),
    ...checkWeights(weights),
  ];
  // A link that stands ten times on a page is put right once.
  return [...new Map(faults.map((fault) => [`${fault.file}\n${fault.what}`, fault])).values()];
}

/** Fewer letters cannot be a page that says anything: Astro publishes one when a plugin of its pipeline throws. */
const leastText = 40;

const faultsIn = (pages: readonly Page[], look: (page: Page) => readonly string[]): Fault[] =>
  pages.flatMap((page) => look(page).map((what) => ({ file: page.file, what })));

/** What the editors wrote and no page shows where the site says it stands. */
export const checkPages = (site: Site, expected: readonly Expected[]): Fault[] =>
  expected.flatMap(({ kind, id, addresses }) =>
    addresses.flatMap((address) => {
      const target = resolveReference(site, 'index.html', site.base + address);
      // One that leads elsewhere is named as it is.
      const { path, fragment } = target.kind === 'own' ? target : { path: address, fragment: undefined };
      const fault = (what: string) => [{ file: path, what: `${kind} „${id}“: ${what}` }];
      const file = site.files.get(path);
      if (!file) return fault('die Datei fehlt');
      if (file.length === 0) return fault('die Datei ist leer');
      return fragment === undefined || site.pages.get(path)?.ids.has(fragment)
        ? []
        : fault(`die Stelle „${fragment}“ fehlt`);
    }),
  );

/** On a host without headers of one's own nothing else keeps a page from loading what it likes. */
const headFaults = ({ file, title, meta }: Page): string[] => [
  ...(title.trim() === '' ? ['Der Titel der Seite fehlt'] : []),
  ...(meta.get('content-security-policy') === policyOf(file)
    ? []
    : ['Die Regel, was die Seite laden darf, fehlt']),
];

/** What a page tells the outside wrongly. */
function outerFaults(site: Site, { file, meta, canonical }: Page): string[] {
  const faults = (meta.get('description') ?? '').trim() === '' ? ['Die Beschreibung der Seite fehlt'] : [];
  if (site.origin === undefined) return faults;
  const own = site.origin + addressOf(site, file);
  if (canonical !== own)
    faults.push(`Als Adresse der Seite (canonical) steht dort ${canonical ?? 'nichts'}, nicht ${own}`);
  const image = meta.get('og:image');
  if (image === undefined || resolveReference(site, file, image).kind !== 'own')
    faults.push('Das Bild zum Teilen (og:image) fehlt oder liegt nicht auf dieser Website');
  return faults;
}

/** Files that no page links to, and that are asked for all the same. */
const needed = ['404.html', 'robots.txt', 'suche/filter.json', 'suche/woerter.json'];

/** Files that are missing, and drawings that hold what may not run where they are opened by themselves. */
const checkFiles = ({ files }: Site): Fault[] => [
  ...needed.filter((file) => !files.has(file)).map((file) => ({ file, what: 'Die Datei fehlt' })),
  ...[...files]
    .filter(([file]) => file.endsWith('.svg') && !isForEditors(file))
    .flatMap(([file, bytes]) => inlineInDrawing(bytes.toString('utf8')).map((what) => ({ file, what }))),
];

/** Whatever the policy in policy.ts would forbid the browser to run or to apply; the booklet may have styles. */
const inlineFaults = ({ file, inline }: Page): string[] =>
  inline.filter((what) => file !== bookletFile || !/<style>|^Attribut style /.test(what));

const shown = 40;

/** One line per fault, and how many more there are. */
export function describeFaults(faults: readonly Fault[]): string[] {
  const lines = faults.slice(0, shown).map(({ file, what }) => `  ${file}: ${what}`);
  return faults.length > shown ? [...lines, `  … und ${faults.length - shown} weitere`] : lines;
}
