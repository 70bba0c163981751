import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { peopleIn } from '../residue/byline.ts';
import { type Said, titleOf } from './headline.ts';
import { dayInGermany } from '../../values/date.ts';

/** What a page says about itself, each with the place it says it. */
export type PageDetails = Partial<Record<Key, Said>>;

type Key = 'title' | 'outlet' | 'author' | 'published' | 'url';

/**
 * Where pages say it, the surest first: what was written for machines before what readers see. Of the places that
 * have a detail the first counts.
 */
const places = ['linked data', 'meta', 'microdata', 'element'] as const;

type Statement = Said & { key: Key; place: (typeof places)[number] };

/** Reads JSON-LD, meta elements, microdata and the elements that HTML has for a detail. */
export function pageDetails(tree: Nodes): PageDetails {
  const statements: Statement[] = [];
  const headings: (Said & { isFirst: boolean })[] = [];
  visit(tree, 'element', (node) => {
    statements.push(...statementsOf(node));
    if (node.tagName === 'h1' || node.tagName === 'h2')
      headings.push({
        value: tidy(toText(node)),
        where: 'Überschrift der Seite',
        isFirst: node.tagName === 'h1',
      });
  });
  const said = (key: Key) =>
    places.flatMap((place) => statements.filter((one) => one.key === key && one.place === place));
  const outlet = said('outlet')[0];
  const title = titleOf(said('title'), headings, outlet?.value);
  const author = authorOf(said('author'), outlet?.value);
  const [published, url] = [said('published')[0], said('url')[0]];
  return {
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(author && { author }),
    ...(published && { published }),
    ...(url && { url }),
  };
}

/** The people of the first place that names any. */
function authorOf(said: readonly Statement[], outlet: string | undefined): Said | undefined {
  const wheres = [...new Set(said.map(({ where }) => where))];
  return wheres
    .map((where) => ({
      value: [
        ...new Set(said.filter((one) => one.where === where).flatMap(({ value }) => peopleIn(value, outlet))),
      ].join(', '),
      where,
    }))
    .find(({ value }) => value !== '');
}

/** The meta elements that say it. */
const metas: Record<Key, readonly string[]> = {
  title: ['og:title', 'twitter:title'],
  outlet: ['og:site_name', 'dc.publisher', 'publisher'],
  url: ['og:url'],
  author: ['author', 'article:author', 'dc.creator', 'dcterms.creator'],
  published: ['article:published_time', 'date', 'dc.date', 'dc.date.issued', 'dcterms.created'],
};

/** What each name of a microdata property says. */
const properties: Record<string, Key> = { headline: 'title', author: 'author', datePublished: 'published' };

function statementsOf(node: Element): Statement[] {
  const { tagName, properties: has } = node;
  const list = (value: unknown): string[] => [value].flat().map(String);
  if (tagName === 'meta') return metaStatements(node);
  if (tagName === 'script' && has['type'] === 'application/ld+json') return linkedData(toText(node));
  if (tagName === 'link' && list(has['rel']).includes('canonical'))
    return state('url', has['href'], 'element', 'Angabe „canonical“ der Seite');
  const key = list(has['itemProp']).flatMap((name) => properties[name] ?? [])[0];
  if (key === 'published')
    return state(key, has['dateTime'] ?? has['content'], 'microdata', 'Angabe „datePublished“ der Seite');
  if (key !== undefined)
    return state(key, toText(node), 'microdata', `Angabe „${list(has['itemProp'])[0]!}“ der Seite`);
  if (list(has['rel']).includes('author'))
    return state('author', toText(node), 'element', 'Angabe „author“ der Seite');
  // „Aktualisiert am …“ is when it changed.
  if (tagName === 'time' && !/^\s*(?:Akt|Update|Zuletzt)/i.test(toText(node)))
    return state('published', has['dateTime'], 'element', 'Element time');
  return [];
}

function metaStatements({ properties: has }: Element): Statement[] {
  const name = String(has['property'] ?? has['name'] ?? has['itemProp'] ?? '').toLowerCase();
  const key =
    (Object.keys(metas) as Key[]).find((one) => metas[one].includes(name)) ??
    properties[String(has['itemProp'])];
  return key === undefined ? [] : state(key, has['content'], 'meta', `Angabe „${name}“ der Seite`);
}

function linkedData(json: string): Statement[] {
  const where = 'JSON-LD der Seite';
  return articlesIn(parsed(json)).flatMap((item) => [
    ...state('title', item['headline'], 'linked data', where),
    ...state('published', item['datePublished'], 'linked data', where),
    ...[item['author']].flat().flatMap((author) => {
      const name = isRecord(author)
        ? author['@type'] === 'Organization'
          ? undefined
          : author['name']
        : author;
      return state('author', name, 'linked data', where);
    }),
    ...(isRecord(item['publisher']) ? state('outlet', item['publisher']['name'], 'linked data', where) : []),
  ]);
}

/** Every article in a piece of linked data, wherever it hangs. */
function articlesIn(data: unknown): Record<string, unknown>[] {
  if (Array.isArray(data)) return data.flatMap(articlesIn);
  if (!isRecord(data)) return [];
  if (/Article|Posting|Report/.test(String(data['@type']))) return [data];
  return [...articlesIn(data['@graph']), ...articlesIn(data['mainEntity'])];
}

/** A statement if there is anything in it; a day is read from its time. */
function state(key: Key, value: unknown, place: Statement['place'], where: string): Statement[] {
  const text =
    typeof value === 'string'
      ? key === 'published'
        ? dayOf(value)
        : tidy(value).replace(/^www\./, '')
      : undefined;
  // A profile in a network is no name.
  if (!text || (key === 'author' && /^https?:/.test(text))) return [];
  return [{ key, value: text, place, where }];
}

/** Without entities that were escaped twice, with plain spaces. */
const tidy = (value: string): string =>
  (/&#?\w+;/.test(value) ? toText(fromHtml(value, { fragment: true })) : value).replace(/\s+/g, ' ').trim();

/** The day in Germany; „22:30Z“ is the next one there. */
const dayOf = (value: string): string | undefined =>
  /T.*Z$/.test(value) && !Number.isNaN(Date.parse(value))
    ? dayInGermany(new Date(value))
    : /^\d{4}-\d{2}-\d{2}/.exec(value.trim())?.[0];

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All text below a node, as it stands. */
function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(toText).join('') : '';
}
