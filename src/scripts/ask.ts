import { fits, termsOf } from './highlight.ts';
import { hasGenitive, inParts, nominative } from './wording.ts';

interface Result {
  data: () => Promise<{ content: string; raw_url: string }>;
}

/** What was found, and the words in which it was. */
export interface Answer<Found> {
  found: Found[];
  q: string;
}

/**
 * Asks in the words of the query; where they are a name's genitive, in the name, and where nothing holds a
 * compound, in its parts. The words of the texts are fetched only for these.
 */
export async function ask<Found extends Result>(
  query: string,
  search: (q: string) => Promise<Found[]>,
  known: () => Promise<readonly string[]>,
): Promise<Answer<Found>> {
  const q = hasGenitive(query) ? nominative(query, await known()) : query;
  const found = await fitting(q, search);
  if (found.length > 0 || q === '') return { found, q };
  const parts = inParts(q, await known());
  const inThem = parts === undefined ? [] : await fitting(parts, search);
  return parts === undefined || inThem.length === 0 ? { found, q } : { found: inThem, q: parts };
}

/** The search offers what only begins like the query, where it finds nothing: that is nothing. */
async function fitting<Found extends Result>(
  q: string,
  search: (q: string) => Promise<Found[]>,
): Promise<Found[]> {
  const found = await search(q);
  const first = await found[0]?.data();
  return first !== undefined && fits(`${first.raw_url} ${first.content}`, termsOf(q)) ? found : [];
}
