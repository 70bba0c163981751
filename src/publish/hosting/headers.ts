import { asHeader, bookletPolicy, formPolicy, pagePolicy, searchPolicy } from '../../policy.ts';
import { bookletFile } from '../../routes.ts';

/** What the files of the site are, by the ending of their names: the same on every host. */
export const types: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  ics: 'text/calendar; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json; charset=utf-8',
  woff2: 'font/woff2',
  xml: 'application/xml; charset=utf-8',
};

/** Endings that not every host knows; the others are told right without us. */
export const rareEndings: readonly string[] = ['bib', 'csv', 'ics', 'webmanifest'];

/** Files whose type their ending does not tell. */
export const namedTypes: Readonly<Record<string, string>> = {
  'feed.json': 'application/feed+json; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
};

export const unknownType = 'application/octet-stream';

const endingOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? '';

/** The content type of a file, by its path below the base. */
export const typeOf = (path: string): string => namedTypes[path] ?? types[endingOf(path)] ?? unknownType;

/** Everything that is text inside; pictures and typefaces are packed already. */
export const compressibleEndings: readonly string[] = Object.keys(types).filter(
  (ending) => ending === 'ico' || types[ending]!.endsWith('charset=utf-8'),
);

export const isCompressible = (path: string): boolean => compressibleEndings.includes(endingOf(path));

export type Headers = Readonly<Record<string, string>>;

/** A part of the site whose answers carry the same headers. */
export interface Area {
  /** Below the base: a folder with its slash, a file, or nothing for all the rest. */
  path: string;
  headers: Headers;
}

/**
 * What every answer says, whatever it brings. Everything here is public and nothing depends on who asks, so other sites may show it: a chart as its page offers, the
 * icon in a reader of feeds, the picture of a preview.
 */
export const commonHeaders: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Names in these folders change with what the files hold, so nobody ever has to ask for one again. */
export const hashedFolders = ['dateien/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/**
 * How long a browser remembers to come by https only is a promise about the whole host, and therefore not ours to
 * make: every file for hosts has the line as a comment.
 */
export const httpsOnly = { name: 'Strict-Transport-Security', value: 'max-age=31536000' };
export const httpsOnlyMeans =
  'Nur wenn dieser ganze Host dauerhaft über https kommt: Browser weigern sich dann ein Jahr lang, ihn anders aufzurufen.';

export const immutable = 'public, max-age=31536000, immutable';
/** Kept, but asked for before it is shown. */
export const revalidate = 'no-cache';

const area = (path: string, policy: string, cache: string, framers?: '*'): Area => ({
  path,
  headers: { ...commonHeaders, 'Content-Security-Policy': asHeader(policy, framers), 'Cache-Control': cache },
});

/** The first that fits holds; the last fits all. */
export const areas: readonly Area[] = [
  ...hashedFolders.map((folder) => area(folder, pagePolicy, immutable)),
  area('suche/', searchPolicy, revalidate),
  // Charts that other sites may show in a frame.
  area('einbetten/', pagePolicy, revalidate, '*'),
  area(bookletFile, bookletPolicy, revalidate),
  area('', pagePolicy, revalidate),
];

/** The form works on this machine only: no host is told of it. */
const formArea = area('redaktion/', formPolicy, revalidate);

/** The areas that a site with these files has. */
export const areasOf = (paths: readonly string[]): Area[] =>
  areas.filter((area) => paths.some((path) => path.startsWith(area.path)));

/** What an area says otherwise than anywhere else. */
export const ownHeaders = ({ headers }: Area, elsewhere: Headers): Headers =>
  Object.fromEntries(Object.entries(headers).filter(([name, value]) => elsewhere[name] !== value));

/** The headers for a file, by its path below the base. */
export const headersFor = (path: string): Headers =>
  [formArea, ...areas].find((candidate) => path.startsWith(candidate.path))!.headers;
