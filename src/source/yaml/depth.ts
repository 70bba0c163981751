import type { Fault } from './front-matter.ts';
import { plural } from '../problems/words.ts';

/** More opening brackets or markers of emphasis in one paragraph than any text has. */
const mostOpenings = 300;
const mostQuotes = 30;
const longestParagraph = 20_000;

/**
 * What would keep the Markdown parser busy for minutes or overflow its stack, found before it is
 * asked: deep nesting and endless paragraphs.
 */
export function depthProblems(body: { text: string; offset: number }): Fault[] {
  return paragraphs(body.text).flatMap(({ text, at }): Fault[] => {
    const offset = body.offset + at;
    if (isNested(text)) return [{ offset, code: 'K-GRO-01', finding: tooDeep }];
    return text.length > longestParagraph && !text.startsWith('|')
      ? [{ offset, code: 'K-GRO-02', finding: tooLong(text.length) }]
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
  return (
    most > mostOpenings ||
    emphasis > 4 * mostOpenings ||
    new RegExp(`^[>\\s-]*(?:[>-] ?){${mostQuotes}}`, 'm').test(text)
  );
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
