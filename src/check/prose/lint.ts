import { dashMarks } from './dashes.ts';
import { digitGroups } from './digits.ts';
import { flatSummary, judgementWords } from './judgement.ts';
import { undrawnLetters } from './letters.ts';
import { nameSpellings } from './names.ts';
import { proseOf } from './prose.ts';
import { quoteMarks } from './quotes.ts';
import { longSentences, placeholders } from './sentences.ts';
import { spaceMarks } from './spaces.ts';
import type { LintRule, Speller } from './rule.ts';
import { spellingRule } from './spelling.ts';
import type { Problem } from '../../source/problem.ts';
import { problemIn, type SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/field.ts';

export interface LintOptions {
  /** Without it, spelling is not looked at. */
  spelling?: Speller | undefined;
}

const rules: readonly LintRule[] = [
  quoteMarks,
  dashMarks,
  spaceMarks,
  digitGroups,
  undrawnLetters,
  judgementWords,
  flatSummary,
  longSentences,
  placeholders,
];

/** Everything about typography and language of a file that deserves a second look; all of it hints. */
export function lint(sheet: SourceFile, shelf: ContentIndex, { spelling }: LintOptions = {}): Problem[] {
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
function namesFor(shelf: ContentIndex): LintRule {
  const known = nameRules.get(shelf) ?? nameSpellings(shelf.entries('actors'));
  nameRules.set(shelf, known);
  return known;
}

const nameRules = new WeakMap<ContentIndex, LintRule>();
