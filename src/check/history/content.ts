import type { HistoryContext } from './context.ts';
import type { WrittenArticle } from '../../domain/written.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { askForCorrection, isCorrected, newlyCorrected } from './change.ts';
import { claimChanges } from './claims.ts';
import { figureChanges } from './figures.ts';
import { passageChanges } from './passages.ts';
import { quotationChanges } from './quotations.ts';

/** Figures, quotations, claims and passages of an article that changed, and that no new correction speaks of. */
export function* contentChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  { written, shelf, today }: HistoryContext,
): Generator<Problem> {
  const article = shelf.entry('articles', after.id)!;
  const corrected = newlyCorrected(before.data.corrections, after.data.corrections);
  const own = [
    ...figureChanges(before, after, article, written),
    ...claimChanges(before, after, article, written),
  ];
  const told = new Set(own.flatMap(({ concerns = [] }) => concerns));
  const others = [...passageChanges(before, after, article), ...quotationChanges(before, after, article)];
  const wording = others.filter(({ concerns = [] }) => !concerns.some((id) => told.has(id)));
  for (const change of [...own, ...wording])
    if (!isCorrected(change, corrected)) yield askForCorrection(change, today);
}
