/** The kinds of address a link may lead to: what the check lets pass is what the page keeps. */
export const linkSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];

/** An address with its scheme in small letters, as browsers read it and sanitisers compare it. */
export const withPlainScheme = (url: string): string =>
  url.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
