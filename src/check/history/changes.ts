import type { Written, WrittenArticle, WrittenDossier } from '../../domain/model.ts';
import { isHeldBack, publishedKeys } from '../../domain/withhold.ts';
import type { MeasureEntry } from '../../schema/index.ts';
import { problemAt, type Problem, wholeFile, plural, quoted } from '../../source/problem.ts';
import { plain, areAlike, quotationsIn } from '../../source/prose/plain.ts';
import type { Day } from '../../values/date.ts';
import { addressChanges, goneAddresses } from './addresses.ts';
import {
  askForCorrections,
  changesOf,
  type HistoryContext,
  itemOf,
  newlyCorrected,
  toCorrect,
  type Change,
  tellerOf,
} from './change.ts';
import { type Committed, committedDossier, restored } from './committed.ts';
import { answerChanges } from './answers.ts';
import { amountInWords, kindsOf } from './records.ts';
import type { Field } from '../../source/field.ts';
import { problemIn } from '../../source/source-file.ts';

/**
 * What changed since the last commit that readers may already have seen: figures, quotations and claims of
 * articles, cards of events and comparison values that now say something else without a correction, and
 * addresses that lead nowhere any more.
 *
 * What nobody could read yet may change as it likes; so may what our schemas did not know how to read.
 */
export function* changeProblems(committed: Committed, context: HistoryContext): Generator<Problem> {
  if (committed.size === 0) return;
  const { written, today } = context;
  const before = committedDossier(committed, written);
  for (const article of before.articles)
    if (!isHeldBack(article, today)) yield* articleChanges(article, context);
  const knew = publishedKeys(restored(before, written), today);
  const know = publishedKeys(written, today);
  yield* goneAddresses(before, knew, context);
  const isKnown = (key: string) => knew.has(key) && know.has(key);
  yield* eventChanges(before, isKnown, context);
  for (const measure of before.measures)
    if (knew.has(`measures/${measure.id}`)) yield* measureChanges(measure, know, context);
  yield* answerChanges(committed, before, context);
}

function* articleChanges(before: WrittenArticle, context: HistoryContext): Generator<Problem> {
  const after = successorOf(before, context.written);
  yield* addressChanges(before, after, context);
  if (after && !isHeldBack(after, context.today)) yield* contentChanges(before, after, context);
}

/** The article as it is now: under its id, under a new one that names the old, or plainly the same. */
function successorOf(before: WrittenArticle, { articles }: WrittenDossier): WrittenArticle | undefined {
  const { monogram, title } = before.data;
  return (
    articles.find(({ id }) => id === before.id) ??
    articles.find(({ data }) => data.aliases?.includes(before.id)) ??
    articles.find(({ data }) => data.monogram === monogram || data.title === title)
  );
}

/** Figures, claims, passages and quotations of an article; of words that a changed claim rests on it has been told. */
function contentChanges(
  before: WrittenArticle,
  after: WrittenArticle,
  { written, index, today }: HistoryContext,
): Problem[] {
  const article = index.entry('articles', after.id)!;
  const { articles, figures, claims, mentions } = kindsOf(written);
  const mentionsOf = ({ data }: WrittenArticle) =>
    data.events.map(({ event, date }) => ({ id: event, date }));
  const own = [
    ...changesOf(figures, before.data.figures, after.data.figures, (id, part) =>
      part ? itemOf(article.at('figures'), id).at(part) : article.at('figures'),
    ),
    ...changesOf(claims, before.data.claims, after.data.claims, (id) => itemOf(article.at('claims'), id)),
    ...changesOf(mentions, mentionsOf(before), mentionsOf(after), (id) =>
      article.at(
        'events',
        after.data.events.findIndex(({ event }) => event === id),
        'date',
      ),
    ),
    ...changesOf(articles, [{ ...before.data, id: after.id }], [{ ...after.data, id: after.id }], () =>
      article.at('published'),
    ).map((change) => ({ ...change, concerns: undefined })),
  ];
  const told = new Set(own.flatMap(({ concerns = [] }) => concerns));
  const others = [...passageChanges(before, after, article), ...quotationChanges(before, after, article)];
  return askForCorrections(
    [...own, ...others.filter(({ concerns = [] }) => !concerns.some((id) => told.has(id)))],
    newlyCorrected(before.data.corrections, after.data.corrections),
    today,
  );
}

/** Cards of events; a new correction of an article that names one is told there, too. */
function* eventChanges(
  before: WrittenDossier,
  isKnown: (key: string) => boolean,
  { written, index, today }: HistoryContext,
): Generator<Problem> {
  const named = new Set(
    before.articles.flatMap(({ id, data }) => [
      ...newlyCorrected(data.corrections, written.articles.find((one) => one.id === id)?.data.corrections),
    ]),
  );
  for (const { id, data } of before.events) {
    const now = written.events.find((one) => one.id === id)?.data;
    if (!now || !isKnown(`events/${id}`) || named.has(id)) continue;
    const event = index.entry('events', id)!;
    const changes = changesOf(kindsOf(written).events, [{ id, ...data }], [{ id, ...now }], (_, part) =>
      event.at(part!),
    ).map((change) => ({ ...change, concerns: undefined }));
    yield* askForCorrections(changes, newlyCorrected(data.corrections, now.corrections), today);
  }
}

/** Comparison values of a measure that readers knew. */
function measureChanges(
  { id, data }: Written<MeasureEntry>,
  know: ReadonlySet<string>,
  { written, index, today, shownAs }: HistoryContext,
): Problem[] {
  if (data.references.length === 0) return [];
  const now =
    written.measures.find((one) => one.id === id) ??
    // No address hangs on its name.
    written.measures.find((one) => plain(one.data.name) === plain(data.name));
  if (!now) return [lostMeasure(`${shownAs}/measures/${id}.yaml`, data, today)];
  if (!know.has(`measures/${now.id}`)) return [];
  const list = index.entry('measures', now.id)!.at('references');
  const changes = changesOf(
    kindsOf(written).references(now.data),
    data.references,
    now.data.references,
    (reference, part) => (part ? itemOf(list, reference).at(part) : list),
  );
  return askForCorrections(changes, newlyCorrected(data.corrections, now.data.corrections), today);
}

function lostMeasure(file: string, data: MeasureEntry, today: Day): Problem {
  const was = data.references.map(({ value }) => amountInWords(value, data)).join('; ');
  return problemAt(file, wholeFile, 'K-LEB-04', {
    what: `Diese Größe gab es beim letzten Commit, mit ${plural(data.references.length, 'Vergleichswert', 'Vergleichswerten')}`,
    why: 'wer es schon gelesen hat, soll davon erfahren',
    remedy: `die Datei behalten; war etwas falsch, nur den Wert löschen und darin ${toCorrect(today, was, '', ', concerns: []')}`,
  });
}

/** The marked words that claims and figures rest on. */
const passageChanges = (before: WrittenArticle, { marks, data }: WrittenArticle, article: Field) =>
  before.marks.flatMap(({ name, wording }): Change[] => {
    const is = marks.find((mark) => mark.name === name)?.wording;
    const concerns = [...data.claims, ...data.figures].filter(({ passage }) => passage === name);
    const [first] = concerns;
    if (is === undefined || !first || plain(is) === plain(wording)) return [];
    const list = article.at(data.claims.some((claim) => claim === first) ? 'claims' : 'figures');
    return [
      {
        tell: tellerOf(itemOf(list, first.id).at('passage')),
        what: `Die Textstelle ${quoted(name)}`,
        was: wording,
        is,
        concerns: [...new Set(concerns.map(({ id }) => id))],
      },
    ];
  });

/** Quoted words of the text that are still quoted, and differently; one that is left out was not wrong. */
function quotationChanges(before: WrittenArticle, after: WrittenArticle, { file }: Field): Change[] {
  const [old, now] = [before, after].map(({ body }) => quotationsIn(withoutMarks(body))) as [
    string[],
    string[],
  ];
  const without = (list: readonly string[], others: readonly string[]) =>
    list.filter((one) => !others.some((other) => plain(other) === plain(one)));
  const fresh = without(now, old);
  return without(old, now).flatMap((was): Change[] => {
    const is = fresh.find((one) => areAlike(one, was));
    if (is === undefined) return [];
    const offset = (file.body?.offset ?? 0) + Math.max(0, file.body?.text.indexOf(is) ?? 0);
    const quoting = after.marks.filter(({ wording }) => wording.includes(is)).map(({ name }) => name);
    return [
      {
        tell: (finding) => problemIn(file, offset, 'K-LEB-04', finding),
        what: 'Ein Zitat',
        was,
        is,
        // Whoever corrects the claim that rests on it has said so.
        concerns: after.data.claims.flatMap(({ id, passage }) => (quoting.includes(passage) ? id : [])),
      },
    ];
  });
}

/** Marks of passages may begin and end within a quotation. */
const withoutMarks = (body: string): string => body.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
