import { countWords } from '../../source/prose/blocks.ts';
import { takeBlocks } from '../reading/take.ts';

/** „Quellen: …“ below a text: not prose, but worth knowing. */
export const sourcesLine = takeBlocks(
  'quellen',
  (block, at, blocks) =>
    at >= blocks.length / 2 && countWords(block) <= 40 && /^Quellen?(?:angaben?)?\s?:/.test(block),
);
