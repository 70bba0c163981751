import {
  blocksOf,
  countWords,
  isHeading,
  isItem,
  isProse,
  isRow,
  joinBlocks,
} from '../../source/prose/sentence.ts';
import { respell } from '../step.ts';

/** Makes headings of the short lines between paragraphs that have no full stop. */
export const headings = respell((text) => {
  const blocks = blocksOf(text);
  const questions = blocks.filter(isQuestion).length;
  // The questions of an interview belong to the text, also where they are but words: „Und dann?“
  const isInterview = questions >= 3 && questions > blocks.length / 3;
  return joinBlocks(
    levels(blocks.map((block, at) => (isUnmarked(block, at, blocks, isInterview) ? `## ${block}` : block))),
  );
});

const isQuestion = (block: string): boolean => /\?[“]?$/.test(block) && countWords(block) <= 40;

function isUnmarked(block: string, at: number, blocks: readonly string[], isInterview: boolean): boolean {
  if (at === 0 || isHeading(block) || isItem(block) || isRow(block)) return false;
  if (countWords(block) > 14 || block.length > 110 || !/^[„‚(]?[\p{Lu}\d]/u.test(block)) return false;
  if (/[.,;:…]$/.test(block) || /[.!]“$/.test(block)) return false;
  // „Jost Anker, Betreiber“ below a quotation that stands alone says whose it is.
  if (isSignature(block) && isQuotation(blocks[at - 1] ?? '')) return false;
  // Two sentences, or the second item of a list.
  if (/[.!] \p{Lu}/u.test(block) || /^\d{1,2}[.)] /.test(block)) return false;
  if (isQuestion(block) && (isInterview || !isLong(blocks[at - 1]) || !isLong(blocks[at + 1]))) return false;
  return blocks.slice(0, at).some(isProse) && isProse(blocks[at + 1] ?? '');
}

/** Whether a text is nothing but a quotation. */
const isQuotation = (text: string): boolean => /^„[^“]+[.!?…]?“[.!?]?$/.test(text);

/** A name with what the person is, or behind a dash. */
const isSignature = (text: string): boolean =>
  /^(?:– ?(?=\p{Lu})|(?=[^,]+, ))(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}-]+(?: (?:(?:von|van|de|der|al) )?\p{Lu}[\p{L}-]+){1,3}(?:, [^.!?:„]{3,60})?$/u.test(
    text,
  );

const isLong = (block: string | undefined): boolean => block !== undefined && countWords(block) >= 20;

/** The article's own title is level one, so headings begin at two, and no level is left out. */
function levels(blocks: readonly string[]): string[] {
  const depths = blocks.filter(isHeading).map((block) => block.indexOf(' '));
  const ranks = [...new Set(depths)].sort((a, b) => a - b);
  let last = 1;
  return blocks.map((block) => {
    if (!isHeading(block)) return block;
    const depth = block.indexOf(' ');
    last = Math.min(2 + ranks.indexOf(depth), last + 1, 4);
    return `${'#'.repeat(last)} ${block.slice(depth + 1)}`;
  });
}
