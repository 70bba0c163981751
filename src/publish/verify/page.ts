import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { addressesIn, candidates } from './addresses.ts';

/** What a page refers to: a link is followed by the reader, a resource is fetched by the browser. */
export interface Reference {
  kind: 'link' | 'resource';
  element: string;
  href: string;
}

/** A built page, as far as it is verified. */
export interface Page {
  /** Path below the base, e.g. `artikel/streit-um-die-buecherei/index.html`. */
  file: string;
  html: string;
  ids: ReadonlySet<string>;
  /** Ids that more than one element has: a fragment and a label then lead to the wrong one. */
  doubled: readonly string[];
  references: readonly Reference[];
  /** What the title element says. */
  title: string;
  /** Text of the main part without what surrounds every page. */
  text: string;
  /** Inline scripts, styles and event attributes, described. */
  inline: readonly string[];
  /** The address that it names as its own. */
  canonical: string | undefined;
  /** What its meta elements say, by their name, property or the header they stand for, in small letters. */
  meta: ReadonlyMap<string, string>;
}

/** Reads a page the way a browser does. */
export function readPage(file: string, html: string): Page {
  const tree = fromHtml(html);
  const ids = new Set<string>();
  const doubled = new Set<string>();
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string') (ids.has(id) ? doubled : ids).add(id);
    elements.push(element, ...elementsOfTemplate(element));
  });
  return {
    file,
    html,
    ids,
    doubled: [...doubled],
    references: elements.flatMap(referencesOf),
    title: elements.filter(({ tagName }) => tagName === 'title').map(textIn)[0] ?? '',
    text: mainText(tree),
    inline: elements.flatMap(inlineOf),
    canonical: elements.flatMap(canonicalOf)[0],
    meta: new Map(elements.flatMap(metaOf)),
  };
}

/** What lies in a template is no part of the page until a script puts it there; it loads and runs then. */
function elementsOfTemplate({ content }: Element): Element[] {
  const found: Element[] = [];
  if (content)
    visit(content, 'element', (element) => {
      found.push(element, ...elementsOfTemplate(element));
    });
  return found;
}

/** The text directly in an element. */
const textIn = ({ children }: Pick<Element, 'children'>): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function metaOf({ tagName, properties }: Element): [string, string][] {
  const { name, property, httpEquiv, content } = properties;
  if (tagName !== 'meta' || typeof content !== 'string') return [];
  const said = [name, property, ...(Array.isArray(httpEquiv) ? httpEquiv : [])].find(
    (value) => typeof value === 'string',
  );
  return said === undefined ? [] : [[said.toLowerCase(), content]];
}

const canonicalOf = ({ tagName, properties: { rel, href } }: Element): string[] =>
  tagName === 'link' && Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string'
    ? [href]
    : [];

/**
 * Attributes that name a resource, or send something somewhere without the reader choosing the place; sets of
 * pictures are taken apart below.
 */
const resources: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  body: ['background'],
  button: ['formAction'],
  embed: ['src'],
  feimage: ['href', 'xLinkHref'],
  form: ['action'],
  iframe: ['src'],
  image: ['href', 'xLinkHref'],
  img: ['src'],
  input: ['src', 'formAction'],
  object: ['data'],
  script: ['src', 'href', 'xLinkHref'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xLinkHref'],
  video: ['src', 'poster'],
};

/** What a link element may name without the browser fetching it. */
const named = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'up']);

/** Attributes that name other elements of the page by their ids. */
const idrefs = [
  ...['ariaActiveDescendant', 'ariaControls', 'ariaDescribedBy', 'ariaDetails', 'ariaErrorMessage'],
  ...['ariaFlowTo', 'ariaLabelledBy', 'ariaOwns', 'commandFor', 'form', 'headers', 'htmlFor', 'list'],
  'popoverTarget',
] as const;

function referencesOf(element: Element): Reference[] {
  const { tagName, properties } = element;
  const made = (kind: Reference['kind'], hrefs: readonly string[]): Reference[] =>
    hrefs.map((href) => ({ kind, element: tagName, href }));
  const values = (name: string) => {
    const value = properties[name];
    return typeof value === 'string' ? [value] : [];
  };
  return [
    ...addressesOf(element).flatMap(([kind, name]) => made(kind, values(name))),
    ...made('link', idrefs.flatMap((name) => wordsOf(properties[name])).map(fragmentOf)),
    ...made('resource', [...values('srcSet'), ...values('imageSrcSet')].flatMap(candidates)),
    ...made('resource', wordsOf(properties['ping'])),
    ...made('resource', stylesOf(element).flatMap(addressesIn)),
  ];
}

/** The attributes of an element that hold one address each. */
function addressesOf({ tagName, properties }: Element): [kind: Reference['kind'], attribute: string][] {
  if (tagName === 'a' || tagName === 'area')
    return [
      ['link', 'href'],
      ['link', 'xLinkHref'],
    ];
  if (tagName === 'link') return [[isNamed(properties['rel']) ? 'link' : 'resource', 'href']];
  if (tagName === 'meta') return isPicture(properties['property']) ? [['link', 'content']] : [];
  return (resources[tagName.toLowerCase()] ?? []).map((name) => ['resource', name]);
}

/** Attributes in which `url(…)` is an address: those of styles and of the paint of a drawing. */
const styled = [
  ...['style', 'fill', 'stroke', 'filter', 'mask', 'clipPath', 'cursor'],
  ...['markerStart', 'markerMid', 'markerEnd'],
];

/** Whatever holds addresses the way a style sheet does. */
const stylesOf = ({ tagName, properties, children }: Element): string[] => [
  ...(tagName === 'style' ? [textIn({ children })] : []),
  ...styled.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : [])),
];

const isNamed = (rel: unknown): boolean => Array.isArray(rel) && rel.every((word) => named.has(String(word)));

const isPicture = (property: unknown): boolean => /^og:(?:image|url)$/.test(String(property));

/** A list of words, which stands in some attributes as text and in others as a list. */
const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []).filter(
    Boolean,
  );

const fragmentOf = (id: string): string => `#${encodeURIComponent(id)}`;

/** Blocks of data in a script element, which no browser runs. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** What no policy of ours lets a browser apply, or what would turn the meaning of every address. */
const refused = new Set(['style', 'base', 'iframe', 'object', 'embed']);

/** What of an element the policy forbids: scripts, styles and events that stand in it. */
export function inlineOf({ tagName, properties }: Element): string[] {
  const faults = Object.keys(properties)
    .filter((name) => /^on[A-Z]/.test(name) || name === 'style')
    .map((name) => `Attribut ${name.toLowerCase()} an <${tagName}>`);
  if (refused.has(tagName)) faults.push(`Element <${tagName}>`);
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
