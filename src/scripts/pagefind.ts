import type { Query } from './query.ts';
import { weightOf } from './rank.ts';

/** The part of Pagefind's interface that is used here. */
interface Pagefind {
  createInstance: (options: { basePath: string; noWorker: boolean; metaCacheTag: string }) => Instance;
}
interface Instance {
  search: (query: string | null) => Promise<{ results: Found[] }>;
}
export interface Found {
  id: string;
  score: number;
  weight: number;
  data: () => Promise<Fragment>;
}
export interface Fragment {
  content: string;
  /** A label in JSON; src/cli/search says why it stands here. */
  raw_url: string;
}
type Filters = Record<string, [kind: string, articles: string[], actors: string[]]>;

let loaded: Promise<Instance> | undefined;
let filters: Promise<Filters> | undefined;
let words: Promise<string[]> | undefined;

/** What fits the words and the filters, the best first. */
export async function matching(
  { q, art, artikel, akteur }: Query,
  index: string,
  base: string,
): Promise<Found[]> {
  loaded ??= (import(/* @vite-ignore */ `${index}pagefind.js`) as Promise<Pagefind>).then((pagefind) =>
    pagefind.createInstance({ basePath: index, noWorker: true, metaCacheTag: '' }),
  );
  filters ??= fetched<Filters>(`${base}suche/filter.json`);
  const [{ results }, table] = await Promise.all([(await loaded).search(q === '' ? null : q), filters]);
  const worth = ({ score, weight }: Found): number => score * weight;
  return results
    .map((found) => Object.assign(found, { weight: weightOf(table[found.id]?.[0]) }))
    .filter(({ id }) => {
      const [kind, articles, actors] = table[id] ?? ['', [], []];
      return (
        (art === '' || kind === art) &&
        (artikel === '' || articles.includes(artikel)) &&
        (akteur === '' || actors.includes(akteur))
      );
    })
    .sort((a, b) => worth(b) - worth(a));
}

/** The words of the texts, in small letters. */
export const knownWords = (base: string): Promise<string[]> =>
  (words ??= fetched<string[]>(`${base}suche/woerter.json`));

const fetched = async <Value>(address: string): Promise<Value> =>
  (await (await fetch(address)).json()) as Value;

/** Whether the index is here, or at least on its way. */
export const isLoaded = (): boolean => loaded !== undefined;
