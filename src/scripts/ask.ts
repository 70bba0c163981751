import { fits, termsOf } from './highlight.ts';
import { contentWords, corrected, hasGenitive, inParts, nominative } from './wording.ts';

interface Result {
  id: string;
  /** How much a result of its kind is worth beside others. */
  weight?: number;
  data: () => Promise<{ content: string; raw_url: string }>;
}

/** What was found, and the words in which it was. */
export interface Answer<Found> {
  found: Found[];
  q: string;
  /** What the results are instead, where the query had none: those of similar words, or of some of its words. */
  instead?: 'similar' | 'some';
}

/**
 * Asks in the words of the query that say something; where they are a name's genitive, in the name. Where nothing holds all of
 * them, compounds come apart, then mistyped words are put right, then some of the words are enough. The words
 * of the texts are fetched only for these.
 */
export async function ask<Found extends Result>(
  query: string,
  search: (q: string) => Promise<Found[]>,
  known: () => Promise<readonly string[]>,
): Promise<Answer<Found>> {
  const q = hasGenitive(query) ? nominative(query, await known()) : query;
  const found = await fitting(q, search);
  if (found.length > 0 || q === '' || q.includes('"')) return { found, q };
  const words = await known();
  const parts = inParts(q, words) ?? q;
  const right = corrected(parts, words) ?? parts;
  for (const [other, instead] of [[parts], [right, 'similar']] as const) {
    const inThem = other === q ? [] : await fitting(other, search);
    if (inThem.length > 0) return { found: inThem, q: other, ...(instead && { instead }) };
  }
  const single = corrected(q, words) ?? q;
  const some = await withSome(single, words, search);
  return some.length === 0 ? { found, q } : { found: some, q: single, instead: 'some' };
}

/** Whatever holds some of several words, first what holds most of them; a rare word says more than a common one. */
async function withSome<Found extends Result>(
  q: string,
  known: readonly string[],
  search: (q: string) => Promise<Found[]>,
): Promise<Found[]> {
  const words = contentWords(q);
  if (words.length < 2 && q.trim() === words[0]) return [];
  const lists = await Promise.all(words.map((word) => fitting(inParts(word, known) ?? word, search)));
  const worth = new Map<string, number>();
  for (const list of lists)
    for (const { id, weight = 1 } of list) worth.set(id, (worth.get(id) ?? 0) + weight / list.length);
  const all = new Map(lists.flat().map((found) => [found.id, found]));
  return [...all.values()].sort((a, b) => worth.get(b.id)! - worth.get(a.id)!);
}

/** The search offers what only begins like the query, where it finds nothing: that is nothing. */
async function fitting<Found extends Result>(
  q: string,
  search: (q: string) => Promise<Found[]>,
): Promise<Found[]> {
  const meant = q.includes('"') ? q : contentWords(q).join(' ') || q;
  const found = await search(meant);
  const first = await found[0]?.data();
  return first !== undefined && fits(`${first.raw_url} ${first.content}`, termsOf(meant)) ? found : [];
}
