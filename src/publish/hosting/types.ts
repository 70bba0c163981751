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
