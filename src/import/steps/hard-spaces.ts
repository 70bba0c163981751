import { hardSpaces, missingSpaces } from '../../check/prose/hard-spaces.ts';
import { respell } from '../step.ts';

/** Sets a non-breaking space wherever the lint would miss one („21%“, „15 km“), so that both know one rule. */
export const setHardSpaces = respell((text) => {
  const spaced = missingSpaces.reduce(
    (sofar, pattern) => sofar.replace(pattern, (match) => match.replace(/^$|(?<=\.)(?=\p{L})/gu, '\u00a0')),
    text,
  );
  return hardSpaces.reduce(
    (sofar, pattern) => sofar.replace(pattern, (match) => match.replaceAll(' ', '\u00a0')),
    spaced,
  );
});
