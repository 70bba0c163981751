import { takeBlocks } from '../reading/take.ts';

const minutes = /(?:ca\. |etwa |rund )?\d{1,3}(?::\d{2})? (?:Min\b\.?|Minuten?|min\b\.?)/;
const label = /(?:Lese(?:zeit|dauer)|Reading time|Dauer)/;
const line = new RegExp(
  `^(?:${label.source}:? ?${minutes.source}|${minutes.source} ?(?:${label.source}|lesen|zu lesen|read)?)$`,
  'i',
);

/** „Lesezeit: 4 Minuten“ and its kind. */
export const readingTime = takeBlocks('lesezeit', (block) => line.test(block.replace(/[.·|]$/, '').trim()));
