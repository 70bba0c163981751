import type { Definition, LinkReference, Root } from 'mdast';
import { EditMap } from 'micromark-util-edit-map';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { nodesOf } from './marks.ts';

declare module 'mdast' {
  interface DefinitionData {
    /** Whether a link leads to this address; one that nobody uses disappears from the page. */
    isUsed?: boolean;
  }
}

const processor = remark().use(remarkGfm, { singleTilde: false }).use(withoutGuesses);

/** Addresses that GFM looks for in the finished tree have no place in the text; what its syntax finds, has one. */
function withoutGuesses(this: Processor): void {
  for (const extension of (this.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
}

/**
 * The syntax tree of an article's body: CommonMark with GFM tables, footnotes and strikethrough. Links that name a
 * definition are links like any other.
 */
export function parseMarkdown(body: string): Root {
  const root = processor.parse(body);
  const definitions = new Map<string, Definition>();
  for (const { node } of nodesOf(root, 'definition'))
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  for (const { node } of definitions.size > 0 ? nodesOf(root, 'linkReference') : []) {
    const definition = definitions.get(node.identifier);
    if (definition) resolve(node, definition);
  }
  return root;
}

function resolve(node: LinkReference, definition: Definition): void {
  definition.data = { isUsed: true };
  Object.assign(node, { type: 'link', url: definition.url, title: definition.title });
}

/**
 * micromark copies all events of a document for every list or quotation that ends, which takes a minute for a law
 * of 900 kB (micromark-util-edit-map 1.0.0): only those behind the first edit have to be touched.
 */
const all = Reflect.get(EditMap.prototype, 'consume');
EditMap.prototype.consume = function (this: EditMap, events) {
  const first = this.map.reduce((least, [at]) => Math.min(least, at), events.length);
  const tail = events.slice(first);
  for (const change of this.map) change[0] -= first;
  all.call(this, tail);
  events.length = first;
  for (const event of tail) events.push(event);
};
