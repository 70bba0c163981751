import type { Field, ContentIndex } from '../../source/field.ts';
import { singlesOf } from './figures.ts';
import { type Problem, quoted } from '../../source/problem.ts';

/**
 * Measures that must not share a chart, charts without figures, fields and words that do not go with them.
 * What depends on the numbers that a chart picks is left to the review.
 */
export function* chartProblems(index: ContentIndex): Generator<Problem> {
  for (const chart of index.entries('charts')) {
    const measures = chart
      .at('measures')
      .items.map((field) => ({
        field,
        measure: field.text === undefined ? undefined : index.entry('measures', field.text),
      }))
      .filter((one): one is Plotted => one.measure !== undefined);
    yield* chartFormProblems(chart);
    yield* chartWordProblems(
      chart,
      measures.map(({ measure }) => measure),
    );
    const [first, ...others] = measures;
    if (!first) continue;
    // A chain has no axis: it tells how one thing turned into another.
    if (chart.at('form').text !== 'chain') for (const other of others) yield* mixed(first, other);
    yield* emphasisProblems(chart, index);
    yield* missingFigures(measures, index);
  }
}

/** What the title is to speak of must be somebody or something. */
function* emphasisProblems(chart: Field, index: ContentIndex): Generator<Problem> {
  for (const item of chart.at('emphasis').items)
    if (
      item.text !== undefined &&
      !index.ids('measures').has(item.text) &&
      !index.ids('actors').has(item.text)
    )
      yield item.problem('K-SCH-13', {
        what: `${quoted(item.text)} ist weder eine Größe noch ein Akteur`,
        remedy: 'die Kennung einer Größe des Schaubilds oder eines Akteurs eintragen',
      });
}

type Plotted = { field: Field; measure: Field };

/** What measures on one axis must have in common, and what to say where they do not. */
const shared = [
  ['unit', 'K-DOS-04', 'Zwei Einheiten auf einer Achse', 'für jede Einheit ein eigenes Schaubild anlegen'],
  [
    'nature',
    'K-DOS-05',
    'Bestand, Zuwachs, Summe und Eigenschaft lassen sich nicht vergleichen',
    'getrennte Schaubilder anlegen',
  ],
  ['fate', 'K-DOS-06', 'Hier steht Verschiedenes auf einer Achse', 'getrennte Schaubilder anlegen'],
] as const;

function* mixed(first: Plotted, other: Plotted): Generator<Problem> {
  for (const [key, code, what, remedy] of shared) {
    const [here, there] = [first, other].map(({ measure }) => measure.at(key).text ?? 'ohne');
    const why = `${quoted(first.measure.file.id)} (${here}) und ${quoted(other.measure.file.id)} (${there})`;
    if (here !== there) yield other.field.problem(code, { what, why, remedy });
  }
}

function* missingFigures(measures: readonly Plotted[], index: ContentIndex): Generator<Problem> {
  if (!index.isComplete('articles')) return;
  for (const { field, measure } of measures)
    if (singlesOf(measure, index).length === 0)
      yield field.problem('K-DOS-10', {
        what: `Für ${quoted(field.text ?? '')} gibt es keine Zahl`,
        why: 'weder in einem Artikel noch als Vergleichswert',
        remedy: 'eine Zahl eintragen oder die Größe aus dem Schaubild nehmen',
      });
}

/** Forms that draw what happened on their axis of time. */
const annotated = new Set(['lines', 'shares']);

/** Fields that do not go with the form of a chart. */
function* chartFormProblems(chart: Field): Generator<Problem> {
  const form = chart.at('form').text;
  const scale = chart.at('scale');
  if (form !== undefined && form !== 'intervals' && scale.text === 'log')
    yield scale.problem('K-SCH-01', {
      what: `form: ${form} verträgt kein scale: log`,
      why: 'sie beginnt bei null, und eine logarithmische Achse hat keine Null',
      remedy: 'scale: linear eintragen oder form: intervals wählen',
    });
  const annotations = chart.at('annotations');
  if (form !== undefined && !annotated.has(form) && annotations.items.length > 0)
    yield annotations.problem('K-SCH-06', {
      what: `Beschriftungen gibt es nur bei form: lines und form: shares, nicht bei form: ${form}`,
      why: 'die anderen Formen haben keine Zeitachse oder darüber keinen Platz',
      remedy: 'annotations löschen oder form: lines wählen',
    });
}

const fields = ['title', 'subtitle', 'note'] as const;

/**
 * Words over numbers that count something else. A sentence that draws the line itself („nicht verkauft“,
 * „ob verkaufte …“) is right, and so is what has fallen to or by some amount.
 */
function* chartWordProblems(chart: Field, measures: readonly Field[]): Generator<Problem> {
  for (const measure of measures)
    for (const avoided of measure.at('avoid').items.flatMap(({ text }) => text ?? []))
      for (const field of fields.map((key) => chart.at(key)))
        for (const word of wordsIn(field.text ?? '', avoided))
          yield field.problem('K-SCH-11', {
            what: `${quoted(word)} sagt mehr, als gezählt ist`,
            why: `${quoted(measure.file.id)} nennt es unter avoid; gezählt wird: ${measure.at('counts').text ?? ''}`,
            remedy: 'anders sagen, oder das Wort bei der Größe unter avoid streichen',
          });
}

/** Where the word stands, bent or not, and is neither denied nor a verb of change: „um 3 gefallen“. */
function wordsIn(text: string, avoided: string): string[] {
  const word = new RegExp(
    String.raw`(?<!\p{L})(?<!(?:auf|um|unter) (?:\S+ ){1,3})${RegExp.escape(avoided)}\p{Ll}{0,2}(?!\p{L})`,
    'giu',
  );
  return [...text.matchAll(word)].flatMap(([found], at, all) =>
    denied.test(text.slice(0, all[at]!.index)) ? [] : [found],
  );
}

const denied = /(?<!\p{L})(?:nicht|kein\p{L}*|weder|ob|statt)(?!\p{L})[^.!?:;]*$/iu;
