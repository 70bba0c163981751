import { parseQuantity } from '../../values/quantity.ts';
import type { Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import type { Shelf } from '../shelf.ts';
import { quoted } from '../words.ts';

/** Measures that must not share a chart, and charts that have nothing to show. */
export function* chartProblems(shelf: Shelf): Generator<Problem> {
  for (const chart of shelf.entries('charts')) {
    const measures = chart
      .at('measures')
      .items.map((field) => ({
        field,
        measure: field.text === undefined ? undefined : shelf.entry('measures', field.text),
      }))
      .filter((one): one is Plotted => one.measure !== undefined);
    const [first, ...others] = measures;
    if (!first) continue;
    for (const other of others) yield* mixed(first, other);
    yield* valueProblems(chart, measures, shelf);
  }
}

type Plotted = { field: Field; measure: Field };

function* mixed(first: Plotted, other: Plotted): Generator<Problem> {
  const of = ({ measure }: Plotted, key: string) => measure.at(key).text;
  const pair = (key: string) =>
    `${quoted(first.measure.sheet.id)} (${of(first, key) ?? 'ohne'}) und ${quoted(other.measure.sheet.id)} (${of(other, key) ?? 'ohne'})`;
  if (of(first, 'unit') !== of(other, 'unit'))
    yield other.field.problem('K-DOS-04', {
      what: 'Zwei Einheiten auf einer Achse',
      why: pair('unit'),
      remedy: 'für jede Einheit ein eigenes Schaubild anlegen',
    });
  if (of(first, 'nature') !== of(other, 'nature'))
    yield other.field.problem('K-DOS-05', {
      what: 'Bestand, Zuwachs, Summe und Eigenschaft lassen sich nicht vergleichen',
      why: pair('nature'),
      remedy: 'getrennte Schaubilder anlegen',
    });
  if (of(first, 'fate') !== of(other, 'fate'))
    yield other.field.problem('K-DOS-06', {
      what: 'Verloren, getötet und zerstört sind nicht dasselbe',
      why: pair('fate'),
      remedy: 'getrennte Schaubilder anlegen',
    });
}

function* valueProblems(chart: Field, measures: readonly Plotted[], shelf: Shelf): Generator<Problem> {
  const figures = shelf.entries('articles').flatMap((article) => article.at('figures').items);
  for (const { field, measure } of measures) {
    const values = [
      ...figures.filter((figure) => figure.at('measure').text === field.text),
      ...measure.at('references').items,
    ].map((one) => one.at('value'));
    if (values.length === 0 && shelf.isComplete('articles'))
      yield field.problem('K-DOS-10', {
        what: `Für ${quoted(field.text ?? '')} gibt es keine Zahl`,
        why: 'weder in einem Artikel noch als Vergleichswert',
        remedy: 'eine Zahl eintragen oder die Größe aus dem Schaubild nehmen',
      });
    if (chart.at('scale').text === 'log')
      for (const value of values)
        if (isZero(value))
          yield chart.at('scale').problem('K-DOS-11', {
            what: 'Auf einer logarithmischen Achse gibt es keine Null',
            why: `${value.sheet.file} nennt ${quoted(value.text ?? '')}`,
            remedy: 'scale: linear eintragen',
          });
  }
}

function isZero(value: Field): boolean {
  const result = value.text === undefined ? undefined : parseQuantity(value.text);
  return result?.ok === true && (result.quantity.min === 0 || result.quantity.max === 0);
}
