import { blocksOf, isHeading, isRow, wordsOf } from './blocks.ts';

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
