import type { WrittenDossier } from '../../domain/written.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import type { Day } from '../../values/date.ts';

/** Where everything is that a change is told of. */
export interface HistoryContext {
  written: WrittenDossier;
  shelf: ContentIndex;
  today: Day;
  /** The content folder as editors see it. */
  shownAs: string;
}

/** Which entries readers find, as `events/lesenacht`. */
export interface Readers {
  /** When it was committed. */
  knew: ReadonlySet<string>;
  know: ReadonlySet<string>;
}
