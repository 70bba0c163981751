import { link } from '../../domain/link.ts';
import type { Dossier, WrittenDossier } from '../../domain/model.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { Day } from '../../values/date.ts';
import { chartProblems } from './charts.ts';
import { comparisonProblems } from './comparison.ts';
import { type Finder, finderOf } from './finder.ts';
import { contradictionProblems, increaseProblems } from './numbers.ts';
import { withheldProblems } from './withheld.ts';

/**
 * What shows only when the dossier is linked as the site links it: verdicts, contradictions, drawings.
 *
 * Expects a dossier that has no error of its own. Drafts count, so that editors see beforehand what
 * publishing them would change; then it looks once more at what is published today.
 */
export function review(written: WrittenDossier, shelf: ContentIndex, today: Day): Problem[] {
  const find = finderOf(shelf);
  const whole = [...linkedProblems(link(written), find)];
  const rest = withheldProblems(written, shelf, today, (dossier) => linkedProblems(dossier, find), whole);
  return [...whole, ...rest];
}

function* linkedProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  yield* comparisonProblems(dossier, find);
  yield* contradictionProblems(dossier, find);
  yield* increaseProblems(dossier, find);
  yield* chartProblems(dossier, find);
}
