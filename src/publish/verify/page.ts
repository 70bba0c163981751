import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

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

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** Reads a page the way a browser does. */
export function readPage(file: string, html: string): Page {
  const tree = parse(html);
  const shown = elementsIn(tree);
  const templates = shown.flatMap((element) =>
    isTemplate(element) ? elementsIn(element.content, true) : [],
  );
  const elements = [...shown, ...templates];
  const written = shown.flatMap((element) => valueOf(element, 'id') ?? []);
  const ids = new Set<string>();
  const doubled = written.filter((id) => ids.size === ids.add(id).size);
  const first = (name: string) => shown.find(({ tagName }) => tagName === name);
  const canonical = shown.find(
    (element) => element.tagName === 'link' && wordsOf(valueOf(element, 'rel')).includes('canonical'),
  );
  return {
    file,
    ids,
    doubled: [...new Set(doubled)],
    references: distinct(elements.flatMap(referencesOf)),
    title: textIn(first('title')),
    text: shownIn(first('main') ?? first('body') ?? tree),
    inline: elements.flatMap(inlineOf),
    canonical: canonical && valueOf(canonical, 'href'),
    meta: new Map(elements.flatMap(metaOf)),
  };
}

/** Every element; what lies in a template loads and runs as soon as a script puts it on the page. */
function elementsIn(tree: Parent, withTemplates = false, found: Element[] = []): Element[] {
  for (const node of tree.childNodes) {
    if (!isElement(node)) continue;
    found.push(node);
    elementsIn(node, withTemplates, found);
    if (withTemplates && isTemplate(node)) elementsIn(node.content, true, found);
  }
  return found;
}

const isElement = (node: Node): node is Element => 'tagName' in node;
const isTemplate = (node: Node): node is DefaultTreeAdapterTypes.Template => 'content' in node;

const valueOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((attribute) => attribute.name === name)?.value;

/** The text directly in an element. */
const textIn = (element: Element | undefined): string =>
  (element?.childNodes ?? []).map((child) => ('value' in child ? child.value : '')).join('');

/** The text that a part of the page shows; what a template holds is none of its children. */
function shownIn(part: Parent): string {
  const words: string[] = [];
  const collect = ({ childNodes }: Parent): void => {
    for (const node of childNodes)
      if ('value' in node) words.push(node.value);
      else if (isElement(node) && node.tagName !== 'script' && node.tagName !== 'style') collect(node);
  };
  collect(part);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

function metaOf(element: Element): [string, string][] {
  if (element.tagName !== 'meta') return [];
  const content = valueOf(element, 'content');
  const [said] = ['name', 'property', 'http-equiv'].flatMap((name) => wordsOf(valueOf(element, name)));
  return content !== undefined && said ? [[said.toLowerCase(), content]] : [];
}

/** What a link element may name without the browser fetching it. */
const named = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev', 'up']);

/** How an attribute names addresses; an element's own says whether the reader follows them. */
type Naming = (value: string, element: Element) => Reference[];

const made = (kind: Reference['kind'], { tagName }: Element, hrefs: readonly string[]): Reference[] =>
  hrefs.map((href) => ({ kind, element: tagName, href }));

const address: Naming = (value, element) => made(isFollowed(element) ? 'link' : 'resource', element, [value]);
const idrefs: Naming = (value, element) =>
  made(
    'link',
    element,
    wordsOf(value).map((id) => `#${encodeURIComponent(id)}`),
  );
const several: Naming = (value, element) => made('resource', element, candidates(value));
const style: Naming = (value, element) => made('resource', element, addressesIn(value));

const namings = new Map<string, Naming>([
  // One address, or something sent to one without the reader choosing the place.
  ...['action', 'background', 'data', 'formaction', 'href', 'poster', 'src'].map(naming(address)),
  ...['srcset', 'imagesrcset'].map(naming(several)),
  ['ping', (value, element) => made('resource', element, wordsOf(value))],
  // Other elements of the page by their ids.
  ...['aria-activedescendant', 'aria-controls', 'aria-describedby', 'aria-details'].map(naming(idrefs)),
  ...['aria-errormessage', 'aria-flowto', 'aria-labelledby', 'aria-owns', 'commandfor'].map(naming(idrefs)),
  ...['for', 'form', 'headers', 'list', 'popovertarget'].map(naming(idrefs)),
  // Styles and the paint of a drawing, where `url(…)` is an address.
  ...['style', 'fill', 'stroke', 'filter', 'mask', 'clip-path', 'cursor'].map(naming(style)),
  ...['marker-start', 'marker-mid', 'marker-end'].map(naming(style)),
]);

function naming(how: Naming): (name: string) => [string, Naming] {
  return (name) => [name, how];
}

function referencesOf(element: Element): Reference[] {
  const found = element.attrs.flatMap(({ name, value }) => namings.get(name)?.(value, element) ?? []);
  if (element.tagName === 'style') found.push(...style(textIn(element), element));
  if (/^og:(?:image|url)$/.test(valueOf(element, 'property') ?? ''))
    found.push(...made('link', element, [valueOf(element, 'content') ?? '']));
  return found;
}

/** Each reference once: what stands ten times on a page is verified once. */
const distinct = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((one) => [`${one.kind} ${one.element} ${one.href}`, one])).values(),
];

/** Whether what an element names is followed by the reader, and not fetched with the page. */
function isFollowed(element: Element): boolean {
  const rel = wordsOf(valueOf(element, 'rel'));
  return element.tagName === 'link'
    ? rel.length > 0 && rel.every((word) => named.has(word))
    : element.tagName === 'a' || element.tagName === 'area';
}

const wordsOf = (value = ''): string[] => value.split(/\s+/).filter(Boolean);

/** Blocks of data in a script element, which no browser runs. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** What no policy of ours lets a browser apply, or what would turn the meaning of every address. */
const refused = new Set(['style', 'base', 'iframe', 'object', 'embed']);

/** What of an element the policy forbids: scripts, styles and events that stand in it. */
function inlineOf(element: Element): string[] {
  const { tagName, attrs } = element;
  const faults = attrs
    .filter(({ name }) => name.startsWith('on') || name === 'style')
    .map(({ name }) => `Attribut ${name} an <${tagName}>`);
  if (refused.has(tagName)) faults.push(`Element <${tagName}>`);
  if (
    tagName === 'script' &&
    valueOf(element, 'src') === undefined &&
    !dataTypes.has(valueOf(element, 'type') ?? '')
  )
    faults.push('Skript in der Seite');
  return faults;
}

/** The same of a drawing, which may be opened by itself. */
export const inlineInDrawing = (svg: string): string[] =>
  elementsIn(parseFragment(svg), true).flatMap(inlineOf);

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
