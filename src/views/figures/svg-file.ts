import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** A drawing as a file of its own: XML, where the end of a CDATA section may stand nowhere else. */
export const svgFile = (tree: Element): string =>
  toHtml(tree, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
