import type { Code } from '../../../src/source/problem.ts';
import type { Changes, Prepare } from '../variant.ts';

/** A mistake an editor can make, and the code of the message that must name it. */
export interface Case {
  title: string;
  code: Code;
  changes: Changes;
  prepare?: Prepare;
}

/** Mistakes under the code that must name them, each by its title; some need more done to the folder. */
type Table = Partial<Record<Code, Record<string, Changes | readonly [Changes, Prepare]>>>;

export const casesOf = (table: Table): Case[] =>
  Object.entries(table).flatMap(([code, mistakes]) =>
    Object.entries(mistakes).map(([title, made]): Case => {
      const [changes, prepare] = isPrepared(made) ? made : [made];
      return { title, code: code as Code, changes, ...(prepare && { prepare }) };
    }),
  );

const isPrepared = (made: Changes | readonly [Changes, Prepare]): made is readonly [Changes, Prepare] =>
  Array.isArray(made);

/** The two articles of the smallest dossier. */
export const opening = 'articles/wiedereroeffnung.md';
export const comment = 'articles/offene-fragen.md';
