import { brotli } from '../hosting/compress.ts';
import type { Fault } from './fault.ts';
import { addressesIn, importsIn } from './addresses.ts';
import type { Page } from './page.ts';
import { isListed, ordinaryPages, resolveReference, type Site } from './site.ts';

/** What a page costs over the wire, in bytes. */
export interface Weight {
  file: string;
  /** The page and everything it loads. */
  first: number;
  /** The page and what it alone loads, for a reader who comes from another page of its kind. */
  next: number;
}

interface Budget {
  pages: RegExp;
  first: number;
  next: number;
}

/** The first that fits holds. Kilobytes are thousands, as networks count. */
export const budgets: readonly Budget[] = [
  { pages: /^artikel\/[^/]+\/index\.html$/, first: 70_000, next: 15_000 },
  // The whole dossier on one page, made to be printed.
  { pages: /^dossier\//, first: 120_000, next: 95_000 },
  { pages: /^/, first: 120_000, next: 60_000 },
];

/** Weighs every page with its styles, scripts, preloaded fonts and pictures. */
export async function weighPages(site: Site): Promise<Weight[]> {
  const pages = ordinaryPages(site).map((page) => ({
    file: page.file,
    listed: isListed(page),
    loaded: loadedBy(site, page),
  }));
  const weighed = new Set(pages.flatMap(({ file, loaded }) => [file, ...loaded]));
  const wires = await Promise.all([...weighed].map(async (path) => [path, await wire(path, site)] as const));
  const weights = new Map(wires);
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + (weights.get(path) ?? 0), 0);
  return pages.map(({ file, loaded }) => {
    // Whoever was sent on from a former address has read nothing there.
    const before = pages.find(
      (other) => other.listed && other.file !== file && kindOf(other.file) === kindOf(file),
    );
    const fetched = before?.loaded ?? pages.find((other) => other.file === 'index.html')?.loaded;
    return {
      file,
      first: sum([file, ...loaded]),
      next: sum([file, ...[...loaded].filter((path) => !fetched?.has(path))]),
    };
  });
}

/** Pages of one kind differ in one part of their address: `artikel/x/index.html` is `artikel/…/index.html`. */
const kindOf = (file: string): string => file.replace(/\/[^/]+\//, '/*/');

/** Pages above their budget. */
export function checkWeights(weights: readonly Weight[]): Fault[] {
  return weights.flatMap(({ file, first, next }) => {
    const budget = budgets.find(({ pages }) => pages.test(file))!;
    const faults: string[] = [];
    if (first > budget.first) faults.push(`wiegt ${kB(first)}, erlaubt sind ${kB(budget.first)}`);
    if (next > budget.next)
      faults.push(`wiegt als nächste Seite ${kB(next)}, erlaubt sind ${kB(budget.next)}`);
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
    // Fonts come only when their letters occur; those that always do are preloaded.
    if (target.path.endsWith('.css'))
      for (const name of addressesIn(text())) if (!/\.woff2?$/.test(name)) follow(target.path, name);
  };
  for (const { kind, href } of page.references) if (kind === 'resource') follow(page.file, href);
  return loaded;
}
