import type { Day } from '../../values/date.ts';
import type { Target } from '../linked.ts';
import type { When } from './shapes.ts';

/** An event in the drawing. */
export interface TimelineMark extends When, Target {
  /** A few words beside the mark. */
  label: string;
  lane: string;
  /** Only announced or feared: drawn hollow. */
  expected: boolean;
  /** The first day it was known, if it is known. */
  reported: Day | undefined;
  /** The heavier, the longer the mark keeps its label where many crowd. */
  weight: number;
}

/** The appearance of an article. */
export interface TimelineFlag extends When, Target {
  monogram: string;
}

export interface TimelineData {
  /** In order from top to bottom. */
  lanes: readonly { id: string; label: string }[];
  /** In order of time. */
  marks: readonly TimelineMark[];
  flags: readonly TimelineFlag[];
  words: TimelineWords;
}

/** The words in the drawing. */
export interface TimelineWords {
  title: string;
  /** What is to be seen, for those who do not see it. */
  description: string;
  /** Over the flags: „Artikel erscheinen“. */
  flags: string;
  /** Over the compressed part, given its first and last year. */
  compressed: (from: string, to: string) => string;
}
