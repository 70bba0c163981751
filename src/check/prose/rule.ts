import type { CodeOf, Finding } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Prose } from './prose.ts';

/** Says what it finds in a stretch of prose, with the number of the sign where it begins. */
export type LintRule = (
  prose: Prose,
  note: (index: number, code: CodeOf<'TYP' | 'SPR'>, finding: Finding) => void,
  sheet: SourceFile,
) => void;

/** Knows how words are spelled; made by `loadSpelling`, which takes a moment. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** Words of the dictionary that are one typing error away. */
  near: (word: string) => string[];
}
