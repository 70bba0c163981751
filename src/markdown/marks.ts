import type { Link, Nodes, Parents, Root, Image, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** A passage mark in a body: the link `[wording](#name)`. */
export interface MarkNode {
  name: string;
  wording: string;
  node: Link;
  /** From the root to the parent of the link, so that the check can say what encloses a mark. */
  ancestors: readonly Nodes[];
}

/** Every node, or those of some kinds, in reading order, each with what it stands in, from the root on. */
export function nodesOf<Type extends Nodes['type'] = Nodes['type']>(root: Nodes, ...types: readonly Type[]) {
  const found: { node: Extract<Nodes, { type: Type }>; ancestors: readonly Parents[] }[] = [];
  const ancestors: Parents[] = [];
  // Every rule walks every body, and the walk of unist gives each node a function with a name of its own.
  const walk = (node: Nodes): void => {
    if (types.length === 0 || types.some((type) => type === node.type))
      found.push({ node: node as Extract<Nodes, { type: Type }>, ancestors: [...ancestors] });
    if (!('children' in node)) return;
    ancestors.push(node);
    node.children.forEach(walk);
    ancestors.pop();
  };
  walk(root);
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

/** A chart that an editor placed: `![caption](chart:id)` on a line of its own. */
export interface ChartMark {
  id: string;
  caption: string;
}

const scheme = 'chart:';

/** The chart a block consists of; undefined for any other block. */
export function chartOf(block: RootContent): ChartMark | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [image, ...rest] = inked(block);
  return image?.type === 'image' && rest.length === 0 ? chartMark(image) : undefined;
}

/** The chart an image names; undefined for an ordinary image. */
export function chartMark(image: Image): ChartMark | undefined {
  return image.url.startsWith(scheme)
    ? { id: image.url.slice(scheme.length), caption: image.alt ?? '' }
    : undefined;
}

/** A paragraph's children without those that are only white space. */
const inked = (paragraph: Paragraph) =>
  paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');

/** The kinds of address a link may lead to: what the check lets pass is what the page keeps. */
export const linkSchemes: readonly string[] = ['https', 'http', 'mailto', 'tel'];

/** An address with its scheme in small letters, as browsers read it and sanitisers compare it. */
export const withPlainScheme = (url: string): string =>
  url.replace(/^[a-z][a-z0-9+.-]*:/i, (scheme) => scheme.toLowerCase());
