import type { Problem } from '../../source/problem.ts';
import { type Body, problemIn, type SourceFile } from '../../source/source-file.ts';
import { differences } from './compare.ts';
import { corrected, type Difference } from './difference.ts';

/** Markdown changed the words of a body: told once for each line, with the line as it should be. */
export function* wordProblems(sheet: SourceFile, body: Body): Generator<Problem> {
  const found = [...differences(body)].sort((a, b) => a.start - b.start);
  const lineOf = ({ start }: Difference) => sheet.lines.place(body.offset + start).line;
  for (const [first, ...more] of Map.groupBy(found, lineOf).values()) {
    const edits = [first!, ...more].flatMap((one) => one.edits);
    const count = more.length === 0 ? '' : ` (und noch ${more.length}-mal in dieser Zeile)`;
    yield problemIn(sheet, body.offset + first!.start, 'K-WOR-01', {
      what: `${first!.what}${count}`,
      why: first!.why,
      remedy: `so geht es: ${corrected(body.text, distinct(edits))}`,
    });
  }
}

/** Two differences may ask for the same backslash. */
const distinct = (edits: Difference['edits']): Difference['edits'] => [
  ...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit])).values(),
];
