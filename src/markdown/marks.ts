import type { Link, Nodes, Root } from 'mdast';
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

/** Every passage mark of a body in reading order, also those in places where none may stand. */
export function findMarks(root: Root): MarkNode[] {
  const marks: MarkNode[] = [];
  visitParents(root, 'link', (node, ancestors) => {
    const name = markName(node);
    if (name !== undefined) marks.push({ name, wording: toString(node), node, ancestors: [...ancestors] });
  });
  return marks;
}

/** The name a link marks; undefined for a link that leads elsewhere. */
export function markName(link: Link): string | undefined {
  return link.url.startsWith('#') ? link.url.slice(1) : undefined;
}
