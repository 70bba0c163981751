import { Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import type { Sheet } from '../sheet.ts';
import type { Shelf } from '../shelf.ts';
import { claimProblems } from './claims.ts';
import { extentProblems } from './extent.ts';
import { footnoteProblems } from './footnotes.ts';
import { headingProblems } from './headings.ts';
import { htmlProblems } from './html.ts';
import { imageProblems } from './images.ts';
import { linkProblems } from './links.ts';
import { markProblems } from './marks.ts';
import { mentionProblems } from './mentions.ts';
import { quoteProblems } from './quotes.ts';

/** What must hold within one article, its fields and its body. */
export function* articleProblems(sheet: Sheet, shelf: Shelf): Generator<Problem> {
  const { body } = sheet;
  yield* claimProblems(sheet, shelf);
  yield* mentionProblems(sheet, shelf);
  if (!body) return;
  yield* extentProblems(sheet, body, Field.root(sheet).at('draft').value === true);
  yield* htmlProblems(sheet, body);
  yield* headingProblems(sheet, body);
  yield* markProblems(sheet, body);
  yield* linkProblems(sheet, body, shelf);
  yield* imageProblems(sheet, body, shelf);
  yield* footnoteProblems(sheet, body);
  yield* quoteProblems(sheet, body);
}
