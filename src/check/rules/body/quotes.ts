import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { areAlike, plain, quotationsIn } from '../../../source/prose/plain.ts';
import { Field } from '../../../source/field.ts';
import { type Problem, example, quoted } from '../../../source/problem.ts';
import type { Body, SourceFile } from '../../../source/source-file.ts';

/**
 * Claims that quote what the source text does not say, as far as this file can tell.
 *
 * A full text has every word of it. A version of our own has only those it quotes itself; the claim may quote
 * others, but not the same ones differently.
 */
export function* quoteProblems(file: SourceFile, body: Body): Generator<Problem> {
  const article = Field.root(file);
  const isFull = article.at('text').text === 'full';
  for (const claim of article.at('claims').items) {
    const quote = claim.at('quote');
    if (quote.text === undefined) continue;
    const words = bare(quote.text);
    if (words !== quote.text)
      yield quote.problem('K-AUS-11', {
        what: `Das Zitat ${quote.text} steht schon in Anführungszeichen`,
        why: 'die Seite setzt sie selbst und zeigte sie doppelt',
        remedy: `so geht es: ${quote.spelled(`"${words}"`)}`,
      });
    const mark = body.marks.find(({ name }) => name === claim.at('passage').text);
    const otherwise = mark && quotedOtherwise(words, mark.ancestors);
    if (isFull && !stands(words, toString(body.root))) yield notInText(quote, words, mark?.wording);
    else if (otherwise !== undefined) yield saidOtherwise(quote, words, otherwise);
  }
}

function notInText(quote: Field, words: string, wording: string | undefined): Problem {
  return quote.problem('K-AUS-12', {
    what: `${quoted(words)} steht nirgends im Text`,
    why: 'mit text: full steht dort die Vorlage im Wortlaut',
    remedy: `Wörter des Textes übernehmen${wording ? `, ${example(quote.spelled(`"${wording}"`))}` : ''}`,
  });
}

function saidOtherwise(quote: Field, words: string, otherwise: string): Problem {
  return quote.problem('K-AUS-13', {
    what: `Die Aussage zitiert ${quoted(words)}, der Absatz ihrer Textstelle ${quoted(otherwise)}`,
    why: 'wörtlich kann nur eines von beiden sein',
    remedy: `in der Vorlage nachsehen, ${example(quote.spelled(`"${otherwise}"`))}`,
  });
}

/** Words that the paragraph quotes, nearly but not quite the same; some of the same words are the same. */
function quotedOtherwise(words: string, ancestors: readonly Nodes[]): string | undefined {
  const block = ancestors.findLast(({ type }) => type === 'paragraph' || type === 'tableCell');
  if (!block) return undefined;
  const said = quotationsIn(toString(block));
  if (said.some((one) => stands(words, one) || stands(one, words))) return undefined;
  return said.find((one) => areAlike(one, words));
}

/** Whether a text has these words, between whatever the quotation leaves out or puts in. */
function stands(words: string, text: string): boolean {
  const known = fold(text);
  return words.split(/\[[^\]]*\]|\(…\)|…|\.{3}/).every((piece) => known.includes(fold(piece)));
}

const fold = (text: string): string => plain(text).toLowerCase();

/** Without quotation marks around the whole. */
const bare = (text: string): string => text.replace(/^[„“”"»«]([^„“”"»«]*)[“”"«»]$/, '$1');
