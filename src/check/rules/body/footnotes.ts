import type { FootnoteDefinition, Nodes, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { nearest } from '../../../values/nearest.ts';
import type { Problem } from '../../../source/problems/problem.ts';
import { type Body, problemIn, problemOf, type SourceFile } from '../../../source/source-file.ts';
import { didYouMean, quoted } from '../../../source/problems/words.ts';

/** Footnotes that are called and not there, there and not called, or there twice. */
export function* footnoteProblems(sheet: SourceFile, body: Body): Generator<Problem> {
  const definitions: FootnoteDefinition[] = [];
  const texts: Text[] = [];
  visit(body.root, (node) => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    if (node.type === 'text') texts.push(node);
  });
  const called = reached(body.root, definitions);
  const defined = new Set<string>();
  for (const node of definitions) {
    const name = quoted(`[^${node.label ?? node.identifier}]`);
    if (defined.has(node.identifier))
      yield problemOf(sheet, node, 'K-FUS-03', {
        what: `Die Fußnote ${name} wird zweimal erklärt`,
        remedy: 'eine umbenennen oder löschen',
      });
    else if (!called.has(node.identifier))
      yield problemOf(sheet, node, 'K-FUS-02', {
        what: `Auf die Fußnote ${name} verweist nichts`,
        remedy: `im Text [^${node.label ?? node.identifier}] setzen oder die Fußnote löschen`,
      });
    defined.add(node.identifier);
  }
  // A call without definition is no call for Markdown, but text that it prints.
  for (const node of texts)
    for (const hit of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      const start = node.position?.start.offset ?? 0;
      const at = Math.max(start, body.text.indexOf(hit[0], start));
      yield problemIn(sheet, body.offset + at, 'K-FUS-01', {
        what: `Die Fußnote ${quoted(hit[0])} wird nirgends erklärt`,
        remedy:
          didYouMean(nearest(hit[1]!, defined)) ?? `am Ende des Textes ergänzen: ${hit[0]}: Text der Fußnote`,
      });
    }
}

/** The footnotes that a reader can get to: called by the text itself, or by one of those. */
function reached(root: Nodes, definitions: readonly FootnoteDefinition[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (from: Nodes): void => {
    visit(from, (node) => {
      if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
      if (node.type !== 'footnoteReference' || found.has(node.identifier)) return undefined;
      found.add(node.identifier);
      const definition = definitions.find(({ identifier }) => identifier === node.identifier);
      if (definition) follow(definition);
      return undefined;
    });
  };
  follow(root);
  return found;
}
