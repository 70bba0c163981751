import { blocksOf, countWords, isItem, isProse, isRow, joinBlocks } from '../../source/prose/sentence.ts';
import type { Step } from '../step.ts';

/** Short lines after the last paragraph: no text ends with a heading. */
export const tail: Step = (text) => {
  const blocks = blocksOf(text);
  const last = blocks.findLastIndex(
    (block) =>
      isProse(block) ||
      isItem(block) ||
      isRow(block) ||
      (countWords(block) > 2 && /[.!?…]["“”‘’)]*$/.test(block)),
  );
  if (last === -1) return { text, removed: [] };
  return {
    text: joinBlocks(blocks.slice(0, last + 1)),
    removed: blocks.slice(last + 1).map((block) => ({ reason: 'rest' as const, text: block })),
  };
};
