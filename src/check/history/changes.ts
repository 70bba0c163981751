import type { HistoryContext, Readers } from './context.ts';
import { isHeldBack, publishedKeys } from '../../domain/withhold.ts';
import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { addressChanges } from './addresses.ts';
import { type Committed, committedDossier, restored } from './committed.ts';
import { contentChanges } from './content.ts';
import { eventProblems } from './events.ts';
import { goneAddresses } from './gone.ts';
import { referenceProblems } from './references.ts';

/**
 * What changed since the last commit that readers may already have seen: figures, quotations and claims of
 * articles, cards of events and comparison values that now say something else without a correction, and
 * addresses that lead nowhere any more.
 *
 * What nobody could read yet may change as it likes; so may what our schemas did not know how to read.
 */
export function* changeProblems(committed: Committed, desk: HistoryContext): Generator<Problem> {
  if (committed.size === 0) return;
  const before = committedDossier(committed, desk.written);
  for (const article of before.articles)
    if (!isHeldBack(article, desk.today)) yield* articleChanges(article, desk);
  const readers: Readers = {
    knew: publishedKeys(restored(before, desk.written), desk.today),
    know: publishedKeys(desk.written, desk.today),
  };
  yield* goneAddresses(before, readers, desk);
  yield* eventProblems(before, readers, desk);
  yield* referenceProblems(before, readers, desk);
}

function* articleChanges(before: WrittenArticle, desk: HistoryContext): Generator<Problem> {
  const after = successorOf(before, desk.written);
  yield* addressChanges(before, after, desk);
  if (after && !isHeldBack(after, desk.today)) yield* contentChanges(before, after, desk);
}

/** The article as it is now: under its id, under a new one that names the old, or plainly the same. */
function successorOf(before: WrittenArticle, { articles }: WrittenDossier): WrittenArticle | undefined {
  const { monogram, title } = before.data;
  return (
    articles.find(({ id }) => id === before.id) ??
    articles.find(({ data }) => data.aliases?.includes(before.id)) ??
    articles.find(({ data }) => data.monogram === monogram || data.title === title)
  );
}
