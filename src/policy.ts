/**
 * What a page of ours may load: its own files and nothing else.
 *
 * One constant policy serves every page, because no page has an inline script, style or style attribute;
 * `verify` sees to that. The preview server sends it, so that the browser tests prove it.
 */
const directives = [
  "default-src 'none'",
  // The search runs as WebAssembly from our own files; nothing else may turn text into code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The policy as a page itself can say it. */
export const pagePolicy: string = directives.join('; ');

/** The policy as a host can say it: who may frame a page, only a header can tell. */
export const contentSecurityPolicy: string = [...directives, "frame-ancestors 'none'"].join('; ');
