import { expect, test, vi } from 'vitest';
import { link } from '../../src/domain/link.ts';
import { atomFeed, jsonFeed } from '../../src/views/data/feed.ts';
import { readDossier, readWritten } from '../real-dossier.ts';

const context = {
  site: new URL('https://dossier.example.org'),
  publisher: 'Verlag Beispiel',
  today: '2026-12-25',
};
const dossier = readDossier();

/** The real dossier with one correction and a title that has to be escaped. */
function corrected() {
  const written = readWritten();
  const [first, ...rest] = written.articles;
  const correction = { date: '2026-12-21', wrong: 'a < b & c', right: 'b', concerns: [] };
  const data = { ...first!.data, title: 'Müller & Söhne', updated: '2026-12-20', corrections: [correction] };
  return link({ ...written, articles: [{ ...first!, data }, ...rest] });
}

interface JsonFeed {
  version: string;
  feed_url: string;
  items: Record<'id' | 'url' | 'title' | 'content_html' | 'date_published' | 'date_modified', string>[];
}
const json = (from = dossier) => JSON.parse(jsonFeed(from, context)) as JsonFeed;

test('an article that was renamed keeps its id in both feeds, and leads to its new address', () => {
  const written = readWritten();
  const [first, ...rest] = written.articles;
  const renamed = { ...first!, id: 'neuer-name', data: { ...first!.data, aliases: [first!.id] } };
  const after = link({ ...written, articles: [renamed, ...rest] });
  const idsOf = (from: typeof dossier) => [
    json(from).items.map(({ id }) => id),
    atomFeed(from, context).match(/<id>[^<]*/g),
  ];
  expect(idsOf(after)).toEqual(idsOf(dossier));
  expect(json(after).items.map(({ url }) => url)).toContain(
    'https://dossier.example.org/artikel/neuer-name/',
  );
});

test('the Atom feed names its language, its own address and its author', () => {
  const atom = atomFeed(dossier, context);
  expect(atom).toContain('<feed xml:lang="de" xmlns="http://www.w3.org/2005/Atom">');
  expect(atom).toContain('<link rel="self" href="https://dossier.example.org/feed.xml"/>');
  expect(atom).toMatch(/<author>\s*<name>Verlag Beispiel<\/name>/);
});

test('the JSON feed is of version 1.1 and names its language and its authors', () => {
  expect(JSON.parse(jsonFeed(dossier, context))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    language: 'de',
    authors: [{ name: 'Verlag Beispiel' }],
    feed_url: 'https://dossier.example.org/feed.json',
  });
});

test('every entry has an id of its own and a moment, corrections too', () => {
  const { items } = json(corrected());
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { id, url, title, content_html, date_modified } of items) {
    expect(id).toMatch(/^https:/);
    expect(url).toMatch(/^https:/);
    expect(title && content_html).not.toBe('');
    expect(new Date(date_modified).toISOString()).toBe(date_modified);
  }
  const atom = atomFeed(corrected(), context);
  const entries = atom.split('<entry>').slice(1);
  expect(entries).toHaveLength(items.length);
  for (const entry of entries)
    for (const name of ['id', 'title', 'updated']) expect(entry.split(`<${name}`)).toHaveLength(2);
});

test('the newest entry stands first and dates the feed', () => {
  const { items } = json(corrected());
  expect(items[0]).toMatchObject({
    title: 'Korrektur: Müller & Söhne',
    date_modified: '2026-12-21T00:00:00.000Z',
  });
  expect(items[1]).toMatchObject({ title: 'Müller & Söhne', date_modified: '2026-12-20T00:00:00.000Z' });
  expect(atomFeed(corrected(), context)).toContain('<updated>2026-12-21T00:00:00.000Z</updated>');
});

test('a change moves the day of an article’s change and never the day it appeared', () => {
  const before = json().items;
  const after = json(corrected()).items;
  const first = corrected().articles.find(({ entry }) => entry.updated !== undefined);
  const at = (items: typeof before) => items.find(({ id }) => id.endsWith(`/artikel/${first!.id}/`))!;
  expect(at(after)).toMatchObject({
    date_published: `${first!.added}T00:00:00.000Z`,
    date_modified: '2026-12-20T00:00:00.000Z',
  });
  expect(at(after).date_published).toBe(at(before).date_published);
  expect(atomFeed(corrected(), context)).toContain(`<published>${first!.added}T00:00:00.000Z</published>`);
});

test('text is escaped where a format wants HTML, and nowhere else', () => {
  const atom = atomFeed(corrected(), context);
  expect(atom).toContain('<![CDATA[Müller &amp; Söhne]]>');
  expect(atom).toContain('a &lt; b &amp; c');
  expect(json(corrected()).items[1]?.title).toBe('Müller & Söhne');
});

test('the feeds never ask the clock', () => {
  vi.useFakeTimers({ now: new Date('2031-05-06') });
  const later = atomFeed({ ...dossier, articles: [] }, context) + atomFeed(dossier, context);
  vi.useRealTimers();
  expect(later).toBe(atomFeed({ ...dossier, articles: [] }, context) + atomFeed(dossier, context));
});

test('a dossier without articles and corrections has an empty feed, dated by the day of the build', () => {
  const empty = { ...dossier, articles: [], corrections: [] };
  expect(json(empty).items).toEqual([]);
  const atom = atomFeed(empty, context);
  expect(atom).not.toContain('<entry>');
  expect(atom).toContain('<updated>2026-12-25T00:00:00.000Z</updated>');
});
