import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** What a page refers to: a link is followed by the reader, a resource is fetched by the browser. */
export interface Reference {
  kind: 'link' | 'resource';
  element: string;
  href: string;
}

/** A built page, as far as it is verified. */
export interface Page {
  /** Path below the base, e.g. `artikel/gipfel-als-signal/index.html`. */
  file: string;
  html: string;
  /** Every id, and every name that a fragment may lead to. */
  ids: ReadonlySet<string>;
  references: readonly Reference[];
  /** Text of the main part without what surrounds every page. */
  text: string;
  /** Inline scripts, styles and event attributes, described. */
  inline: readonly string[];
  /** What its meta elements say, by their name or the header they stand for, in small letters. */
  meta: ReadonlyMap<string, string>;
}

/** Reads a page the way a browser does. */
export function readPage(file: string, html: string): Page {
  const tree = fromHtml(html);
  const ids = new Set<string>();
  const references: Reference[] = [];
  const inline: string[] = [];
  const meta = new Map<string, string>();
  visit(tree, 'element', (element) => {
    if (typeof element.properties['id'] === 'string') ids.add(element.properties['id']);
    references.push(...referencesOf(element));
    inline.push(...inlineOf(element));
    for (const [name, content] of metaOf(element)) meta.set(name, content);
  });
  return { file, html, ids, references, text: mainText(tree), inline, meta };
}

function metaOf({ tagName, properties }: Element): [string, string][] {
  const { name, httpEquiv, content } = properties;
  if (tagName !== 'meta' || typeof content !== 'string') return [];
  const said = typeof name === 'string' ? name : Array.isArray(httpEquiv) ? httpEquiv.join(' ') : undefined;
  return said === undefined ? [] : [[said.toLowerCase(), content]];
}

/** Attributes that name a resource; `srcset` is taken apart below. */
const resources: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  feimage: ['href', 'xLinkHref'],
  iframe: ['src'],
  image: ['href', 'xLinkHref'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xLinkHref'],
  video: ['src', 'poster'],
};

/** What a link element may name without the browser fetching it. */
const named = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'up']);

function referencesOf(element: Element): Reference[] {
  const { tagName, properties } = element;
  const made = (kind: Reference['kind'], value: unknown): Reference[] =>
    typeof value === 'string' ? [{ kind, element: tagName, href: value }] : [];
  if (tagName === 'a' || tagName === 'area')
    return [...made('link', properties['href']), ...made('link', properties['xLinkHref'])];
  if (tagName === 'form') return made('link', properties['action']);
  if (tagName === 'link') return made(isNamed(properties['rel']) ? 'link' : 'resource', properties['href']);
  if (tagName === 'meta' && isPicture(properties['property'])) return made('link', properties['content']);
  const plain = (resources[tagName.toLowerCase()] ?? []).flatMap((name) =>
    made('resource', properties[name]),
  );
  return [...plain, ...candidates(properties['srcSet']).flatMap((href) => made('resource', href))];
}

const isNamed = (rel: unknown): boolean => Array.isArray(rel) && rel.every((word) => named.has(String(word)));

const isPicture = (property: unknown): boolean => /^og:(?:image|url)$/.test(String(property));

const candidates = (srcset: unknown): string[] =>
  typeof srcset === 'string'
    ? srcset.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s+/).slice(0, 1))
    : [];

/** Blocks of data in a script element, which no browser runs. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

function inlineOf({ tagName, properties }: Element): string[] {
  const faults = Object.keys(properties)
    .filter((name) => /^on[A-Z]/.test(name) || name === 'style')
    .map((name) => `Attribut ${name.toLowerCase()} an <${tagName}>`);
  if (tagName === 'style') faults.push('Element <style>');
  if (tagName === 'script' && properties['src'] === undefined && !dataTypes.has(String(properties['type'])))
    faults.push('Skript in der Seite');
  return faults;
}

/** The text of the main part, or of the body where there is none. */
function mainText(tree: Root): string {
  let main: Element | undefined;
  let body: Element | undefined;
  visit(tree, 'element', (element) => {
    if (element.tagName === 'body') body = element;
    if (element.tagName === 'main') main ??= element;
  });
  const words: string[] = [];
  visit(main ?? body ?? tree, (node) => {
    if (node.type === 'element' && ['script', 'style', 'template'].includes(node.tagName)) return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
