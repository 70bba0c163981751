import type { Nodes } from 'hast';

/** All text below a node, as it stands. */
export function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
