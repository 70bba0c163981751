/** A sentence of the text with the number of its paragraph, from 1. */
export interface Sentence {
  text: string;
  paragraph: number;
}

/** The sentences of all paragraphs; headings are none. */
export function sentencesOf(text: string): Sentence[] {
  return blocksOf(text)
    .filter((block) => !isHeading(block) && !isRow(block))
    .flatMap((block, at) =>
      splitSentences(wordsOf(block)).map((sentence) => ({ text: sentence, paragraph: at + 1 })),
    );
}

/** After these a full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(„])(?:Prof|Dr|Dipl|Ing|Mio|Mrd|Tsd|Bio|bzw|ca|etc|vgl|Nr|Abs|Art|Bd|St|Hr|Fr|geb|gest|inkl|evtl|ggf|sog|Str|Jh|Co|Inc|Ltd|Corp|[a-zA-ZÄÖÜ]|(?<!\d\s)\d{1,3})$/u;

/** Splits a paragraph; a quotation stays whole, also with several sentences in it. */
export function splitSentences(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const sign = paragraph[at]!;
    if (sign === '„') depth++;
    if (sign === '“') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const end = /^[.!?…]["“‘)\]]*(?=\s+[„‚(–]*[\p{Lu}\d]|$)|^“(?=\s+[„‚(]?\p{Lu})/u.exec(
      paragraph.slice(at, at + 40),
    );
    if (!end || (sign === '.' && abbreviation.test(paragraph.slice(Math.max(0, at - 12), at)))) continue;
    if (sign === '“' && !/[.!?…]/.test(paragraph[at - 1] ?? '')) continue;
    sentences.push(paragraph.slice(start, at + end[0].length).trim());
    start = at + end[0].length;
    at = start - 1;
  }
  if (paragraph.slice(start).trim()) sentences.push(paragraph.slice(start).trim());
  return sentences.filter(Boolean);
}

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
