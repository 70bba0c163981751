import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { routes } from '../../routes.ts';

/**
 * A part of the site for a page that holds them all: every name in it gets a prefix, headings go down by so many
 * levels, and every link to a page of the site leads to where that page's content stands here. What is only for
 * the screen goes, and so does a link to what is not here; its words stay.
 */
export function withinPage(html: string, prefix: string, down: number): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, at, parent) => {
    if (!parent || at === undefined) return undefined;
    const kept = isForScreen(node) ? [] : isLost(node) ? node.children : undefined;
    if (kept) {
      (parent as Root).children.splice(at, 1, ...kept);
      return [SKIP, at];
    }
    node.tagName = node.tagName.replace(/^h([1-6])$/, (_, level) => `h${Math.min(6, Number(level) + down)}`);
    rename(node, prefix);
    return undefined;
  });
  return toHtml(tree);
}

const isForScreen = ({ tagName, properties }: Element): boolean =>
  tagName === 'button' || [properties['className']].flat().includes('screen-only');

const isLost = ({ tagName, properties }: Element): boolean =>
  tagName === 'a' && isOwn(properties['href']) && placeOf(String(properties['href'])) === undefined;

const isOwn = (href: unknown): boolean =>
  typeof href === 'string' && href.startsWith(routes.home()) && !href.startsWith('//');

const named = ['ariaDescribedBy', 'ariaLabelledBy'] as const;

function rename({ properties }: Element, prefix: string): void {
  const { id, href } = properties;
  if (typeof id === 'string') properties['id'] = prefix + id;
  if (typeof href === 'string' && href.startsWith('#')) properties['href'] = `#${prefix}${href.slice(1)}`;
  else if (isOwn(href)) properties['href'] = placeOf(String(href));
  for (const name of named) {
    const names = properties[name];
    if (Array.isArray(names)) properties[name] = names.map((name) => `${prefix}${name}`);
  }
}

/** The pages of which the content is here, with the name it has; a fragment follows on it. */
const places: readonly [address: string, name: string][] = [
  [routes.article('*'), '*'],
  [routes.question('*'), 'frage-*'],
  [routes.chart('*'), 'diagramm-*'],
  [routes.actor('*'), 'akteur-*'],
  [routes.timeline('*'), 'ereignis-*'],
  [routes.corrections('*'), 'korrektur-*'],
  [routes.figures('*'), 'zahlen'],
  [routes.method('quelle-*'), 'quelle-*'],
  [routes.comparison(), 'vergleich'],
  [routes.figures(), 'zahlen'],
  [routes.timeline(), 'zeitleiste'],
  [routes.actors(), 'akteure'],
  [routes.method(), 'quellen'],
];

/** Where on the page stands what an address of the site leads to. */
export function placeOf(address: string): string | undefined {
  // Here a list is whole, however many pages it has elsewhere.
  const href = address.replace(/teil\/\d+\/(?=#|$)/, '');
  for (const [address, name] of places) {
    const [before, after] = address.split('*').map((part) => part.replace(/[.?]/g, '\\$&'));
    const pattern = after === undefined ? `${before}(?:#.+)?` : `${before}([^/#?]+)${after}(?:#(.+))?`;
    const match = new RegExp(`^${pattern}$`).exec(href);
    if (!match) continue;
    const [, id, fragment] = match;
    return `#${name.replace('*', id ?? '')}${name.includes('*') && fragment !== undefined ? `--${fragment}` : ''}`;
  }
  return undefined;
}
