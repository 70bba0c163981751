import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/publish/search/index-search.ts';
import { checkDataFiles } from '../../src/publish/verify/data-files.ts';
import { expectedOf, type Expected } from '../../src/publish/verify/expected.ts';
import { readPage } from '../../src/publish/verify/page.ts';
import { checkFeeds, checkPages, checkSearch, checkSitemap } from '../../src/publish/verify/presence.ts';
import type { Site } from '../../src/publish/verify/site.ts';
import { link } from '../../src/domain/link.ts';
import { readWritten } from '../real-dossier.ts';

/*
 * A site that lacks nothing, made of what is expected; each test takes one thing out of it. That the real
 * site has everything, tests/site says.
 */

const written = readWritten();
const correction = { date: '2026-11-20', wrong: 'Falsch.', right: 'Richtig.', concerns: [] };

/** The same with a correction of each kind. */
const corrected = {
  ...written,
  articles: written.articles.map((one, at) =>
    at === 0 ? { ...one, data: { ...one.data, corrections: [correction, correction] } } : one,
  ),
  events: written.events.map((one, at) =>
    at === 0 ? { ...one, data: { ...one.data, corrections: [correction] } } : one,
  ),
  measures: written.measures.map((one, at) =>
    at === 0 ? { ...one, data: { ...one.data, corrections: [correction] } } : one,
  ),
};

const expected = expectedOf(corrected);
/** The first of a kind whose id nothing else has. */
const first = (kind: Expected['kind']): Expected =>
  expected.find((one) => one.kind === kind && expected.filter(({ id }) => id === one.id).length === 1)!;
const origin = 'https://example.org/d/';

const searchKinds = {
  article: 'artikel',
  claim: 'aussage',
  figure: 'zahl',
  event: 'ereignis',
  question: 'frage',
  chart: 'diagramm',
  actor: 'akteur',
};

const ids = (kind: Expected['kind'], file: string): string[] =>
  expected.filter((one) => one.kind === kind && one.files.includes(file)).map(({ id }) => id);

/** All files of the site, as text. */
function completeFiles(): Map<string, string> {
  const names = new Map<string, string[]>();
  for (const address of expected.flatMap(({ addresses }) => addresses)) {
    const [path = '', name] = address.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    names.set(file, [...(names.get(file) ?? []), ...(name === undefined ? [] : [name])]);
  }
  const files = new Map(
    [...names].map(([file, found]) => [file, found.map((name) => `<p id="${name}">x</p>`).join('') || 'x']),
  );
  const rows = (kind: Expected['kind'], file: string) => ids(kind, file).map((id) => ({ id }));
  const data = 'dossier.json';
  const keyed = (kind: Expected['kind'], article: string) =>
    ids(kind, data)
      .filter((id) => id.startsWith(`${article}/`))
      .map((key) => ({ key }));
  const articles = ids('article', data).map((id) => ({
    id,
    claims: keyed('claim', id),
    figures: keyed('figure', id),
  }));
  const [events, questions, charts, actors] = (['event', 'question', 'chart', 'actor'] as const).map((kind) =>
    rows(kind, data),
  );
  files.set(data, JSON.stringify({ articles, events, questions, charts, actors }));
  const tables = [
    ['vergleich/aussagen', 'claim', 'aussage'],
    ['vergleich/tafel', 'question', 'frage'],
  ] as const;
  for (const [table, kind, column] of tables) {
    const found = ids(kind, `${table}.csv`);
    files.set(`${table}.csv`, [column, ...found].map((id) => `${id},"Wort, Wort"\r\n`).join(''));
    files.set(`${table}.json`, JSON.stringify({ rows: found.map((id) => ({ [column]: id })) }));
  }
  const timeline = 'zeitleiste/zeitleiste';
  files.set(
    `${timeline}.csv`,
    ['id', ...ids('event', `${timeline}.csv`)].map((id) => `${id},x\r\n`).join(''),
  );
  files.set(`${timeline}.json`, JSON.stringify(rows('event', `${timeline}.json`)));
  // Folded after 20 characters, as long lines are.
  files.set(
    `${timeline}.ics`,
    ids('event', `${timeline}.ics`)
      .map((id) => `UID:${id}@example.org`.replace(/.{20}/g, '$&\r\n '))
      .join('\r\n'),
  );
  const pages = [...files.keys()].filter((file) => file.endsWith('.html'));
  const addresses = pages.map((file) => origin + file.replace(/index\.html$/, ''));
  files.set('sitemap.xml', addresses.map((address) => `<loc>${address}</loc>`).join('\n'));
  const told = expected
    .filter(({ kind }) => kind === 'article' || kind === 'correction')
    .map(({ addresses }) => `${origin}${addresses[0]!}`);
  files.set('feed.xml', told.map((address) => `<id>${address}</id>`).join('\n'));
  files.set('feed.json', JSON.stringify({ items: told.map((id) => ({ id })) }));
  files.set('zitate.json', JSON.stringify(articles.map(({ id }) => ({ id }))));
  files.set('zitate.bib', articles.map(({ id }) => `@article{${id},\n}\n`).join(''));
  files.set('pagefind/x', 'x');
  return files;
}

const complete = completeFiles();
const found: Found[] = expected.flatMap(({ kind, id, addresses }) =>
  kind === 'correction' ? [] : [{ kind: searchKinds[kind], id, address: addresses[0]!, file: 'pagefind/x' }],
);

/** What is wrong when one file differs. */
function faultsWith(
  file?: string,
  change?: (text: string) => string | undefined,
  searched = found,
  at = 'https://example.org',
): string[] {
  const files = new Map(complete);
  if (file !== undefined) {
    const changed = change?.(files.get(file)!);
    if (changed === undefined) files.delete(file);
    else files.set(file, changed);
  }
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  const site: Site = {
    base: '/d/',
    origin: at || undefined,
    files: new Map([...files].map(([path, text]) => [path, Buffer.from(text)])),
    pages: new Map(pages.map(([path, text]) => [path, readPage(path, text)])),
  };
  return [
    ...checkPages(site, expected),
    ...checkDataFiles(site, expected),
    ...checkSearch(site, expected, searched),
    ...checkSitemap(site),
    ...checkFeeds(site, expected),
  ].map(({ file: path, what }) => `${path}: ${what}`);
}

const without = (part: string) => (text: string) => text.replace(part, '');

describe('a site that lacks nothing', () => {
  it('passes', () => {
    expect(faultsWith()).toEqual([]);
  });
});

describe('a site is refused, with the id and the place, when it lacks', () => {
  const article = first('article');
  const claim = first('claim');
  const figure = first('figure');
  const event = first('event');
  const chart = first('chart');
  const [claimPage = '', passage = ''] = claim.addresses;
  const anchor = (address: string) =>
    [`${address.split('#')[0]!}index.html`, address.split('#')[1]!] as const;

  it('the page of an article', () => {
    const file = `artikel/${article.id}/index.html`;
    expect(faultsWith(file)).toContain(`${file}: Artikel „${article.id}“: die Datei fehlt`);
  });

  it('the page of a claim', () => {
    expect(faultsWith(`${claimPage}index.html`)).toContain(
      `${claimPage}index.html: Aussage „${claim.id}“: die Datei fehlt`,
    );
  });

  it.each([
    ['the passage of a claim', claim, passage],
    ['a claim among the answers', claim, claim.addresses[2]!],
    ['a figure in the table of all figures', figure, figure.addresses[1]!],
    ['an event in the timeline', event, event.addresses[0]!],
    ['a chart among the charts', chart, chart.addresses[1]!],
  ])('%s', (_, { id }, address) => {
    const [file, name] = anchor(address);
    const faults = faultsWith(file, without(`<p id="${name}">x</p>`));
    expect(faults.join('\n')).toContain(`„${id}“: die Stelle „${name}“ fehlt`);
    expect(faults[0]).toMatch(new RegExp(`^${file}: `));
  });

  it('a drawing of a chart, or has an empty one', () => {
    const file = `zahlen/${chart.id}.svg`;
    expect(faultsWith(file)).toEqual([`${file}: Diagramm „${chart.id}“: die Datei fehlt`]);
    expect(faultsWith(file, () => '')).toEqual([`${file}: Diagramm „${chart.id}“: die Datei ist leer`]);
  });

  it.each([
    ['dossier.json', 'Artikel', article.id],
    ['dossier.json', 'Aussage', claim.id],
    ['dossier.json', 'Zahl', figure.id],
    ['dossier.json', 'Ereignis', event.id],
    ['dossier.json', 'Diagramm', chart.id],
    ['vergleich/aussagen.csv', 'Aussage', claim.id],
    ['vergleich/aussagen.json', 'Aussage', claim.id],
    ['vergleich/tafel.csv', 'Frage', first('question').id],
    ['vergleich/tafel.json', 'Frage', first('question').id],
    ['zeitleiste/zeitleiste.csv', 'Ereignis', event.id],
    ['zeitleiste/zeitleiste.json', 'Ereignis', event.id],
  ])('in %s: %s', (file, kind, id) => {
    const shape = file.endsWith('.csv') ? [`\n${id},`, '\nweg,'] : [`"${id}"`, '"weg"'];
    expect(faultsWith(file, (text) => text.replace(shape[0]!, shape[1]!))).toEqual([
      `${file}: ${kind} „${id}“ fehlt`,
    ]);
  });

  it.each([
    ['zitate.json', `"${article.id}"`],
    ['zitate.bib', `{${article.id},`],
  ])('an article among the citations of %s', (file, name) => {
    expect(faultsWith(file, (text) => text.replace(name, name.replace(article.id, 'weg')))).toEqual([
      `${file}: Artikel „${article.id}“ fehlt`,
    ]);
  });

  it('an event in the calendar', () => {
    const file = 'zeitleiste/zeitleiste.ics';
    const changed = (text: string) => text.replaceAll('\r\n ', '').replace(`UID:${event.id}@`, 'UID:weg@');
    expect(faultsWith(file, changed)).toEqual([`${file}: Ereignis „${event.id}“ fehlt`]);
  });

  it('a data file, or has one that cannot be read', () => {
    expect(faultsWith('dossier.json')).toContain('dossier.json: Die Datei fehlt oder ist nicht lesbar');
    expect(faultsWith('vergleich/tafel.json', () => '{')).toEqual([
      'vergleich/tafel.json: Die Datei fehlt oder ist nicht lesbar',
    ]);
  });

  it.each([
    ['Artikel', article],
    ['Aussage', claim],
    ['Zahl', figure],
    ['Ereignis', event],
    ['Diagramm', chart],
  ])('in the index of the search: %s', (kind, { id }) => {
    const rest = found.filter((one) => one.id !== id);
    expect(faultsWith(undefined, undefined, rest)).toContain(
      `suche/index.html: ${kind} „${id}“ fehlt im Index der Suche`,
    );
  });

  it('the text of a search result', () => {
    expect(faultsWith('pagefind/x')).toContain(
      `pagefind/x: Die Datei zum Treffer „${claim.id}“ (aussage) fehlt`,
    );
  });

  it('a page in the sitemap', () => {
    expect(faultsWith('sitemap.xml', without(`<loc>${origin}${claimPage}</loc>`))).toEqual([
      `sitemap.xml: ${claimPage}index.html fehlt`,
    ]);
  });

  it('an article in a feed', () => {
    const address = `${origin}artikel/${article.id}/`;
    expect(faultsWith('feed.xml', without(`<id>${address}</id>`))).toEqual([
      `feed.xml: Artikel „${article.id}“ fehlt`,
    ]);
    expect(faultsWith('feed.json', without(address))).toEqual([`feed.json: Artikel „${article.id}“ fehlt`]);
  });

  it.each(link(corrected).corrections.map(({ id }) => id))(
    'a correction in a feed or in the list: %s',
    (id) => {
      for (const feed of ['feed.xml', 'feed.json'])
        expect(faultsWith(feed, without(`${origin}korrekturen/#${id}`))).toEqual([
          `${feed}: Berichtigung „${id}“ fehlt`,
        ]);
      expect(faultsWith('korrekturen/index.html', without(`<p id="${id}">x</p>`))).toEqual([
        `korrekturen/index.html: Berichtigung „${id}“: die Stelle „${id}“ fehlt`,
      ]);
    },
  );
});

describe('a page that asks not to be found', () => {
  const hidden = '<meta name="robots" content="noindex">';
  const file = 'artikel/gipfel-als-signal/stellen/index.html';

  it('must not be in the sitemap', () => {
    expect(faultsWith(file, (text) => hidden + text)).toEqual([
      `sitemap.xml: ${file} steht darin, ist aber keine Seite, die gefunden werden soll`,
    ]);
  });

  it('must not be in the search', () => {
    const more = {
      kind: 'artikel',
      id: 'x',
      address: 'artikel/gipfel-als-signal/stellen/',
      file: 'pagefind/x',
    };
    expect(faultsWith(file, (text) => hidden + text, [...found, more])).toContain(
      'suche/index.html: Der Treffer „x“ (artikel) führt nach artikel/gipfel-als-signal/stellen/, einer Seite, die nicht gefunden werden soll',
    );
  });
});

it('A preview without an address of its own lacks nothing in what is told to the outside', () => {
  const preview = (text: string) => text.replaceAll('https://example.org', 'http://localhost:4321');
  expect(faultsWith('sitemap.xml', preview)).not.toEqual([]);
  expect(faultsWith('sitemap.xml', preview, found, '')).toEqual([]);
});
