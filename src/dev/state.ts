import type { Hints } from '../import/hints.ts';
import type { Problem } from '../source/problems/problem.ts';

/** What the desk says about the content, as the browser shows it. */
export interface DeskState {
  /** Errors first. */
  problems: readonly Problem[];
  /** What is still open in each article, by its id. */
  hints: Readonly<Record<string, Hints>>;
}

/** From the server to the command that started it: the content has changed for the so many-th time; 0 at the start. */
export interface Changed {
  changed: number;
}

/** The answer: the state of the content after at least so many changes. */
export interface Checked {
  checked: number;
  state: DeskState;
}

/** Where browsers listen for the state. Not below the base: Astro wants a slash at the end of those. */
export const statePath = '/@redaktion/stand';
