/**
 * What a page of ours may load: its own files and nothing else.
 *
 * No page has an inline script, style or style attribute; `verify` sees to that. Every page carries its
 * policy as a meta element, hosts send the same as a header (`publish/hosting`), and so does the preview server:
 * the browser tests prove it.
 */
const base = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

type Directives = Readonly<Record<string, string>>;

const write = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy of every page but one. */
export const pagePolicy: string = write(base);

/** The search runs as WebAssembly from our own files; on no other page may anything turn bytes into code. */
export const searchPolicy: string = write({ ...base, 'script-src': "'self' 'wasm-unsafe-eval'" });

/** The booklet carries its styles, typefaces and icon in itself and must not load anything at all. */
export const bookletPolicy: string = write({
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'font-src': 'data:',
  'img-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
});

/**
 * The page of the form: the editor in it sets styles by itself and shows what it made in the browser.
 * Other hosts stay out of its reach all the same.
 */
export const formPolicy: string = write({
  ...base,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'connect-src': "'self' blob: data:",
  'frame-src': "'self' blob:",
  'worker-src': "'self' blob:",
});

/** The policy of a page, by its address below the base. */
export const policyOf = (path: string): string =>
  path.replace(/^\//, '').startsWith('suche/') ? searchPolicy : pagePolicy;

/** A policy as only a header can say it: who may frame a page. */
export const asHeader = (policy: string, framers: "'none'" | '*' = "'none'"): string =>
  `${policy}; frame-ancestors ${framers}`;
