import type { CollectionName } from '../../schema/index.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { quoted } from '../../source/problems/words.ts';

/** Chains that lead back to where they began: what an event became, what an actor is part of. */
export function* circleProblems(shelf: ContentIndex): Generator<Problem> {
  yield* circles(shelf, 'events', 'became');
  yield* circles(shelf, 'actors', 'partOf');
}

function* circles(shelf: ContentIndex, collection: CollectionName, key: string): Generator<Problem> {
  const told = new Set<string>();
  for (const entry of shelf.entries(collection)) {
    const chain = follow(shelf, collection, key, entry.sheet.id);
    if (!chain || told.has(entry.sheet.id)) continue;
    for (const id of chain) told.add(id);
    if (chain.length === 1)
      yield entry.at(key).problem('K-VER-04', {
        what: `${quoted(entry.sheet.id)} verweist auf sich selbst`,
        remedy: 'die Zeile löschen oder einen anderen Eintrag nennen',
      });
    else
      yield entry.at(key).problem('K-VER-05', {
        what: 'Die Verweise drehen sich im Kreis',
        why: [...chain, chain[0]].join(' → '),
        remedy: 'einen der Verweise löschen',
      });
  }
}

/** The ids of the circle that begins and ends at this one; undefined if there is none. */
function follow(
  shelf: ContentIndex,
  collection: CollectionName,
  key: string,
  start: string,
): string[] | undefined {
  const chain: string[] = [];
  for (let id: string | undefined = start; id !== undefined; id = shelf.entry(collection, id)?.at(key).text) {
    if (id === start && chain.length > 0) return chain;
    if (chain.includes(id)) return undefined;
    chain.push(id);
  }
  return undefined;
}
