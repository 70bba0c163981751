import { bookletFile } from '../booklet.ts';
import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

/** Fewer letters than this cannot be a page that says anything. */
const leastText = 40;

/** Pages without a body: Astro publishes one, without a word, when a plugin of its pipeline throws. */
export function checkBodies(site: Site): Fault[] {
  return [...site.pages.values()]
    .filter(({ text }) => text.length < leastText)
    .map(({ file }) => ({ file, what: 'Die Seite ist leer' }));
}

/** Whatever the policy in policy.ts would forbid the browser to run or to apply; the booklet may have styles. */
export function checkInline(site: Site): Fault[] {
  const allowed = (file: string, what: string) =>
    file === bookletFile && /<style>|^Attribut style /.test(what);
  return [...site.pages.values()].flatMap(({ file, inline }) =>
    inline.filter((what) => !allowed(file, what)).map((what) => ({ file, what })),
  );
}

/** Ids that stand twice on a page. */
export const checkIds = (site: Site): Fault[] =>
  [...site.pages.values()].flatMap(({ file, doubled }) =>
    doubled.map((id) => ({ file, what: `Die Kennung „${id}“ steht zweimal auf der Seite` })),
  );
