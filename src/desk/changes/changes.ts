import { isHeldBack } from '../../domain/withhold.ts';
import type { WrittenArticle, WrittenDossier } from '../../domain/written.ts';
import type { Day } from '../../values/date.ts';
import { decode } from '../decode.ts';
import { lay } from '../lay.ts';
import type { Problem } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { entryOf } from '../write.ts';
import { addressChanges } from './addresses.ts';
import { contentChanges } from './content.ts';

/** The committed bytes of files that are different now or gone, by path below the content folder. */
export type Committed = ReadonlyMap<string, Uint8Array>;

/** Where everything is that a change is told of. */
export interface Desk {
  written: WrittenDossier;
  shelf: Shelf;
  today: Day;
  /** The content folder as editors see it. */
  shownAs: string;
}

/**
 * What changed in articles since the last commit that readers may already have seen: figures, quotations and
 * claims that now say something else without a correction, and addresses that lead nowhere any more.
 *
 * An article nobody could read yet may change as it likes; so may one that our schemas did not know how to read.
 */
export function* changeProblems(committed: Committed, desk: Desk): Generator<Problem> {
  for (const before of committedArticles(committed)) {
    if (isHeldBack(before, desk.today)) continue;
    const after = successorOf(before, desk.written);
    yield* addressChanges(before, after, desk);
    if (after && !isHeldBack(after, desk.today)) yield* contentChanges(before, after, desk);
  }
}

function committedArticles(committed: Committed): WrittenArticle[] {
  return [...committed].flatMap(([path, bytes]) => {
    const id = /^articles\/([^/]+)\.md$/.exec(path)?.[1];
    if (id === undefined) return [];
    const { text } = decode(bytes, path);
    const entry = entryOf(lay({ file: path, collection: 'articles', id, text }));
    return entry
      ? [{ id, data: entry.data as WrittenArticle['data'], body: entry.body, marks: entry.marks }]
      : [];
  });
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
