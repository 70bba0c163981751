import { spellings, type Moves } from './moves.ts';

/**
 * `_redirects` for Netlify and Cloudflare Pages: one rule per line.
 *
 * Only what both understand: Cloudflare takes a line with `301!` or with 410 for a fault.
 */
export const redirectsFile = ({ redirects }: Moves): string =>
  redirects.flatMap(({ from, to }) => spellings(from).map((path) => `${path} ${to} 301\n`)).join('');
