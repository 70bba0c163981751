import { respell } from '../step.ts';

/** Every kind of space becomes a plain one, several become one, none stand at the ends of a line. */
export const spaces = respell((text) =>
  text
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/^ +| +$/gm, '')
    .replace(/\n{3,}/g, '\n\n'),
);
