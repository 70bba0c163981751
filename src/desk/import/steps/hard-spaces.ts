import { hardSpaces } from '../../lint/hard-spaces.ts';
import { respell } from '../step.ts';

/** Sets a non-breaking space wherever the lint would miss one, so that both know one rule. */
export const setHardSpaces = respell((text) =>
  hardSpaces.reduce(
    (sofar, pattern) => sofar.replace(pattern, (match) => match.replaceAll(' ', '\u00a0')),
    text,
  ),
);
