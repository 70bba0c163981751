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
