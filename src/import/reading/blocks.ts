import type { Reason, Removal, Step } from '../step.ts';

/** The blocks of a text: paragraphs, headings, items. */
export function blocksOf(text: string): string[] {
  return text
    .split(/\n[ \t]*\n\s*/)
    .map((block) => block.trim())
    .filter(Boolean);
}

export const joinBlocks = (blocks: readonly string[]): string =>
  blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '';

export const isHeading = (block: string): boolean => /^#{1,6} /.test(block);
export const isItem = (block: string): boolean => block.startsWith('- ');
export const isRow = (block: string): boolean => block.startsWith('| ');

/** Words without the sign that makes a block a heading or an item. */
export const wordsOf = (block: string): string => block.replace(/^(?:#{1,6}|-) /, '');

/** How many words a block has. */
export const countWords = (block: string): number => block.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Whether a block ends like a sentence, quotation marks and brackets aside. */
export const endsLikeSentence = (block: string): boolean => /[.!?…:;,][“”"‘’')\]]*$/.test(block);

/** A paragraph of prose: at least one whole sentence, or many words. */
export const isProse = (block: string): boolean =>
  !isHeading(block) &&
  (countWords(block) > 14 || (countWords(block) > 4 && /[.!?…][“”"‘’')\]]*$/.test(block)));

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
