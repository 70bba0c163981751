import { isConfirmed, pairsOf, type Value } from '../../domain/figures.ts';
import type { Chart, Measure } from '../../domain/model.ts';
import type { Field } from '../../source/field.ts';
import { example, type Problem, quoted } from '../../source/problem.ts';
import { dateOf, daysBetween } from '../../values/date.ts';
import { dateName, type Finder, placeName } from './finder.ts';

type Form = Chart['entry']['form'];

/** What the form of a chart cannot show. */
export function* formProblems(drawn: Drawn): Generator<Problem> {
  const { form } = drawn.chart.entry;
  yield* rules[form]?.(drawn) ?? [];
  const { most, count, things } = rooms[form];
  const number = count(drawn);
  if (number > most) yield tooMany(drawn.field.at('measures'), number, most, things);
}

/** Intervals can show everything. */
const rules: Partial<Record<Form, (drawn: Drawn) => Generator<Problem>>> = {
  bars: barProblems,
  pairs: pairProblems,
  lines: lineProblems,
  shares: pairProblems,
  days: dayProblems,
};

/** How much a form has room for before nobody can read it. */
const rooms: Record<Form, { most: number; count: (drawn: Drawn) => number; things: string }> = {
  bars: { most: 16, count: ({ values }) => values.length, things: 'Balken' },
  intervals: { most: 12, count: ({ values }) => values.length, things: 'Spannen' },
  pairs: { most: 14, count: ({ values }) => pairsOf(values).length, things: 'Paare' },
  lines: { most: 16, count: ({ values }) => values.length, things: 'Werte' },
  shares: { most: 10, count: ({ groups }) => groups.length, things: 'Teilbilder' },
  days: { most: 130, count: ({ values }) => values.length, things: 'Tage' },
  parts: { most: 4, count: ({ chart }) => chart.entry.labels.length, things: 'Werte' },
  chain: { most: 5, count: ({ chart }) => chart.entry.labels.length, things: 'Glieder' },
};

/** Days need a series; single values are too few to tell what is usual. */
function* dayProblems({ field, groups }: Drawn): Generator<Problem> {
  for (const [at, { measure }] of groups.entries())
    if (measure.series.length === 0)
      yield field.at('measures', at).problem('K-SCH-05', {
        what: `${quoted(measure.id)} hat keine Reihe`,
        why: 'form: days zeigt viele Tage',
        remedy: 'in der Größe series und daneben eine CSV-Datei anlegen oder form: bars wählen',
      });
}

/** A bar ends in one place: what has none is an interval. */
function* barProblems({ field, values, find }: Drawn): Generator<Problem> {
  const blurred = values.filter(({ quantity: { kind } }) => kind !== 'exact' && kind !== 'about');
  const [first] = blurred;
  if (first)
    yield field.at('form').problem('K-SCH-02', {
      what: `Ein Balken kann ${blurred
        .slice(0, 3)
        .map(({ quantity }) => quoted(quantity.text))
        .join(', ')} nicht zeigen`,
      why: `er endet an einer Stelle, diese Angabe nicht (${placeName(find.value(first)[0]!)})`,
      remedy: 'form: intervals eintragen',
    });
}

function* pairProblems({ chart, field, groups }: Drawn): Generator<Problem> {
  for (const [at, { measure, values }] of groups.entries()) {
    const missing = [
      ...(values.every(isConfirmed) ? ['behaupteter'] : []),
      ...(values.some(isConfirmed) ? [] : ['bestätigter']),
    ];
    if (missing.length === 0) continue;
    const filters = [
      ...(chart.asOf ? [`mit dem Stand ${dateName(chart.asOf)}`] : []),
      ...(chart.entry.basis ? [`unter basis: [${chart.entry.basis.join(', ')}]`] : []),
    ];
    yield field.at('measures', at).problem('K-SCH-03', {
      what: `Für ${quoted(measure.id)} fehlt ein ${missing.join(' und ein ')} Wert`,
      why: ['ein Paar braucht beide', ...(filters.length > 0 ? [filters.join(' und ')] : [])].join(', '),
      remedy: 'den Wert als Vergleichswert der Größe eintragen oder die Größe aus dem Schaubild nehmen',
    });
  }
}

const mostAnnotations = 5;

/** What has no place on an axis of time. */
function* lineProblems({ chart, field, groups, values, find }: Drawn): Generator<Problem> {
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
  const remedy = `${id} eine andere form geben, oder den Stand genau, ${example('asOf: "2023-08-15"')}`;
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

/** A chart with what it shows. */
export interface Drawn {
  chart: Chart;
  field: Field;
  groups: readonly { measure: Measure; values: Value[] }[];
  values: readonly Value[];
  find: Finder;
}

/** More things than anybody can read in one chart. */
const tooMany = (field: Field, number: number, most: number, things: string): Problem =>
  field.problem('K-SCH-09', {
    what: `${number} ${things}`,
    why: `lesbar sind höchstens ${most}`,
    remedy: 'auf mehrere Schaubilder verteilen oder auswählen',
  });
