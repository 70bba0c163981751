import type { WrittenDossier } from '../../domain/model.ts';
import { isHeldBack } from '../../domain/withhold.ts';
import { type Problem, quoted, together } from '../../source/problem.ts';
import { plain } from '../../source/prose/plain.ts';
import type { HistoryContext } from './change.ts';
import { type Committed, restored } from './committed.ts';

/** Questions that other articles answer than at the last commit, under a note that is still the same. */
export function* answerChanges(
  committed: Committed,
  before: WrittenDossier,
  { written, index, today }: HistoryContext,
): Generator<Problem> {
  const { articles } = written;
  const renamed = (id: string) => articles.find(({ data }) => data.aliases?.includes(id))?.id ?? id;
  const isNew = (id: string) => committed.get(`articles/${id}.md`)?.length === 0;
  const was = restored(before, written);
  const answering = ({ articles }: WrittenDossier, question: string) =>
    articles
      .filter((article) => !isHeldBack(article, today))
      .filter(({ data }) =>
        data.claims.some((claim) => claim.question === question && claim.answer !== undefined),
      )
      .map(({ id }) => id);
  for (const { id, data } of written.questions) {
    const noted = was.questions.find((one) => one.id === id)?.data.difference.note;
    if (noted === undefined || plain(noted) !== plain(data.difference.note)) continue;
    const old = answering(was, id)
      .filter((article) => !isNew(article))
      .map(renamed);
    const now = answering(written, id);
    const come = now.filter((article) => !old.includes(article));
    const gone = old.filter((article) => !now.includes(article));
    if (old.length === 0 || come.length + gone.length === 0) continue;
    const what = [
      ...(come.length > 0 ? [`antwortet auch ${together(come.map(quoted))}`] : []),
      ...(gone.length > 0 ? [`antwortet ${together(gone.map(quoted))} nicht mehr`] : []),
    ];
    yield index
      .entry('questions', id)!
      .at('difference', 'note')
      .problem('K-VGL-07', {
        what: `Seit dem letzten Commit ${what.join(' und ')}, die Anmerkung ist aber noch dieselbe`,
        remedy: 'lesen, ob sie noch stimmt, und sie anpassen; stimmt sie, darf der Hinweis stehen bleiben',
      });
  }
}
