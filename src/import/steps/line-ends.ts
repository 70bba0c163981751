import { respell } from '../step.ts';

/** Every kind of line end becomes LF, a page break a blank line, a tab a space. */
export const lineEnds = respell((text) =>
  text
    .replace(/\r\n?|\u0085|\u2028/g, '\n')
    .replace(/\u2029|\f/g, '\n\n')
    .replace(/\t/g, ' ')
    .replace(/\v/g, '\n'),
);
