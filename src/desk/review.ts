import { link } from '../domain/link.ts';
import type { WrittenDossier } from '../domain/written.ts';
import type { Problem } from './problem.ts';
import { chartProblems } from './review/charts.ts';
import { comparisonProblems } from './review/comparison.ts';
import { contradictionProblems } from './review/contradictions.ts';
import { finderOf } from './review/finder.ts';
import { increaseProblems } from './review/increases.ts';
import type { Shelf } from './shelf.ts';

/**
 * What shows only when the dossier is linked as the site links it: verdicts, contradictions, drawings.
 *
 * Expects a dossier that has no error of its own. Drafts count, so that editors see beforehand what
 * publishing them would change.
 */
export function* review(written: WrittenDossier, shelf: Shelf): Generator<Problem> {
  const dossier = link(written);
  const find = finderOf(shelf);
  yield* comparisonProblems(dossier, find);
  yield* contradictionProblems(dossier, find);
  yield* increaseProblems(dossier, find);
  yield* chartProblems(dossier, find);
}
