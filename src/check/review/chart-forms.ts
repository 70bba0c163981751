import { isConfirmed, pairsOf } from '../../domain/figures.ts';
import type { Chart } from '../../domain/model.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import { lineProblems } from './chart-lines.ts';
import type { Drawn } from './drawn.ts';
import { dateName, placeName } from './names.ts';
import { tooMany } from './room.ts';

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
