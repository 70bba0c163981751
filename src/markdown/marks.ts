import type { Link, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';

/** A passage mark in a body: the link `[wording](#name)`. */
export interface MarkNode {
  name: string;
  wording: string;
  node: Link;
  /** From the root to the parent of the link, so that the check can say what encloses a mark. */
  ancestors: readonly Nodes[];
}

/** Every node of some kinds in reading order, each with what it stands in, from the root on. */
export function nodesOf<Type extends Nodes['type']>(root: Nodes, ...types: readonly Type[]) {
  const found: { node: Extract<Nodes, { type: Type }>; ancestors: readonly Parents[] }[] = [];
  visitParents(root, (node: Nodes, ancestors: readonly Parents[]) => {
    if (types.some((type) => type === node.type))
      found.push({ node: node as Extract<Nodes, { type: Type }>, ancestors: [...ancestors] });
  });
  return found;
}

/** Every passage mark of a body in reading order, also those in places where none may stand. */
export const findMarks = (root: Root): MarkNode[] =>
  nodesOf(root, 'link').flatMap(({ node, ancestors }) => {
    const name = markName(node);
    return name === undefined ? [] : [{ name, wording: toString(node), node, ancestors }];
  });

/** The name a link marks; undefined for a link that leads elsewhere. */
export function markName(link: Link): string | undefined {
  return link.url.startsWith('#') ? link.url.slice(1) : undefined;
}
