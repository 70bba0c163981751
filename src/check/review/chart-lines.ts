import type { Value } from '../../domain/figures.ts';
import type { Chart } from '../../domain/model.ts';
import { dateOf, daysBetween } from '../../values/date.ts';
import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import type { Drawn } from './drawn.ts';
import { dateName } from './names.ts';
import { tooMany } from './room.ts';

const mostAnnotations = 5;

/** What has no place on an axis of time. */
export function* lineProblems({ chart, field, groups, values, find }: Drawn): Generator<Problem> {
  for (const value of values) if (isCoarse(value)) yield coarse(value, find.value(value)[0]!, chart);
  for (const [at, { measure, values: own }] of groups.entries())
    if (own.length > 0 && daysOf(own).length < 2)
      yield field.at('measures', at).problem('K-SCH-05', {
        what: `${quoted(measure.id)} hat nur einen Stichtag`,
        why: 'ein Verlauf braucht zwei',
        remedy: 'weitere Werte mit asOf eintragen oder form: bars wählen',
      });
  const days = daysOf(values);
  for (const [at, { date }] of chart.entry.annotations.entries())
    if (days.length > 0 && !isWithin(date, days))
      yield field.at('annotations', at, 'date').problem('K-SCH-07', {
        what: `${quoted(date)} liegt außerhalb des Verlaufs`,
        why: `er reicht vom ${dateName(dateOf(days[0]!))} bis zum ${dateName(dateOf(days.at(-1)!))}`,
        remedy: 'das Datum prüfen oder die Beschriftung löschen',
      });
  if (chart.entry.annotations.length > mostAnnotations)
    yield tooMany(field.at('annotations'), chart.entry.annotations.length, mostAnnotations, 'Beschriftungen');
}

const isCoarse = ({ asOf }: Value): boolean =>
  !asOf?.earliest || !asOf.latest || daysBetween(asOf.earliest, asOf.latest) > 31;

function coarse(value: Value, place: Field, { id }: Chart): Problem {
  const asOf = place.at('asOf');
  const remedy = `asOf auf Tag oder Monat genau angeben, z. B. asOf: "2023-08-15", oder ${id} eine andere form geben`;
  if (!value.asOf)
    return place.at('value').problem('K-SCH-04', {
      what: `${quoted(value.quantity.text)} hat keinen Stand`,
      why: `das Schaubild ${quoted(id)} zeigt einen Verlauf und weiß nicht, wohin damit`,
      remedy,
    });
  return asOf.problem('K-SCH-04', {
    what: `Der Stand ${quoted(value.asOf.edtf)} ist zu ungenau für einen Verlauf`,
    why: `das Schaubild ${quoted(id)} setzt jede Zahl auf einen Tag`,
    remedy,
  });
}

/** The days on which the lines have their dots, in order. */
const daysOf = (values: readonly Value[]): string[] =>
  [...new Set(values.flatMap(({ asOf }) => asOf?.earliest ?? []))].sort();

/** An annotation is drawn at the first day of its date. */
function isWithin(date: string, days: readonly string[]): boolean {
  const day = dateOf(date).earliest;
  return day !== undefined && day >= days[0]! && day <= days.at(-1)!;
}
