import { countWords, takeBlocks } from '../reading/blocks.ts';

/** „Quellen: …“ below a text: not prose, but worth knowing. */
export const sourcesLine = takeBlocks(
  'quellen',
  (block, at, blocks) =>
    at >= blocks.length / 2 && countWords(block) <= 40 && /^Quellen?(?:angaben?)?\s?:/.test(block),
);
