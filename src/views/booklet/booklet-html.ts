import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A piece of an article for a page that holds several: every name in it and every link to one gets the
 * article's id before it, headings go down a level, and the buttons for notes go, because the notes stand
 * behind the text.
 */
export function withPrefix(html: string, article: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, at, parent) => {
    if (node.tagName === 'button' && parent && at !== undefined) {
      (parent as Root).children.splice(at, 1);
      return [SKIP, at];
    }
    node.tagName = lowered[node.tagName] ?? node.tagName;
    rename(node, article);
    return undefined;
  });
  return toHtml(tree);
}

const lowered: Record<string, string> = { h2: 'h4', h3: 'h5', h4: 'h6' };

function rename({ properties }: Element, article: string): void {
  const { id, href, ariaDescribedBy } = properties;
  if (typeof id === 'string') properties['id'] = `${article}--${id}`;
  if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${article}--${href.slice(1)}`;
  if (Array.isArray(ariaDescribedBy))
    properties['ariaDescribedBy'] = ariaDescribedBy.map((name) => `${article}--${name}`);
}
