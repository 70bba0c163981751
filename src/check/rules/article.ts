import { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { claimProblems } from './claims.ts';
import { footnoteProblems } from './body/footnotes.ts';
import { imageProblems } from './body/images.ts';
import { linkProblems } from './body/links.ts';
import { markProblems } from './body/marks.ts';
import { publicationProblems } from './dates.ts';
import { layoutProblems } from '../words/layout.ts';
import { wordProblems } from '../words/words.ts';
import { quoteProblems } from './body/quotes.ts';
import { extentProblems, headingProblems, htmlProblems } from './body/structure.ts';

/** What must hold within one article, its fields and its body. */
export function* articleProblems(sheet: SourceFile, shelf: ContentIndex): Generator<Problem> {
  const { body } = sheet;
  yield* claimProblems(sheet, shelf);
  yield* publicationProblems(sheet, shelf);
  if (!body) return;
  yield* extentProblems(sheet, body, Field.root(sheet).at('draft').value === true);
  yield* htmlProblems(sheet, body);
  yield* wordProblems(sheet, body);
  yield* layoutProblems(sheet, body);
  yield* headingProblems(sheet, body);
  yield* markProblems(sheet, body);
  yield* linkProblems(sheet, body, shelf);
  yield* imageProblems(sheet, body, shelf);
  yield* footnoteProblems(sheet, body);
  yield* quoteProblems(sheet, body);
}
