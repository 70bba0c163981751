import { blocksOf, joinBlocks, wordsOf } from '../../source/prose/sentence.ts';
import type { Reason, Removal, Step } from '../step.ts';

/** Takes whole blocks out of the text. */
export function takeBlocks(
  reason: Reason,
  isResidue: (block: string, at: number, blocks: readonly string[]) => boolean,
): Step {
  return (text) => {
    const removed: Removal[] = [];
    const kept = blocksOf(text).filter((block, at, blocks) => {
      if (!isResidue(wordsOf(block), at, blocks)) return true;
      removed.push({ reason, text: block });
      return false;
    });
    return { text: joinBlocks(kept), removed };
  };
}

/** Takes every match of a pattern out of the running text; what stood around it is kept. */
export function takeMatches(reason: Reason, pattern: RegExp, instead = ''): Step {
  return (text) => {
    const removed: Removal[] = [];
    const left = text.replace(pattern, (match) => {
      removed.push({ reason, text: match.trim() });
      return instead;
    });
    return { text: removed.length > 0 ? joinBlocks(blocksOf(left)) : text, removed };
  };
}
