import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { indexSearch, type Filters, type Label, type Found as Findable } from '../../src/publish/search.ts';
import { ask, type Answer } from '../../src/scripts/ask.ts';
import { matching, type Found } from '../../src/scripts/pagefind.ts';
import { namesakesFirst } from '../../src/scripts/rank.ts';
import { searchRecords } from '../../src/views/search.ts';
import { readDossier } from '../real-dossier.ts';

/*
 * The search measured on the real content: the index is made as the build makes it, and asked through the
 * file that the browser loads.
 */

const dossier = readDossier();
const written = searchRecords(dossier);
let folder: string;
let index: Findable[];
let answer: (query: string) => Promise<Answer<Found>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-'));
  index = await indexInto(folder);
  const base = join(folder, 'pagefind/');
  vi.stubGlobal(
    'fetch',
    async (address: string) => new Response(await readFile(address.replace(/\?.*/, ''))),
  );
  vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'de' }) });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const known = JSON.parse(await readFile(join(folder, 'suche/woerter.json'), 'utf8')) as string[];
  answer = (query) =>
    ask(
      query,
      (q) => matching({ q, art: '', artikel: '', akteur: '' }, base, `${folder}/`),
      () => Promise.resolve(known),
    );
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await rm(folder, { recursive: true, force: true });
});

const search = async (query: string): Promise<Found[]> => (await answer(query)).found;

async function indexInto(folder: string): Promise<Findable[]> {
  await mkdir(join(folder, 'suche'), { recursive: true });
  await writeFile(join(folder, 'suche/eintraege.json'), JSON.stringify(written));
  return indexSearch(folder);
}

const labelOf = ({ raw_url }: { raw_url: string }): Label => JSON.parse(raw_url) as Label;

const addressesFor = async (query: string): Promise<string[]> => {
  const results = await Promise.all((await search(query)).map((found) => found.data()));
  return results.map((result) => labelOf(result)[2]).sort();
};

test('everything that is expected of a site can be found', () => {
  const names = new Set(index.map(({ kind, id }) => `${kind} ${id}`));
  const all = {
    artikel: dossier.articles.map(({ id }) => id),
    aussage: dossier.articles.flatMap(({ claims }) => claims.map(({ key }) => key)),
    zahl: dossier.articles.flatMap(({ figures }) => figures.map(({ key }) => key)),
    ereignis: dossier.events.map(({ id }) => id),
    diagramm: dossier.charts.map(({ id }) => id),
    frage: dossier.questions.map(({ id }) => id),
    akteur: dossier.actors.map(({ id }) => id),
  };
  for (const [kind, ids] of Object.entries(all))
    expect(
      ids.filter((id) => !names.has(`${kind} ${id}`)),
      kind,
    ).toEqual([]);
});

test.each([
  ['Munizion', 'Munition'],
  ['Haubize', 'Haubitzen'],
  ['Wostochny', 'Vostochny'],
])('„%s“ finds what „%s“ finds, and says so', async (wrong, right) => {
  const { found, instead } = await answer(wrong);
  expect(instead).toBe('similar');
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBe((await search(right)).length);
});

test.each([
  ['Container Wladiwostok', 'Container'],
  ['Ukraine Gegenoffensive', 'Ukraine'],
  ['Wer liefert Taschentücher', 'liefert'],
])('„%s“ has no result with all words, and leads to some', async (query, word) => {
  const { found, instead } = await answer(query);
  expect(instead).toBe('some');
  expect(found.length).toBeGreaterThanOrEqual((await search(word)).length);
  expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
});

test('words in quotation marks are neither put right nor left out', async () => {
  expect(await search('"Munizion"')).toEqual([]);
  expect(await search('"Container Wladiwostok"')).toEqual([]);
});

/** Query, and another one that must find exactly the same. */
const pairs = [
  ['Umlaut spelled out', 'Rüstung', 'Ruestung'],
  ['umlaut left out', 'Südkorea', 'Sudkorea'],
  ['ß and ss', 'Weißes Haus', 'Weisses Haus'],
  ['å', 'Åslund', 'Aslund'],
  ['capitals', 'munition', 'MUNITION'],
  ['plural', 'Granate', 'Granaten'],
  ['genitive', 'Putin', 'Putins'],
  ['plural with umlaut', 'Zug', 'Züge'],
  ['points in numbers', '254.920', '254920'],
  ['the English spelling of a name', 'Shoigu', 'Schoigu'],
  ['the scholarly spelling of a name', 'Shojgu', 'Schoigu'],
  ['a place in English', 'Vladivostok', 'Wladiwostok'],
  ['a hyphen left out', 'Kim Jong Un', 'Kim Jong-un'],
  ['a capital after the hyphen', 'Kim Jong-Un', 'Kim Jong-un'],
  ['the English first name', 'Vladimir Putin', 'Wladimir Putin'],
  ['an umlaut of a place spelled out', 'Pjoengjang', 'Pjöngjang'],
  ['the genitive of a name that ends in a vowel', 'Nordkoreas', 'Nordkorea'],
  ['the genitive of a name that ends in v', 'Lankovs', 'Lankov'],
  ['a compound that no text holds', 'Munitionsvorräte', 'Munition Vorräte'],
] as const;

for (const [what, one, other] of pairs)
  test(`${what}: „${one}“ finds what „${other}“ finds`, async () => {
    const found = await addressesFor(one);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(await addressesFor(other));
  });

/** Query, and a word that one of the texts found must hold although it is another word. */
const compounds = [
  ['Granaten', 'Artilleriegranaten'],
  ['Minister', 'Verteidigungsminister'],
  ['Lieferungen', 'Waffenlieferungen'],
  ['Werfer', 'Mehrfachraketenwerfer'],
  ['Krieg', 'Angriffskrieg'],
  ['Artillerie', 'Artilleriemunition'],
  ['liefern', 'geliefert'],
  ['geliefert', 'lieferte'],
  ['verkaufen', 'verkauft'],
] as const;

for (const [query, word] of compounds)
  test(`„${query}“ finds a text with „${word}“`, async () => {
    const results = await Promise.all((await search(query)).map((found) => found.data()));
    expect(results.filter(({ content }) => content.split('¦')[0]?.includes(word)).length).toBeGreaterThan(0);
  });

/** Query, and where the first result must lead. */
const firsts = [
  ['Putin', 'akteure/wladimir-putin/'],
  ['Vladimir Putin', 'akteure/wladimir-putin/'],
  ['Kim', 'akteure/kim-jong-un/'],
  ['Schoigu', 'akteure/sergei-schoigu/'],
  ['Schojgu', 'akteure/sergei-schoigu/'],
  ['Lankow', 'akteure/andrei-lankov/'],
  ['Aslund', 'akteure/anders-aslund/'],
  ['Görlach', 'akteure/alexander-goerlach/'],
  ['Nordkorea', 'akteure/nordkorea/'],
  ['DVRK', 'akteure/nordkorea/'],
  ['CIA', 'akteure/cia/'],
  ['Wagner', 'akteure/wagner-gruppe/'],
  ['EU Granaten', 'zahlen/munition-eu/'],
  ['Container', 'zahlen/container/'],
  ['Hubschrauber', 'artikel/siegesfeier-in-pjoengjang/#hubschrauber'],
  ['Kampfpanzer', 'artikel/siegesfeier-in-pjoengjang/#panzer'],
  ['Länge der Grenze', 'artikel/siegesfeier-in-pjoengjang/#grenze'],
  ['Vladivostok Wirtschaftsforum', 'zeitleiste/#wirtschaftsforum'],
  ['Beijing Putin', 'vergleich/peking/'],
  ['Schoigus', 'akteure/sergei-schoigu/'],
  ['Weißes Haus', 'akteure/weisses-haus/'],
  ['Munitionsvorräte', 'vergleich/vorraete/'],
  ['Veto', 'zeitleiste/#veto-sanktionsbeobachter'],
  ['Kosmodrom', 'zeitleiste/#gipfel-wostotschny'],
  ['geschenkte Drohnen', 'artikel/gipfel-als-signal/#drohnen'],
  ['Geht die Munition aus', 'vergleich/munitionsmangel/'],
  ['Wer hat Nordkorea Waffen geliefert', 'vergleich/schon-geliefert/'],
  ['Gegenleistung', 'vergleich/gegenleistung/'],
  ['Was bekommt Nordkorea dafür?', 'vergleich/gegenleistung/'],
  ['Preis für die Waffen', 'vergleich/gegenleistung/'],
  ['Wer profitiert vom Krieg', 'vergleich/gewinner/'],
  ['Panzerverluste', 'zahlen/verluste-verlauf/'],
  ['Handelsblatt', 'artikel/kriegsgewinner-kim/'],
  ['Widerspruch', 'vergleich/front/'],
] as const;

test.each(firsts)('„%s“ leads first to %s', async (query, address) => {
  const { found, q } = await answer(query);
  const results = await Promise.all(found.slice(0, 10).map((one) => one.data()));
  expect(namesakesFirst(results, labelOf, q).map((result) => labelOf(result)[2])[0]).toBe(address);
});

test('words in quotation marks are found only in this order', async () => {
  expect(await addressesFor('"keinen wesentlichen Einfluss"')).toHaveLength(1);
  expect(await addressesFor('"Einfluss wesentlichen keinen"')).toHaveLength(0);
});

test('the forms of a verb find the same texts', async () => {
  const textsWith = async (query: string) => {
    const results = await Promise.all((await search(query)).map((found) => found.data()));
    return results.filter(({ content }) => /\b(?:ge)?liefer(?:n|t|te|ten)\b/.test(content.split('¦')[0]!))
      .length;
  };
  const counts = await Promise.all(['liefern', 'liefert', 'lieferte', 'geliefert'].map(textsWith));
  expect(counts[0]).toBeGreaterThan(15);
  expect(new Set(counts).size).toBe(1);
});

test('a word that is nowhere has no fitting result', async () => {
  for (const query of ['xyzabc', 'Gastarbeiterinnenheim', 'Schweinebraten'])
    expect(await search(query), query).toEqual([]);
});

test('the table of the filters knows every result', async () => {
  const filters = JSON.parse(await readFile(join(folder, 'suche/filter.json'), 'utf8')) as Filters;
  const results = await search('Granaten');
  for (const { id } of results) expect(filters[id]).toBeDefined();
  const claims = results.filter(({ id }) => filters[id]?.[0] === 'aussage');
  expect(claims.length).toBeGreaterThan(3);
  expect(Object.keys(filters)).toHaveLength(written.length);
});

test('two runs write the same files', async () => {
  const other = await mkdtemp(join(tmpdir(), 'search-'));
  const again = await indexInto(other);
  expect(again).toEqual(index);
  for (const file of ['pagefind/pagefind-entry.json', 'suche/filter.json', 'suche/woerter.json'])
    expect(await readFile(join(other, file), 'utf8')).toBe(await readFile(join(folder, file), 'utf8'));
  await rm(other, { recursive: true });
});

test('a first query with ten results loads at most 125 kB', async () => {
  const files = await readdir(join(folder, 'pagefind'), { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(
    files
      .filter((file) => file.isFile() && !file.name.endsWith('.mjs'))
      .map(async ({ parentPath, name }) => {
        const content = await readFile(join(parentPath, name));
        // Everything but the script is compressed already.
        return { name, size: name.endsWith('.js') ? brotliCompressSync(content).length : content.length };
      }),
  );
  const largest = (ending: string, count: number) =>
    sizes
      .filter(({ name }) => name.endsWith(ending))
      .map(({ size }) => size)
      .sort((a, b) => b - a)
      .slice(0, count)
      .reduce((sum, size) => sum + size, 0);
  const always =
    largest('.js', 1) + largest('.json', 1) + largest('.pf_meta', 1) + largest('wasm.de.pagefind', 1);
  // A word needs one piece of the index, and every result shown its own text.
  expect(always + largest('.pf_index', 1) + largest('.pf_fragment', 10)).toBeLessThan(125_000);
});
