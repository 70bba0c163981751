import { commonHeaders, commonPolicy, hashedFolder, immutable, type Area, type Headers } from './headers.ts';
import { namedTypes, types } from './types.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages.
 *
 * Both apply every rule that fits, and join two values of one header with a comma: two policies would hold
 * at once, two lifetimes contradict each other. So no header is written by two rules that can meet. The
 * policy is the one that suits every page; each page narrows it with its own. What is not hashed keeps the
 * hosts' own `max-age=0, must-revalidate`.
 */
export function headersFile(base: string, present: readonly Area[]): string {
  const rules: (readonly [path: string, headers: Headers])[] = [
    ['*', { ...commonHeaders, 'Content-Security-Policy': commonPolicy(present) }],
    [`${hashedFolder}*`, { 'Cache-Control': immutable }],
    ...unsure.map((ending) => [`*.${ending}`, { 'Content-Type': types[ending]! }] as const),
    ...Object.entries(namedTypes).map(([name, type]) => [name, { 'Content-Type': type }] as const),
  ];
  return rules.map(([path, headers]) => `${base}${path}\n${lines(headers)}`).join('\n');
}

/** Endings that not every host knows; the others are told right without us. */
const unsure = ['bib', 'csv', 'ics', 'webmanifest'];

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
