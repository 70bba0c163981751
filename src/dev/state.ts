import type { Hints } from '../import/hints.ts';
import type { Problem } from '../source/problems/problem.ts';

/** What the check says about the content, as the browser shows it. */
export interface ContentState {
  /** Errors first. */
  problems: readonly Problem[];
  /** What is still open in each article, by its id. */
  hints: Readonly<Record<string, Hints>>;
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
