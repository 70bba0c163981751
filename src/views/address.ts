import type { Article } from '../domain/model.ts';

/** What a site without an address of its own is taken for: `npm start` serves it there. */
const local = 'http://localhost:4321';

/** The full address of a link of ours, for files that leave the site. */
export const absolute = (href: string, site: URL | undefined): string => new URL(href, site ?? local).href;

/** The id under which an article first appeared: what tells it from others in feeds and calendars for good. */
export const firstIdOf = ({ id, entry }: Pick<Article, 'id' | 'entry'>): string => entry.aliases?.[0] ?? id;
