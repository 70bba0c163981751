import type { Page } from '../verify/page.ts';
import { addressOf, resolveReference, type Site } from '../verify/site.ts';

/** Addresses that no longer hold what they held; all with the base, as a browser asks for them. */
export interface Moves {
  /** Where a page has gone for good. */
  redirects: readonly { from: string; to: string }[];
  /** Pages that say that something was removed, with the file that says it. */
  gone: readonly { from: string; page: string }[];
}

/**
 * Reads from the built pages what has moved: a page that leads on at once stands for a redirect, one that
 * names the status 410 for something removed. Where a host cannot be told, the pages do it themselves.
 */
export function movesOf(site: Site): Moves {
  const pages = [...site.pages.values()].filter(({ file }) => isPlain(file));
  return {
    redirects: pages.flatMap((page) => {
      const to = targetOf(site, page);
      return to === undefined ? [] : [{ from: addressOf(site, page.file), to }];
    }),
    gone: pages
      .filter(({ meta }) => meta.get('quellenlage-status') === '410')
      .map(({ file }) => ({ from: addressOf(site, file), page: site.base + file })),
  };
}

/** An address with its closing slash and without. */
export const spellings = (address: string): string[] =>
  address.endsWith('/') ? [address, address.slice(0, -1)] : [address];

function targetOf(site: Site, { file, meta }: Page): string | undefined {
  const href = /^\s*0\s*[;,]\s*(?:url\s*=\s*)?(.+?)\s*$/i.exec(meta.get('refresh') ?? '')?.[1];
  if (href === undefined) return undefined;
  const target = resolveReference(site, file, href.replace(/^(['"])(.*)\1$/, '$2'));
  if (target.kind !== 'own' || !isPlain(target.path)) return undefined;
  const fragment = target.fragment === undefined ? '' : `#${encodeURIComponent(target.fragment)}`;
  return addressOf(site, target.path) + fragment;
}

/** Letters that mean themselves in every host's configuration; a page with others does without. */
const isPlain = (path: string): boolean => /^[\w./-]+$/.test(path);
