import { toString } from 'mdast-util-to-string';
import type { Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import { markName, nodesOf } from '../../markdown/marks.ts';

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

/** Where a sentence stands in its paragraph, and the marks of that paragraph, as offsets of its plain text. */
interface Stretch {
  start: number;
  /** Where the words end that really stand in the body. */
  end: number;
  marks: readonly { name: string; from: number; to: number }[];
  /** The offset in the body for one in the plain text; escapes make it inexact by a few signs. */
  sourceOf: (offset: number) => number;
}

/** A sentence with its place in the body of an article. */
export interface LocatedSentence extends Sentence {
  stretch: Stretch;
}

/** The sentences of all paragraphs; what editors add in footnotes is not the article's. */
export function sentencesIn(root: Root): LocatedSentence[] {
  const paragraphs = nodesOf(root, 'paragraph').filter(
    ({ ancestors }) => !ancestors.some(({ type }) => type === 'footnoteDefinition'),
  );
  return paragraphs.flatMap(({ node: paragraph }, at) => {
    const { text, marks, sourceOf } = flatten(paragraph);
    let start = 0;
    return splitSentences(text).map((sentence) => {
      start = text.indexOf(sentence, start);
      const end = start + sentence.length;
      const located = { text: sentence, paragraph: at + 1, stretch: { start, end, marks, sourceOf } };
      start = end;
      return located;
    });
  });
}

/**
 * The cells of all tables, each followed by what its column and its row are called, as in „112 Gäste, Samstag“: a
 * number in a table has its unit in one of them. The first cell of a row is a name, and so are cells that count rows.
 */
export function cellsIn(root: Root): LocatedSentence[] {
  const cells: LocatedSentence[] = [];
  for (const { node } of nodesOf(root, 'table')) {
    const [head, ...rows] = node.children;
    const columns = head?.children.map((cell) => toString(cell)) ?? [];
    for (const row of rows)
      for (const [at, cell] of row.children.entries()) {
        const column = columns[at] ?? '';
        if (/^(?:Nr|Nummer|Platz|Rang|Pos)(?!\p{L})/u.test(column)) continue;
        const { text, marks, sourceOf } = flatten(cell);
        const names = at === 0 ? '' : namesOf(column, toString(row.children[0]));
        cells.push({
          text: text + names,
          paragraph: 0,
          stretch: { start: 0, end: text.length, marks, sourceOf },
        });
      }
  }
  return cells;
}

/** A column called by one noun says what is counted; one called by a year, „Anzahl“ or a phrase leaves it to the row. */
const namesOf = (column: string, row: string): string =>
  /^(?!Anzahl|Zahl|Menge|Wert|Summe|Gesamt|Insgesamt)\p{Lu}[\p{L}-]+(?: \(.*\))?$/u.test(column)
    ? ` ${column}, ${row}`
    : ` ${row}, ${column}`;

/** The words of a paragraph or cell, with its marks and the way back to the source. */
function flatten({
  children,
}: Paragraph | TableCell): { text: string } & Pick<Stretch, 'marks' | 'sourceOf'> {
  let text = '';
  const marks: { name: string; from: number; to: number }[] = [];
  const pieces: { at: number; offset: number }[] = [];
  const add = (node: PhrasingContent): void => {
    if ('children' in node) {
      const from = text.length;
      node.children.forEach(add);
      const name = node.type === 'link' ? markName(node) : undefined;
      if (name !== undefined) marks.push({ name, from, to: text.length });
      return;
    }
    pieces.push({ at: text.length, offset: node.position?.start.offset ?? 0 });
    text += node.type === 'break' ? ' ' : toString(node, { includeImageAlt: false }).replaceAll('\n', ' ');
  };
  children.forEach(add);
  const sourceOf = (offset: number): number => {
    const piece = pieces.findLast(({ at }) => at <= offset);
    return piece ? piece.offset + offset - piece.at : 0;
  };
  return { text, marks, sourceOf };
}
