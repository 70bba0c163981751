/**
 * How much a word tells an entry from its neighbours, from 1 (only one has it) almost down to 0 (all have it):
 * inverse document frequency (Karen Spärck Jones, “A statistical interpretation of term specificity and its
 * application in retrieval”, Journal of Documentation 28, 1972), scaled so that a small dossier needs no other
 * threshold than a large one.
 */
export function rarityIn(entries: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of entries) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = entries.length + 1;
  return (word) => Math.log(total / (counts.get(word) ?? 1)) / Math.log(total);
}
