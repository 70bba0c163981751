import { csvParseRows, dsvFormat } from 'd3';
import { SaxesParser } from 'saxes';
import { describe, expect, inject, it } from 'vitest';
import { publicationId } from '../../src/domain/timeline.ts';
import { readWritten } from '../real-dossier.ts';
import { filesOf, read } from './sites.ts';

const { base: site } = inject('sites');
const { articles, events, questions, charts, actors } = readWritten();
const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort();
const keys = (list: 'claims' | 'figures') =>
  articles.flatMap(({ id, data }) => data[list].map((one) => `${id}/${one.id}`)).sort();
const json = (file: string): unknown => JSON.parse(read(site, file));
const firstCells = (file: string) =>
  csvParseRows(read(site, file))
    .slice(1)
    .map(([first = '']) => first)
    .sort();
const textsIn = (file: string, element: string) =>
  [...read(site, file).matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(
    ([, text]) => text!,
  );

describe('the data files of a built site', () => {
  it('hold everything that editors wrote: dossier.json', () => {
    type Rows = { id: string; claims: { key: string }[]; figures: { key: string }[] }[];
    const data = json('dossier.json') as Record<string, Rows>;
    for (const [name, rows] of Object.entries({ articles, events, questions, charts, actors }))
      expect(ids(data[name]!), name).toEqual(ids(rows));
    for (const list of ['claims', 'figures'] as const)
      expect(data['articles']!.flatMap((article) => article[list].map(({ key }) => key)).sort()).toEqual(
        keys(list),
      );
  });

  it('hold every claim, question, event and article', () => {
    const happened = [...ids(events), ...articles.map(({ id }) => publicationId(id))].sort();
    const dated = events.filter(({ data }) => data.date !== undefined);
    const uids = [
      ...read(site, 'zeitleiste/zeitleiste.ics')
        .replace(/\r?\n /g, '')
        .matchAll(/^UID:([^@\r\n]*)/gm),
    ];
    expect(firstCells('vergleich/aussagen.csv')).toEqual(keys('claims'));
    // A row for each answer of an article to a question.
    expect([...new Set(firstCells('vergleich/tafel.csv'))]).toEqual(ids(questions));
    expect(firstCells('zeitleiste/zeitleiste.csv')).toEqual(happened);
    expect(ids((json('zeitleiste/zeitleiste.json') as { entries: { id: string }[] }).entries)).toEqual(
      happened,
    );
    for (const { id } of dated)
      expect(
        uids.some(([, uid]) => uid === id || uid!.startsWith(`${id}.`)),
        id,
      ).toBe(true);
    expect(ids(json('zitate.json') as { id: string }[])).toEqual(expect.arrayContaining(ids(articles)));
    for (const { id } of articles) expect(read(site, 'zitate.bib')).toContain(`{${id},`);
  });

  it('are tables with a cell for every column, and as many rows as the same data has as JSON', () => {
    for (const file of filesOf(site).filter((name) => name.endsWith('.csv'))) {
      expect(read(site, file).endsWith('\n'), file).toBe(true);
      const cells = dsvFormat(file.endsWith('.excel.csv') ? ';' : ',').parseRows(read(site, file));
      const [head = 0, ...rows] = cells.map(({ length }) => length);
      expect(
        rows.filter((width) => width !== head),
        file,
      ).toEqual([]);
      const data = json(file.replace(/(?:\.excel)?\.csv$/, '.json')) as Record<string, unknown[] | undefined>;
      expect(rows.length, file).toBe((data['rows'] ?? data['values'] ?? data['entries'])?.length);
    }
  });

  it('say whose they are and under which licence, the tables in a file beside them', () => {
    const rights = { publisher: 'Verlag Beispiel', licence: { name: 'CC BY 4.0' } };
    const described = filesOf(site)
      .filter((file) => file.endsWith('csv-metadata.json'))
      .flatMap((file) => {
        const { tables, ...data } = json(file) as { tables: { url: string }[] };
        expect(data, file).toMatchObject({
          'dc:publisher': rights.publisher,
          'dc:rights': rights.licence.name,
        });
        return tables.map(({ url }) => file.replace('csv-metadata.json', url));
      });
    const tables = filesOf(site).filter((name) => name.endsWith('.csv'));
    expect(described.sort()).toEqual(tables);
    const feed = json('feed.json') as { _licence: unknown; authors: unknown };
    expect(feed).toMatchObject({ _licence: rights.licence, authors: [{ name: rights.publisher }] });
    const own = (json('zitate.json') as { type: string }[]).filter(({ type }) => type === 'webpage');
    for (const item of own)
      expect(item).toMatchObject({
        publisher: rights.publisher,
        note: expect.stringContaining(rights.licence.name) as string,
        issued: expect.anything() as object,
      });
    for (const file of ['zitate.bib', 'feed.xml', 'zeitleiste/zeitleiste.ics'])
      for (const part of [rights.publisher, rights.licence.name])
        expect(
          read(site, file)
            .replace(/\r?\n /g, '')
            .replaceAll('\\', ''),
          file,
        ).toContain(part);
    for (const file of tables.filter((name) => !name.endsWith('.excel.csv')))
      expect(json(file.replace(/csv$/, 'json')), file).toMatchObject(rights);
  });

  it('can be read: JSON and XML', () => {
    for (const file of filesOf(site)) {
      if (/\.(?:json|webmanifest)$/.test(file)) expect(() => json(file), file).not.toThrow();
      if (/\.(?:xml|svg)$/.test(file))
        expect(() => new SaxesParser({ xmlns: true }).write(read(site, file)).close(), file).not.toThrow();
    }
  });

  it('tell search engines and readers of feeds what is there', () => {
    const home = `https://dossier.example.org${site.base}`;
    const pages = filesOf(site).filter((file) => file.endsWith('index.html'));
    const listed = textsIn('sitemap.xml', 'loc').map((address) => address.slice(home.length));
    const hidden = (file: string) =>
      /<meta (?:name="robots" content="noindex|http-equiv="refresh)/.test(read(site, file));
    const shown = pages.filter((file) => !hidden(file)).map((file) => file.replace(/index\.html$/, ''));
    expect(listed.sort()).toEqual(shown.sort());
    for (const { id } of articles) {
      expect(read(site, 'feed.xml')).toContain(`${home}artikel/${id}/`);
      expect(read(site, 'feed.json')).toContain(`${home}artikel/${id}/`);
    }
  });

  it('name in structured data only pages of ours that are there', () => {
    const files = new Set(filesOf(site));
    const home = `https://dossier.example.org${site.base}`;
    const blocks = filesOf(site)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [
        ...read(site, file).matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g),
      ]);
    const addresses = blocks.flatMap(([, block]) => {
      JSON.parse(block!);
      return [...block!.matchAll(/"(?!@id)[\w@]+":"(https:[^"]*)"/g)].map(([, address]) => address!);
    });
    const lost = addresses
      .filter((address) => address.startsWith(home))
      .map((address) => decodeURI(address.slice(home.length).replace(/[#?].*/, '')))
      .filter((path) => !files.has(path === '' || path.endsWith('/') ? `${path}index.html` : path));
    expect(blocks.length).toBeGreaterThan(20);
    expect(lost).toEqual([]);
  });
});
