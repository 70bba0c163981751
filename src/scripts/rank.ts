import type { SearchKind } from '../text/pages/search.ts';
import { fold } from './highlight.ts';

/** What tells most comes first: questions and figures before single claims, an article as a whole before its parts. */
const weights: Record<SearchKind, number> = {
  frage: 4,
  diagramm: 4,
  akteur: 4,
  zahl: 2,
  artikel: 2,
  ereignis: 1.5,
  aussage: 1,
  anmerkung: 1,
};

/** How much a result of a kind is worth beside others. */
export const weightOf = (kind = ''): number => (weights as Partial<Record<string, number>>)[kind] ?? 1;

/** The parts of a result's label that say what it is. */
type Named = readonly [number: number, kind: string, address: string, title: string, place: string];

/**
 * The results in their order, but first what is called as the query says, then actors with that word in
 * their name. Whoever types „Südtirol“ means the state, not the article that says the word most often.
 */
export function namesakesFirst<Result>(
  results: readonly Result[],
  labelOf: (result: Result) => Named,
  query: string,
): Result[] {
  const wanted = wordsOf(query);
  const likeness = (result: Result): number => {
    const [, kind, , title, place] = labelOf(result);
    const words = wordsOf(title);
    if (wanted.length === 0) return 0;
    // An article is also called by its outlet: „Handelsblatt, Sept. 2023“.
    const names = [words, kind === 'artikel' ? wordsOf(place.split(',')[0]!) : []];
    if (names.some((name) => name.join(' ') === wanted.join(' '))) return 2;
    return kind === 'akteur' && wanted.every((word) => words.includes(word)) ? 1 : 0;
  };
  return [...results].sort((a, b) => likeness(b) - likeness(a));
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
