import { countWords, isHeading, wordsOf, blocksOf, joinBlocks } from '../../source/prose/sentence.ts';
import type { Removal, Step } from '../step.ts';

/**
 * Pull quotes and captions that say again what the text says: a block whose words occur in the same
 * order within a longer one. A line with a name right below goes with it.
 */
export const repetitions: Step = (text) => {
  const blocks = blocksOf(text);
  const bare = blocks.map((block) => letters(wordsOf(block)));
  const removed: Removal[] = [];
  const gone = new Set<number>();
  blocks.forEach((block, at) => {
    if (isHeading(block) || gone.has(at) || !isRepeated(bare, at, gone)) return;
    gone.add(at);
    removed.push({ reason: 'wiederholt', text: block });
    if (!isNameLine(blocks[at + 1], bare, at + 1)) return;
    gone.add(at + 1);
    removed.push({ reason: 'wiederholt', text: blocks[at + 1]! });
  });
  return { text: joinBlocks(blocks.filter((_, at) => !gone.has(at))), removed };
};

/** Letters and digits only, so that quotation marks and full stops do not part twins. */
const letters = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

function isRepeated(bare: readonly string[], at: number, gone: ReadonlySet<number>): boolean {
  const words = bare[at]!;
  if (countWords(words) < 5) return false;
  return bare.some(
    (other, there) =>
      there !== at && !gone.has(there) && other.includes(words) && (other !== words || there < at),
  );
}

/** Few words, no sentence, with a name the text has too. */
function isNameLine(block: string | undefined, bare: readonly string[], at: number): boolean {
  if (block === undefined || isHeading(block) || countWords(block) > 12 || /[.!?:]["“”]?$/.test(block))
    return false;
  const names = block.match(/\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+/gu) ?? [];
  return names.some((name) => {
    const last = letters(name.split(' ').at(-1)!);
    return bare.some((other, there) => there !== at && other.includes(last));
  });
}
