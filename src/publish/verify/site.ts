import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { bookletFile } from '../../routes.ts';
import { readPage, type Page } from './page.ts';

/** A built site in memory: every file by its path below the base, and every page taken apart. */
export interface Site {
  base: string;
  /** Address the site is published at, if known: `https://example.org`. */
  origin: string | undefined;
  files: ReadonlyMap<string, Buffer>;
  pages: ReadonlyMap<string, Page>;
}

/** Something in a built site that must not be published. */
export interface Fault {
  /** File of the site, below the base. */
  file: string;
  /** What is wrong, in German. */
  what: string;
}

/** Reads a built folder; files come in order of their paths. */
export async function readSite(folder: string, base: string, origin?: string): Promise<Site> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  const files = new Map<string, Buffer>();
  for (const path of paths) files.set(path, readFileSync(join(folder, path)));
  return siteOf(files, base, origin);
}

/** A site made of these files. */
export const siteOf = (files: ReadonlyMap<string, Buffer>, base: string, origin?: string): Site => ({
  base,
  origin,
  files,
  pages: new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path, readPage(path, bytes.toString('utf8'))]),
  ),
});

/** Every page but the booklet, which carries in itself what it needs and is loaded once, on purpose. */
export const ordinaryPages = ({ pages }: Site): Page[] =>
  [...pages.values()].filter(({ file }) => file !== bookletFile);

/** Files for the editors alone, which no page for readers links to. */
export const isForEditors = (file: string): boolean => file.startsWith('redaktion/');

/** Every page that readers can come to: what the build and the page on privacy count. */
export const readersPages = ({ pages }: Site): Page[] =>
  [...pages.values()].filter(({ file }) => !isForEditors(file));

/**
 * Whether search engines may list a page. One that must not be found says so itself, with `noindex`;
 * one that only leads on to another has nothing to be found by.
 */
export const isListed = ({ file, meta }: Page): boolean =>
  file !== bookletFile && !meta.has('refresh') && !/\bnoindex\b/.test(meta.get('robots') ?? '');

/** Where a reference leads: to a file of the site, to another host, or nowhere that a reader can open. */
export type Target =
  | { kind: 'own'; path: string; fragment: string | undefined }
  | { kind: 'outside-base'; path: string }
  | { kind: 'foreign'; host: string }
  | { kind: 'other'; protocol: string };

/** The address of a file of the site, without the name of a folder's first page. */
export const addressOf = ({ base }: Pick<Site, 'base'>, file: string): string =>
  base + file.replace(/(^|\/)index\.html$/, '$1');

/** Resolves what stands in a page or a stylesheet against its own address. */
export function resolveReference(site: Site, from: string, href: string): Target {
  const own = 'http://own.invalid';
  const url = URL.parse(href, own + addressOf(site, from));
  if (!url) return { kind: 'other', protocol: 'unlesbar' };
  if (url.origin !== own && url.origin !== site.origin)
    return /^https?:$/.test(url.protocol)
      ? { kind: 'foreign', host: url.host }
      : { kind: 'other', protocol: url.protocol };
  if (!url.pathname.startsWith(site.base)) return { kind: 'outside-base', path: url.pathname };
  const path = decoded(url.pathname.slice(site.base.length));
  return {
    kind: 'own',
    path: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: url.hash === '' ? undefined : decoded(url.hash.slice(1)),
  };
}

/** What stands behind the percent signs; a wrong one stays as it is, and leads nowhere. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
