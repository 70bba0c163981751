import { link } from '../../domain/link.ts';
import type { Dossier, WrittenDossier } from '../../domain/model.ts';
import type { ContentIndex } from '../../source/field.ts';
import { type Problem, problemAt, either, few, quoted } from '../../source/problem.ts';
import type { Day } from '../../values/date.ts';
import { chartProblems } from './charts.ts';
import { comparisonProblems } from './comparison.ts';
import { type Finder, finderOf } from './finder.ts';
import { contradictionProblems, increaseProblems } from './numbers.ts';
import { isEmpty, isHeldBack, publishedOf } from '../../domain/withhold.ts';
import { problemOf, type SourceFile } from '../../source/source-file.ts';
import { chartMark, nodesOf } from '../../markdown/marks.ts';

/**
 * What shows only when the dossier is linked as the site links it: verdicts, contradictions, drawings.
 *
 * Expects a dossier that has no error of its own. Drafts count, so that editors see beforehand what
 * publishing them would change; then it looks once more at what is published today.
 */
export function review(written: WrittenDossier, index: ContentIndex, today: Day): Problem[] {
  const find = finderOf(index);
  const whole = [...linkedProblems(link(written), find)];
  const rest = withheldProblems(written, index, today, (dossier) => linkedProblems(dossier, find), whole);
  return [...whole, ...rest];
}

function* linkedProblems(dossier: Dossier, find: Finder): Generator<Problem> {
  yield* comparisonProblems(dossier, find);
  yield* contradictionProblems(dossier, find);
  yield* increaseProblems(dossier, find);
  yield* chartProblems(dossier, find);
}

/** What the review says of a linked dossier. */
type Review = (dossier: Dossier) => Iterable<Problem>;

/**
 * What comes of leaving out drafts and articles whose day is still to come.
 *
 * `whole` is what the review says with them; what it says only without them is true of the site that is
 * published today, and is told with the names of those who are missing.
 */
function* withheldProblems(
  written: WrittenDossier,
  index: ContentIndex,
  today: Day,
  review: Review,
  whole: readonly Problem[],
): Generator<Problem> {
  const held = written.articles.filter((article) => isHeldBack(article, today)).map(({ id }) => id);
  if (held.length === 0) return;
  const published = publishedOf(written, today);
  const dossier = link(published);
  const names = either(few(held.map(quoted)));
  for (const { id } of published.articles) {
    const file = index.files.find((one) => one.collection === 'articles' && one.id === id);
    if (file?.body) yield* missingTargets(file, new Set(held), dossier);
  }
  yield* leftOut(written, published, index, names);
  const told = new Set(whole.map(nameOf));
  const fresh = [...review(dossier)].filter((problem) => !told.has(nameOf(problem)));
  for (const alike of Map.groupBy(fresh, ({ file, code }) => `${file} ${code}`).values())
    yield untilThen(alike, names);
}

/** One message for all of a kind in one file: a chart may miss ten measures at once. */
function untilThen([first, ...more]: readonly Problem[], names: string): Problem {
  const { file, field, what, why } = first!;
  return problemAt(
    file,
    first!,
    'K-LEB-03',
    {
      what: `Solange ${names} nicht erscheint, gilt: ${what}${more.length > 0 ? ` (und ${more.length}-mal Ähnliches in dieser Datei)` : ''}`,
      why,
      remedy: 'so schreiben, dass es auch vorher stimmt, oder zusammen veröffentlichen',
    },
    field,
  );
}

const nameOf = ({ file, line, column, code }: Problem): string => `${file}:${line}:${column} ${code}`;

/** A published body that leads to an article nobody can open yet, or shows a chart that is empty. */
function* missingTargets(file: SourceFile, held: ReadonlySet<string>, dossier: Dossier): Generator<Problem> {
  const empty = new Set(dossier.charts.flatMap((chart) => (isEmpty(chart) ? chart.id : [])));
  for (const { node } of nodesOf(file.body!.root, 'link', 'definition', 'image')) {
    const chart = node.type === 'image' ? chartMark(node)?.id : undefined;
    if (chart !== undefined && empty.has(chart))
      yield problemOf(file, node, 'K-LEB-02', {
        what: `Das Schaubild ${quoted(chart)} ist leer, solange der Artikel mit seinen Zahlen nicht erscheint`,
        remedy: 'es erst mit ihm einsetzen, oder diesen Artikel ebenso lange zurückhalten',
      });
    const target = /^(?:(?:\.\/)?([^/]+)\.md|\/artikel\/([^/]+)\/)(?:#.*)?$/.exec(node.url);
    const id = target?.[1] ?? target?.[2];
    if (node.type !== 'image' && id !== undefined && held.has(id))
      yield problemOf(file, node, 'K-LEB-02', {
        what: `Der Link führt zum Artikel ${quoted(id)}, der noch nicht veröffentlicht ist`,
        remedy: 'den Link erst mit ihm setzen, oder diesen Artikel ebenso lange zurückhalten',
      });
  }
}

/** Charts are looked for by readers; that one is missing for now is worth a word. */
function* leftOut(
  written: WrittenDossier,
  published: WrittenDossier,
  index: ContentIndex,
  names: string,
): Generator<Problem> {
  const kept = new Set(published.charts.map(({ id }) => id));
  for (const { id } of written.charts)
    if (!kept.has(id))
      yield index.entry('charts', id)!.problem('K-LEB-03', {
        what: `Das Schaubild bleibt weg, solange ${names} nicht erscheint`,
        why: 'ohne ihn hat es keine Zahl',
      });
}
