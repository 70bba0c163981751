import type { Node, Parent } from 'unist';
import { plural } from './problem.ts';
import type { Fault } from './yaml/front-matter.ts';

/** How deep blocks, items and brackets may stand in each other, in Markdown as in YAML; no text has half of it. */
export const deepest = 30;

/** More opening brackets or markers of emphasis in one paragraph than any text has. */
const mostOpenings = 300;
const longestParagraph = 20_000;

/**
 * What would keep the Markdown parser busy for minutes or overflow its stack, found before it is
 * asked: deep nesting and endless paragraphs.
 */
export function depthProblems(body: { text: string; offset: number }): Fault[] {
  return paragraphs(body.text).flatMap(({ text, at }): Fault[] => {
    const offset = body.offset + at;
    if (isNested(text)) return [{ offset, code: 'K-GRO-01', ...tooDeep }];
    return text.length > longestParagraph && !text.startsWith('|')
      ? [{ offset, code: 'K-GRO-02', ...tooLong(text.length) }]
      : [];
  });
}

function* paragraphsOf(text: string) {
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g))
    yield { text: block, at: index };
}

const paragraphs = (text: string) => [...paragraphsOf(text)];

/** Counts what is opened and not closed again within a line; a table's links are closed one by one. */
function isNested(text: string): boolean {
  let open = 0;
  let most = 0;
  for (const sign of text.match(/[[\]]/g) ?? []) {
    open = Math.max(0, open + (sign === '[' ? 1 : -1));
    most = Math.max(most, open);
  }
  const emphasis = text.match(/(?<![\p{L}\p{N}])[*_]+(?=[\p{L}\p{N}])/gu)?.length ?? 0;
  return most > mostOpenings || emphasis > 4 * mostOpenings || nested.test(text);
}

/** Signs of quotations and items, one behind the other at the beginning of a line. */
const nested = new RegExp(String.raw`^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){${deepest}}`, 'm');

/**
 * The tree that a parser makes, or a fault where it is deeper than any text: what gets past the look beforehand ends
 * here, and never costs another file its messages.
 */
export function withinDepth<Tree extends Node>(parse: () => Tree, offset: number): Tree | Fault {
  try {
    const tree = parse();
    if (!isDeeper(tree)) return tree;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { offset, code: 'K-GRO-01', ...tooDeep };
}

/** Asked level by level, as a function that calls itself would overflow like the parser. */
function isDeeper(tree: Node): boolean {
  let level: Node[] = [tree];
  for (let depth = 0; depth <= deepest * 2 && level.length > 0; depth++)
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  return level.length > 0;
}

const tooDeep = {
  what: 'Zu tief verschachtelt',
  why: 'hier öffnen sich hunderte Klammern, Hervorhebungen oder Zitate ineinander',
  remedy: 'den Absatz prüfen und neu schreiben',
};

const tooLong = (length: number) => ({
  what: `Ein Absatz aus ${plural(length, 'Zeichen', 'Zeichen')}`,
  why: `höchstens ${longestParagraph.toLocaleString('de-DE')} sind erlaubt`,
  remedy: 'mit Leerzeilen in Absätze gliedern',
});
