/** What a site without an address of its own is taken for: `npm start` serves it there. */
const local = 'http://localhost:4321';

/** The full address of a link of ours, for files that leave the site. */
export const absolute = (href: string, site: URL | undefined): string => new URL(href, site ?? local).href;
