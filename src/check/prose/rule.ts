import type { CodeOf, Finding } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { Prose } from './prose.ts';

/** Says what it finds in a stretch of prose, with the number of the sign where it begins. */
export type LintRule = (
  prose: Prose,
  note: (index: number, code: CodeOf<'TYP' | 'SPR'>, finding: Finding) => void,
  sheet: SourceFile,
) => void;

/** The words next to a sign, without the spaces and marks around them. */
export const around = (
  text: string,
  { 0: sign, index }: RegExpExecArray,
): [before: string, after: string] => [
  /[^\s„‚("«»“”]*$/.exec(text.slice(0, index))![0],
  /^[^\s“”‘),;:!?"«»]*/.exec(text.slice(index + sign.length))![0],
];

/** Knows how words are spelled; made by `loadSpelling`, which takes a moment. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** Words of the dictionary that are one typing error away. */
  near: (word: string) => string[];
}
