import type { Code } from '../../../src/source/problems/codes.ts';
import type { Changes, Prepare } from '../variant.ts';

/** A mistake an editor can make, and the code of the message that must name it. */
export interface Case {
  title: string;
  code: Code;
  changes: Changes;
  prepare?: Prepare;
}

/** The two articles of the smallest dossier. */
export const opening = 'articles/wiedereroeffnung.md';
export const comment = 'articles/offene-fragen.md';
