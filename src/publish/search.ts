import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type CustomRecord, type IndexFile } from 'pagefind';
import type { SearchRecord } from '../views/search.ts';
import { writeFiles } from './folder/write.ts';
import { lexiconOf, relatedWords, small, wordsOf, type Lexicon } from './german.ts';

/** One thing that can be found, with the address below the base that its result leads to. */
export type Found = Pick<SearchRecord, 'kind' | 'id' | 'address'>;

/** Stands between what a result shows and what it is only found by. */
export const divider = '¦';

const records = 'suche/eintraege.json';
const filters = 'suche/filter.json';
const words = 'suche/woerter.json';

/** By the name Pagefind gives a record: its kind, and the ids of its articles and actors. */
export type Filters = Readonly<
  Record<string, readonly [kind: string, articles: readonly string[], actors: readonly string[]]>
>;

/**
 * Makes the search index of a built site: reads the records that the site wrote, puts `pagefind/` beside
 * them, and in their place a table for the filters and the words by which queries are taken apart.
 *
 * The table is ours because Pagefind writes its own filters in an order that differs from run to run.
 *
 * @returns what can be found
 * @throws if a record could not be indexed: a search that silently lacks something is worse than none.
 */
export async function indexSearch(folder: string): Promise<Found[]> {
  const written = JSON.parse(await readFile(join(folder, records), 'utf8')) as SearchRecord[];
  const lexicon = lexiconOf(written.flatMap(({ title, text }) => [title, text]));
  const made = await filesOf(written.map((record, at) => toRecord(record, at, lexicon)));
  const files = made.filter(isNeeded);
  writeFiles(
    join(folder, 'pagefind'),
    files.map(({ path, content }) => [path, content]),
  );
  const fragments = fragmentsOf(files, written);
  await writeFile(join(folder, filters), JSON.stringify(filtersOf(fragments)));
  await writeFile(join(folder, words), JSON.stringify(knownWords(written)));
  await rm(join(folder, records));
  return fragments.map(({ record }) => record);
}

/** The words of all records in small letters, in order; shorter ones are no part of anything. */
const knownWords = (records: readonly SearchRecord[]): string[] =>
  [
    ...new Set(
      records.flatMap(({ title, text, also }) => wordsOf([title, text, ...also].join(' ')).map(small)),
    ),
  ]
    .filter((word) => word.length > 3)
    .sort();

/** What a result shows besides its text, in the place where Pagefind expects an address. */
export type Label = [number: number, kind: string, address: string, title: string, place: string];

/**
 * What Pagefind gets: the text, and behind the divider what it should be found by besides.
 *
 * Pagefind searches all that it is told but the address, and of two records with one address it drops the
 * first. So the label takes the place of the address; the title is told only where it is the record's own:
 * otherwise every paragraph of an article would be found by the words of its headline.
 */
function toRecord(record: SearchRecord, at: number, lexicon: Lexicon): CustomRecord {
  const also = [...new Set(record.also)].filter((name) => name !== '' && !record.text.includes(name));
  const own = record.kind === 'artikel' ? '' : record.title;
  const related = relatedWords([own, record.text, ...also].join(' '), lexicon);
  return {
    url: JSON.stringify([at, record.kind, record.address, record.title, record.place] satisfies Label),
    language: 'de',
    content: [record.text, divider, ...also, ...related].join(' '),
    meta: record.kind === 'artikel' ? {} : { title: record.title },
  };
}

async function filesOf(custom: readonly CustomRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
  try {
    for (const record of custom) {
      const added = await index.addCustomRecord(record);
      if (added.errors.length > 0)
        throw new Error(`${record.url} cannot be found: ${added.errors.join('; ')}`);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0)
      throw new Error(`The search index could not be made: ${made.errors.join('; ')}`);
    return made.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await close();
  }
}

/**
 * The files Pagefind made of the records, in the order of the records. It leaves out what has neither a letter nor
 * a digit, which nobody can ask for.
 */
function fragmentsOf(
  files: readonly IndexFile[],
  written: readonly SearchRecord[],
): { name: string; record: SearchRecord }[] {
  const names = new Map(
    files
      .filter(({ path }) => path.startsWith('fragment/'))
      .map(({ path, content }) => [numberOf(content), basename(path, '.pf_fragment')]),
  );
  return written.flatMap((record, at) => {
    const name = names.get(at);
    if (name !== undefined) return { name, record };
    if (!/[\p{L}\p{N}]/u.test(record.text)) return [];
    throw new Error(`What ${record.address} says cannot be found: ${record.text}`);
  });
}

const filtersOf = (fragments: ReturnType<typeof fragmentsOf>): Filters =>
  Object.fromEntries(
    fragments.map(({ name, record: { kind, articles, actors } }) => [name, [kind, articles, actors]]),
  );

/** The number of a record, from the file Pagefind made of it: a mark of twelve letters, then JSON. */
function numberOf(content: Uint8Array): number {
  const { url } = JSON.parse(gunzipSync(content).subarray(12).toString()) as { url: string };
  const [at] = JSON.parse(url) as Label;
  return at;
}

/** Pagefind brings an interface with inline styles, a worker and a second language that nobody here loads. */
const isNeeded = ({ path }: IndexFile): boolean =>
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.de\.pagefind|pagefind\..*\.pf_meta|(?:fragment|index)\/.*)$/.test(
    path,
  );
