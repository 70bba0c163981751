import type { Hint } from '../import/hints.ts';
import type { Problem } from '../source/problem.ts';

/** What the check says about the content, as the browser shows it. */
export interface ContentState {
  /** Errors first. */
  problems: readonly Problem[];
  /** The numbers of each article, by its id, that are still to be decided on. */
  openNumbers: Readonly<Record<string, readonly Hint[]>>;
}

/** Events on Vite's socket. */
export const events = {
  /** A page is open; it says since when, by its own clock. */
  opened: 'redaktion:offen',
  /** The content has changed. */
  changed: 'redaktion:neu',
  /** The check has looked at it. */
  checked: 'redaktion:stand',
} as const;
