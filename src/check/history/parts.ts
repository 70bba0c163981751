import { together } from '../../source/problems/words.ts';
import type { Change } from './change.ts';
import { plain } from '../../source/prose/plain.ts';

/** A part of an entry that readers take away. */
export interface Part<Thing> {
  /** The field it stands in. */
  key: string;
  /** „Wortlaut“ */
  name: string;
  /** What it says, as it would be told; empty for nothing. */
  inWords: (thing: Thing) => string;
  /** Whether both say the same although the words differ. */
  agree?: (was: Thing, is: Thing) => boolean;
}

/** What of an entry says something else now; what did not say anything before may be added. */
export function changedParts<Thing>(
  parts: readonly Part<Thing>[],
  before: Thing,
  after: Thing,
): (Pick<Change, 'was' | 'is'> & { names: string; first: string }) | undefined {
  const changed = parts
    .map(({ inWords, ...part }) => ({ ...part, was: inWords(before), is: inWords(after) }))
    .filter(({ was, is, agree }) => was !== '' && plain(was) !== plain(is) && !agree?.(before, after));
  const [first] = changed;
  if (!first) return undefined;
  return {
    names: together(changed.map(({ name }) => name)),
    first: first.key,
    was: changed.map(({ was }) => was).join('; '),
    is: changed
      .map(({ is }) => is)
      .filter(Boolean)
      .join('; '),
  };
}
