import type { Element, Nodes } from 'hast';
import { toText } from '../reading/to-text.ts';
import { visit } from 'unist-util-visit';

/** What a page says about itself in its head, each with the place it says it. */
export type PageDetails = Partial<
  Record<'title' | 'outlet' | 'author' | 'published' | 'url', { value: string; where: string }>
>;

/** Reads meta elements, JSON-LD and <time>; the first place that has a detail counts. */
export function pageDetails(tree: Nodes): PageDetails {
  const details: PageDetails = {};
  const note = (key: keyof PageDetails, value: unknown, where: string) => {
    if (typeof value === 'string' && value.trim() !== '')
      details[key] ??= { value: value.replace(/\s+/g, ' ').trim(), where };
  };
  visit(tree, 'element', (node) => {
    if (node.tagName === 'meta') readMeta(node, note);
    if (node.tagName === 'script' && node.properties['type'] === 'application/ld+json')
      readLinkedData(toText(node), note);
    if (node.tagName === 'link' && [node.properties['rel']].flat().includes('canonical'))
      note('url', node.properties['href'], 'Angabe „canonical“ der Seite');
  });
  visit(tree, 'element', (node) => {
    if (node.tagName === 'time') note('published', dayOf(node.properties['dateTime']), 'Element time');
    if (node.tagName === 'h1') note('title', toText(node), 'Überschrift der Seite');
  });
  return details;
}

type Note = (key: keyof PageDetails, value: unknown, where: string) => void;

const metas: Record<string, keyof PageDetails> = {
  'og:title': 'title',
  'og:site_name': 'outlet',
  'og:url': 'url',
  author: 'author',
  'article:author': 'author',
  'article:published_time': 'published',
  date: 'published',
  'dc.date': 'published',
};

function readMeta(node: Element, note: Note): void {
  const name = String(node.properties['property'] ?? node.properties['name'] ?? '').toLowerCase();
  const key = metas[name];
  const value = node.properties['content'];
  if (key === undefined || (name === 'article:author' && /^https?:/.test(String(value)))) return;
  note(key, key === 'published' ? dayOf(value) : value, `Angabe „${name}“ der Seite`);
}

function readLinkedData(json: string, note: Note): void {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return;
  }
  const graph =
    isRecord(data) && Array.isArray(data['@graph']) ? (data['@graph'] as unknown[]) : [data].flat();
  for (const item of graph) {
    if (!isRecord(item) || !/Article|Posting/.test(String(item['@type']))) continue;
    note('title', item['headline'], 'JSON-LD der Seite');
    note('published', dayOf(item['datePublished']), 'JSON-LD der Seite');
    const authors = [item['author']].flat().map((author) => (isRecord(author) ? author['name'] : author));
    note('author', authors.filter((name) => typeof name === 'string').join(', '), 'JSON-LD der Seite');
    const publisher = item['publisher'];
    if (isRecord(publisher)) note('outlet', publisher['name'], 'JSON-LD der Seite');
  }
}

const dayOf = (value: unknown): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(String(value))?.[0];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
