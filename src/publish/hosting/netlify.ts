import {
  areas,
  commonHeaders,
  hashedFolders,
  httpsOnly,
  httpsOnlyMeans,
  immutable,
  namedTypes,
  rareEndings,
  types,
  type Headers,
} from './headers.ts';
import { spellings, type Moves } from './moves.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages.
 *
 * Both apply every rule that fits, and join two values of one header with a comma: two policies would hold
 * at once, two lifetimes contradict each other. So no header is written by two rules that can meet: the
 * policy has a rule for each folder and file of the site's root instead of one for all, and the booklet in
 * one file does not loosen that of the pages. What is not hashed keeps the hosts' own
 * `max-age=0, must-revalidate`.
 */
export function headersFile(base: string, paths: readonly string[]): string {
  const rules = new Map<string, Headers>([['*', commonHeaders]]);
  const tell = (path: string, headers: Headers) => rules.set(path, { ...rules.get(path), ...headers });
  for (const { place, path } of placesOf(paths)) tell(place, { 'Content-Security-Policy': policyAt(path) });
  for (const folder of hashedFolders) tell(`${folder}*`, { 'Cache-Control': immutable });
  for (const ending of rareEndings) tell(`*.${ending}`, { 'Content-Type': types[ending]! });
  for (const [name, type] of Object.entries(namedTypes)) tell(name, { 'Content-Type': type });
  return [
    ...[...rules].map(([path, headers]) => `${base}${path}\n${lines(headers)}`),
    `# ${httpsOnlyMeans}\n# ${base}*\n#   ${httpsOnly.name}: ${httpsOnly.value}\n`,
  ].join('\n');
}

/** The folders and files in the site's root; pages also as both hosts name them, without the ending. */
function placesOf(paths: readonly string[]): { place: string; path: string }[] {
  const tops = new Set(paths.map((path) => path.replace(/\/.*$/, '/*')));
  return [...tops]
    .filter((top) => !/^[._]/.test(top))
    .flatMap((path) => {
      const bare = path.endsWith('.html') ? [path.replace(/(?:^index)?\.html$/, '')] : [];
      return [...bare, path].map((place) => ({ place, path }));
    });
}

const policyAt = (path: string): string =>
  areas.find((area) => path.startsWith(area.path))!.headers['Content-Security-Policy']!;

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

/**
 * `_redirects` for Netlify and Cloudflare Pages: one rule per line.
 *
 * Only what both understand: Cloudflare takes a line with `301!` or with 410 for a fault.
 */
export const redirectsFile = ({ redirects }: Moves): string =>
  redirects.flatMap(({ from, to }) => spellings(from).map((path) => `${path} ${to} 301\n`)).join('');
