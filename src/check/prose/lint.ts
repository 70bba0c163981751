import { flatSummary, judgementWords, longSentences, placeholders } from './language.ts';
import { undrawnLetters, typography } from './typography.ts';
import { nameSpellings, spellingRule } from './names.ts';
import { proseOf, type LintRule, type Speller } from './prose.ts';
import type { Problem } from '../../source/problem.ts';
import { problemIn, type SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/field.ts';

export interface LintOptions {
  /** Without it, spelling is not looked at. */
  spelling?: Speller | undefined;
}

const rules: readonly LintRule[] = [
  typography,
  undrawnLetters,
  judgementWords,
  flatSummary,
  longSentences,
  placeholders,
];

/** Everything about typography and language of a file that deserves a second look; all of it hints. */
export function lint(file: SourceFile, index: ContentIndex, { spelling }: LintOptions = {}): Problem[] {
  const all = [...rules, namesFor(index), ...(spelling ? [spellingRule(spelling, index)] : [])];
  return proseOf(file).flatMap((prose) => {
    const problems: Problem[] = [];
    for (const rule of all)
      rule(
        prose,
        (index, code, finding) =>
          problems.push(problemIn(file, prose.offsetAt(index), code, finding, prose.field?.name)),
        file,
      );
    return problems;
  });
}

/** The rule about names is made once for a index: it asks for every spelling of every actor. */
function namesFor(index: ContentIndex): LintRule {
  const known = nameRules.get(index) ?? nameSpellings(index.entries('actors'));
  nameRules.set(index, known);
  return known;
}

const nameRules = new WeakMap<ContentIndex, LintRule>();
