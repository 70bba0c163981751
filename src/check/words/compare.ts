import type { Nodes, Parents } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Body } from '../../source/source-file.ts';
import { quoted } from '../../source/problem.ts';
import { type Difference, escaped, removal } from './difference.ts';
import { knownLeaves, knownMarks } from './known-marks.ts';
import { leafDifferences, nodeDifferences } from './unexpected.ts';

/**
 * Everything by which what a reader gets differs from what an editor wrote. The tree says which signs of the body
 * are shown; of the others, each must be a known mark in its place.
 */
export function* differences({ root, text }: Pick<Body, 'root' | 'text'>): Generator<Difference> {
  const nodes: { node: Nodes; parent: Parents | undefined }[] = [];
  visitParents(root, (node: Nodes, ancestors) => {
    nodes.push({ node, parent: ancestors.at(-1) });
  });
  for (const { node, parent } of nodes) {
    const isLeaf = !('children' in node) || node.children.length === 0;
    if (isLeaf && node.type !== 'root' && !knownLeaves.has(node.type))
      yield lost(text, node, 'steht nicht im Text');
    yield* isLeaf ? leafDifferences(node, text) : gaps(node, text);
    yield* nodeDifferences(node, parent, text);
  }
}

/** What stands around and between the parts of a node and is no known mark. */
function* gaps(node: Parents, text: string): Generator<Difference> {
  const known = knownMarks[node.type];
  if (!known) {
    yield lost(text, node, 'steht nicht im Text');
    return;
  }
  const [start, end] = node.type === 'root' ? [0, text.length] : rangeOf(node);
  let at = start;
  for (const [index, child] of node.children.entries()) {
    const [from, to] = rangeOf(child);
    yield* gap(text, at, from, index === 0 ? known.before : known.between);
    at = to;
  }
  yield* gap(text, at, end, known.after);
}

function* gap(text: string, start: number, end: number, known: RegExp): Generator<Difference> {
  const signs = text.slice(start, end);
  if (known.test(signs.trim())) return;
  yield { ...vanished(text, start, end), edits: editsFor(signs, start) };
}

/** A title behind an address is dropped; other signs are meant to be seen. */
function editsFor(signs: string, start: number) {
  const title = /^\]\(\s*(?:<[^<>\n]*>|\S*)(\s+["'(][^]*["')])\s*\)$/.exec(signs);
  if (title) {
    const at = start + signs.indexOf(title[1]!);
    return [removal(at, at + title[1]!.length)];
  }
  const first = start + signs.search(/\S/);
  return escaped(first, first + /^(?:__|[^\s])/.exec(signs.trim())![0].length);
}

const lost = (text: string, node: Nodes, why: string): Difference => {
  const [start, end] = rangeOf(node);
  return { ...vanished(text, start, end), why, edits: escaped(start, start + 1) };
};

const vanished = (text: string, start: number, end: number) => ({
  start,
  end,
  what: `${quoted(text.slice(start, end))} kommt bei Lesern nicht an`,
  why: 'Markdown hält es für ein Zeichen der Gestaltung',
});

/** Where a node begins and ends in the body. */
export const rangeOf = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];
