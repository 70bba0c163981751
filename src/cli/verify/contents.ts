import type { Fault } from './fault.ts';
import { ordinaryPages, type Site } from './site.ts';

/** Fewer letters than this cannot be a page that says anything. */
const leastText = 40;

/** Pages without a body: Astro publishes one, without a word, when a plugin of its pipeline throws. */
export function checkBodies(site: Site): Fault[] {
  return [...site.pages.values()]
    .filter(({ text }) => text.length < leastText)
    .map(({ file }) => ({ file, what: 'Die Seite ist leer' }));
}

/** Whatever the policy in policy.ts would forbid the browser to run or to apply. */
export function checkInline(site: Site): Fault[] {
  return ordinaryPages(site).flatMap(({ file, inline }) => inline.map((what) => ({ file, what })));
}
