import type { lintCodes } from '../../source/problems/prose-codes.ts';
import { dashMarks } from './dashes.ts';
import { digitGroups } from './digits.ts';
import { flatSummary } from './indirect.ts';
import { judgementWords } from './judgement.ts';
import { nameSpellings } from './names.ts';
import { type Prose, proseOf } from './prose.ts';
import { quoteMarks } from './quotes.ts';
import { longSentences, placeholders } from './sentences.ts';
import { spaceMarks } from './spaces.ts';
import { spellingRule } from './spelling.ts';
import type { Finding, Problem } from '../../source/problems/problem.ts';
import { problemIn, type Sheet } from '../../source/source-file.ts';
import type { Shelf } from '../../source/content-index.ts';

/** Says what it finds in a stretch of prose, with the number of the sign where it begins. */
export type LintRule = (
  prose: Prose,
  note: (index: number, code: keyof typeof lintCodes, finding: Finding) => void,
  sheet: Sheet,
) => void;

/** Knows how words are spelled; made by `loadSpelling`, which takes a moment. */
export interface Speller {
  isRight: (word: string) => boolean;
  /** Words of the dictionary that are one typing error away. */
  near: (word: string) => string[];
}

export interface LintOptions {
  /** Without it, spelling is not looked at. */
  spelling?: Speller | undefined;
}

const rules: readonly LintRule[] = [
  quoteMarks,
  dashMarks,
  spaceMarks,
  digitGroups,
  judgementWords,
  flatSummary,
  longSentences,
  placeholders,
];

/** Everything about typography and language of a file that deserves a second look; all of it hints. */
export function lint(sheet: Sheet, shelf: Shelf, { spelling }: LintOptions = {}): Problem[] {
  const all = [...rules, namesFor(shelf), ...(spelling ? [spellingRule(spelling, shelf)] : [])];
  return proseOf(sheet).flatMap((prose) => {
    const problems: Problem[] = [];
    for (const rule of all)
      rule(
        prose,
        (index, code, finding) =>
          problems.push(problemIn(sheet, prose.offsetAt(index), code, finding, prose.field?.name)),
        sheet,
      );
    return problems;
  });
}

/** The rule about names is made once for a shelf: it asks for every spelling of every actor. */
function namesFor(shelf: Shelf): LintRule {
  const known = nameRules.get(shelf) ?? nameSpellings(shelf.entries('actors'));
  nameRules.set(shelf, known);
  return known;
}

const nameRules = new WeakMap<Shelf, LintRule>();
