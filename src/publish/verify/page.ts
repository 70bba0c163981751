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
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') (ids.has(id) ? doubled : ids).add(id);
  });
  const elements = elementsIn(tree);
  const first = (name: string) => elements.find(({ tagName }) => tagName === name);
  const canonical = elements.find(
    ({ tagName, properties }) => tagName === 'link' && wordsOf(properties['rel']).includes('canonical'),
  )?.properties['href'];
  return {
    file,
    html,
    ids,
    doubled: [...doubled],
    references: elements.flatMap(referencesOf),
    title: textIn(first('title')),
    text: shownIn(first('main') ?? first('body') ?? tree),
    inline: elements.flatMap(inlineOf),
    canonical: typeof canonical === 'string' ? canonical : undefined,
    meta: new Map(elements.flatMap(metaOf)),
  };
}

/** Every element; what lies in a template loads and runs as soon as a script puts it on the page. */
function elementsIn(tree: Root): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    found.push(element, ...(element.content ? elementsIn(element.content) : []));
  });
  return found;
}

/** The text directly in an element. */
const textIn = (element: Element | undefined): string =>
  (element?.children ?? []).map((child) => (child.type === 'text' ? child.value : '')).join('');

/** The text that a part of the page shows. */
function shownIn(part: Root | Element): string {
  const words: string[] = [];
  visit(part, (node) => {
    if (node.type === 'element' && ['script', 'style', 'template'].includes(node.tagName)) return SKIP;
    if (node.type === 'text') words.push(node.value);
    return undefined;
  });
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function metaOf({ tagName, properties }: Element): [string, string][] {
  const { name, property, httpEquiv, content } = properties;
  const [said] = [name, property, httpEquiv].flatMap(wordsOf);
  return tagName === 'meta' && typeof content === 'string' && said ? [[said.toLowerCase(), content]] : [];
}

/** Attributes that hold one address, or send something to one without the reader choosing the place. */
const attributes = [
  ...['action', 'background', 'data', 'formAction', 'href', 'poster', 'src', 'xLinkHref'],
] as const;

/** What a link element may name without the browser fetching it. */
const named = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'up']);

/** Attributes that name other elements of the page by their ids. */
const idrefs = [
  ...['ariaActiveDescendant', 'ariaControls', 'ariaDescribedBy', 'ariaDetails', 'ariaErrorMessage'],
  ...['ariaFlowTo', 'ariaLabelledBy', 'ariaOwns', 'commandFor', 'form', 'headers', 'htmlFor', 'list'],
  'popoverTarget',
] as const;

/** Attributes in which `url(…)` is an address: those of styles and of the paint of a drawing. */
const styled = [
  ...['style', 'fill', 'stroke', 'filter', 'mask', 'clipPath', 'cursor'],
  ...['markerStart', 'markerMid', 'markerEnd'],
] as const;

function referencesOf(element: Element): Reference[] {
  const { tagName, properties } = element;
  const texts = (names: readonly string[]) =>
    names.flatMap((name) => (typeof properties[name] === 'string' ? [properties[name]] : []));
  const words = (names: readonly string[]) => names.flatMap((name) => wordsOf(properties[name]));
  const made = (kind: Reference['kind'], hrefs: readonly string[]): Reference[] =>
    hrefs.map((href) => ({ kind, element: tagName, href }));
  const isPicture = /^og:(?:image|url)$/.test(String(properties['property']));
  return [
    ...made(isFollowed(element) ? 'link' : 'resource', texts(attributes)),
    ...made('link', isPicture ? texts(['content']) : []),
    ...made(
      'link',
      words(idrefs).map((id) => `#${encodeURIComponent(id)}`),
    ),
    ...made('resource', texts(['srcSet', 'imageSrcSet']).flatMap(candidates)),
    ...made('resource', words(['ping'])),
    ...made('resource', (tagName === 'style' ? [textIn(element)] : texts(styled)).flatMap(addressesIn)),
  ];
}

/** Whether what an element names is followed by the reader, and not fetched with the page. */
function isFollowed({ tagName, properties }: Element): boolean {
  const rel = wordsOf(properties['rel']);
  return tagName === 'link'
    ? rel.length > 0 && rel.every((word) => named.has(word))
    : tagName === 'a' || tagName === 'area';
}

/** A list of words, which stands in some attributes as text and in others as a list. */
const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : []).filter(
    Boolean,
  );

/** Blocks of data in a script element, which no browser runs. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** What no policy of ours lets a browser apply, or what would turn the meaning of every address. */
const refused = new Set(['style', 'base', 'iframe', 'object', 'embed']);

/** What of an element the policy forbids: scripts, styles and events that stand in it. */
function inlineOf({ tagName, properties }: Element): string[] {
  const faults = Object.keys(properties)
    .filter((name) => /^on[A-Z]/.test(name) || name === 'style')
    .map((name) => `Attribut ${name.toLowerCase()} an <${tagName}>`);
  if (refused.has(tagName)) faults.push(`Element <${tagName}>`);
  if (tagName === 'script' && properties['src'] === undefined && !dataTypes.has(String(properties['type'])))
    faults.push('Skript in der Seite');
  return faults;
}

/** The same of a drawing, which may be opened by itself. */
export const inlineInDrawing = (svg: string): string[] =>
  elementsIn(fromHtml(svg, { fragment: true, space: 'svg' })).flatMap(inlineOf);

/** Every address that a style sheet names, or a value of an attribute that is written like one. */
export function addressesIn(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = [...bare.matchAll(/url\(\s*(['"]?)(.*?)\1\s*\)/gi)].map((match) => match[2]!);
  const imports = [...bare.matchAll(/@import\s*(['"])(.*?)\1/gi)].map((match) => match[2]!);
  const sets = [...bare.matchAll(/image-set\(([^;{}]*)/gi)].flatMap(([, set]) => quotedIn(set!));
  return [...urls, ...imports, ...sets];
}

/** Pictures of a set may stand there as mere text; so does their type. */
const quotedIn = (set: string): string[] =>
  [...set.matchAll(/(?<!url\(\s*|type\()(['"])(.*?)\1/gi)].map((match) => match[2]!);

/** The addresses of a `srcset`; between two of them a comma is enough. */
const candidates = (srcset: string): string[] =>
  [...srcset.matchAll(/[\s,]*(\S*[^\s,])(?:\s[^,]*)?(?:,|$)/g)].map((match) => match[1]!);

/** What a script imports at once. */
export const importsIn = (script: string): string[] =>
  [...script.matchAll(/(?:from|import)\s*(['"])(\.{1,2}\/[^'"]+)\1/g)].map((match) => match[2]!);

/** What a script may import later. */
export const laterImportsIn = (script: string): string[] =>
  [...script.matchAll(/\bimport\s*\(\s*(['"`])(\.{1,2}\/[^'"`$]+)\1/g)].map((match) => match[2]!);
