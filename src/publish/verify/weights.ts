import { brotli } from '../hosting/compress.ts';
import { facesWith } from '../booklet.ts';
import { addressesIn, importsIn, type Page } from './page.ts';
import { isListed, ordinaryPages, resolveReference, type Fault, type Site } from './site.ts';

/** What a page costs over the wire, in bytes. */
export interface Weight {
  file: string;
  /** The page and everything it loads. */
  first: number;
  /** The page and what it alone loads, for a reader who comes from another page of its kind and has the typefaces. */
  next: number;
  /** How many words the page shows. */
  words: number;
}

interface Budget {
  pages: RegExp;
  /** Bytes for what stands around the words. */
  page: number;
  /** Bytes for a word that readers see, with its marks, notes and drawings. */
  word: number;
}

/**
 * What a page may weigh beside what it shares with others. It grows with the words, so that no content is refused
 * for its length: above it, our own marks, notes and drawings have become heavier. The first that fits holds.
 */
const budgets: readonly Budget[] = [
  { pages: /^artikel\/[^/]+\/index\.html$/, page: 7_000, word: 3 },
  { pages: /^/, page: 10_000, word: 7 },
];

/** Bytes for typefaces, styles and scripts that other pages of a kind have too. */
const shared = 85_000;

/** Weighs every page with its styles, scripts, preloaded fonts and pictures. */
export async function weighPages(site: Site): Promise<Weight[]> {
  const pages = ordinaryPages(site).map((page) => ({
    file: page.file,
    listed: isListed(page),
    words: page.text.split(' ').length,
    loaded: loadedBy(site, page),
  }));
  const weighed = new Set(pages.flatMap(({ file, loaded }) => [file, ...loaded]));
  const wires = await Promise.all([...weighed].map(async (path) => [path, await wire(path, site)] as const));
  const weights = new Map(wires);
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + (weights.get(path) ?? 0), 0);
  // Whoever was sent on from a former address has read nothing there.
  const readBefore = Map.groupBy(
    pages.filter(({ listed }) => listed),
    (page) => kindOf(page.file),
  );
  const home = pages.find(({ file }) => file === 'index.html');
  return pages.map(({ file, words, loaded }) => {
    const before = readBefore.get(kindOf(file))?.find((other) => other.file !== file);
    const fetched = before?.loaded ?? home?.loaded;
    return {
      file,
      first: sum([file, ...loaded]),
      next: sum([file, ...[...loaded].filter((path) => !fetched?.has(path) && !path.endsWith('.woff2'))]),
      words,
    };
  });
}

/** Pages of one kind differ in one part of their address: `artikel/x/index.html` is `artikel/…/index.html`. */
const kindOf = (file: string): string => file.replace(/\/[^/]+\//, '/*/');

/** Pages above their budget. Kilobytes are thousands, as networks count. */
export function checkWeights(weights: readonly Weight[]): Fault[] {
  return weights.flatMap(({ file, first, next, words }) => {
    const { page, word } = budgets.find(({ pages }) => pages.test(file))!;
    const own = page + word * words;
    const faults: string[] = [];
    if (first > shared + own)
      faults.push(`wiegt ${kB(first)}, bei ${words} Wörtern sind ${kB(shared + own)} erlaubt`);
    if (next > own)
      faults.push(`wiegt als nächste Seite ${kB(next)}, bei ${words} Wörtern sind ${kB(own)} erlaubt`);
    return faults.map((what) => ({ file, what }));
  });
}

/** Kilobytes in German spelling: `43,9 kB`. */
export const kB = (bytes: number): string =>
  `${(bytes / 1000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0kB`;

/** As brotli at its best: packed ahead of time if the site is, here if it is not. */
async function wire(path: string, { files }: Site): Promise<number> {
  const bytes = files.get(path);
  if (!bytes) return 0;
  return (files.get(`${path}.br`) ?? (await brotli(path, bytes)) ?? bytes).length;
}

/** What the browser fetches for a page; what scripts and styles import comes with them. */
function loadedBy(site: Site, page: Page): Set<string> {
  const loaded = new Set<string>();
  const follow = (from: string, href: string): void => {
    const target = resolveReference(site, from, href);
    if (target.kind !== 'own' || target.path === page.file || loaded.has(target.path)) return;
    loaded.add(target.path);
    const text = () => site.files.get(target.path)?.toString('utf8') ?? '';
    if (target.path.endsWith('.js')) for (const name of importsIn(text())) follow(target.path, name);
    if (target.path.endsWith('.css'))
      // The faces of rare letters weigh only where editors write one.
      for (const name of addressesIn(facesWith('e', text()))) follow(target.path, name);
  };
  for (const { kind, href } of page.references) if (kind === 'resource') follow(page.file, href);
  return loaded;
}
