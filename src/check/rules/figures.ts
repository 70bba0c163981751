import { parseDate } from '../../values/date.ts';
import { parseNumber, parseQuantity } from '../../values/quantity.ts';
import type { ContentIndex, Field } from '../../source/field.ts';
import { type Code, type Finding, problemAt, type Problem, example, quoted } from '../../source/problem.ts';
import type { Table } from '../../source/source-file.ts';

/** A share of more than a hundred per cent; a growth of that size is written as a factor. */
export function* percentProblems(index: ContentIndex): Generator<Problem> {
  for (const measure of index.entries('measures')) {
    if (!/^(?:%|Prozent)$/i.test(measure.at('unit').text ?? '')) continue;
    for (const value of singlesOf(measure, index).map((single) => single.at('value'))) {
      const result = value.text === undefined ? undefined : parseQuantity(value.text);
      if (!result?.ok || (result.quantity.max ?? result.quantity.min ?? 0) <= 100) continue;
      yield value.problem('K-MEN-05', {
        what: `${quoted(value.text!)} Prozent sind mehr als das Ganze`,
        remedy: 'den Wert prüfen; einen Zuwachs als Vielfaches angeben',
      });
    }
  }
}

/** The series of measures: their files, days and numbers, and whether they agree with single values of that day. */
export function* seriesProblems(index: ContentIndex): Generator<Problem> {
  for (const measure of index.entries('measures')) {
    const { table } = measure.file;
    const series = measure.at('series').items;
    if (!table && series[0])
      yield measure.at('series').problem('K-REI-01', {
        what: 'Zu series fehlt die Datei mit den Werten',
        remedy: `${measure.file.id}.csv daneben anlegen; erste Zeile: date,${series.map((one) => one.at('id').text).join(',')}`,
      });
    if (table) {
      yield* columnProblems(table, series);
      yield* rowProblems(table);
      yield* contradictions(table, measure, index);
    }
  }
}

const inTable = (table: Table, offset: number, code: Code, finding: Finding): Problem =>
  problemAt(table.file, table.lines.place(offset), code, finding);

function* columnProblems(table: Table, series: readonly Field[]): Generator<Problem> {
  const [, ...names] = table.columns;
  const ids = series.flatMap((one) => one.at('id').text ?? []);
  for (const name of names.filter((one, at) => !ids.includes(one) || names.indexOf(one) !== at))
    yield inTable(table, 0, 'K-REI-01', {
      what: `Die Spalte ${quoted(name)} gehört zu keiner Reihe oder steht doppelt da`,
      remedy: `in der Größe unter series eintragen: ${example(`id: ${name}`)}`,
    });
  for (const id of ids.filter((one) => !names.includes(one)))
    yield inTable(table, 0, 'K-REI-01', {
      what: `Die Reihe ${quoted(id)} hat keine Spalte`,
      remedy: `erste Zeile: date,${ids.join(',')}`,
    });
}

function* rowProblems(table: Table): Generator<Problem> {
  const { columns, separator } = table;
  const at = (offset: number, code: Code, finding: Finding) => inTable(table, offset, code, finding);
  let last = '';
  for (const { offset, cells } of table.rows) {
    const [day = '', ...values] = cells;
    const parsed = parseDate(day);
    if (!parsed.ok || parsed.date.precision !== 'day')
      yield at(offset, 'K-REI-02', {
        what: `${quoted(day)} ist kein Tag`,
        remedy: 'als 2023-08-15 schreiben',
      });
    else if (day <= last)
      yield at(offset, 'K-REI-02', {
        what: day === last ? `Der Tag ${day} steht zweimal da` : `${day} steht hinter ${last}`,
        remedy: 'nach Tagen ordnen, jeden einmal',
      });
    else last = day;
    if (cells.length !== columns.length)
      yield at(offset, 'K-REI-03', {
        what: `${cells.length} statt ${columns.length} Zellen`,
        remedy:
          separator === ',' && cells.length === columns.length + 1
            ? `eine Zahl mit Komma in Anführungszeichen setzen, so geht es: ${[...cells.slice(0, -2), `"${cells.slice(-2).join(',')}"`].join(',')}`
            : 'je Spalte eine Zelle schreiben; wo es keinen Wert gibt, eine leere',
      });
    for (const value of values.filter((one) => one !== '' && !parseNumber(one).ok))
      yield at(offset, 'K-REI-03', {
        what: `${quoted(value)} ist keine Zahl in deutscher Schreibung`,
        remedy: /^\d+\.\d+$/.test(value)
          ? `richtig: ${separator === ',' ? `"${value.replace('.', ',')}"` : value.replace('.', ',')}`
          : 'eine Zahl wie 254920 oder 254.920 eintragen; wo es keinen Wert gibt, die Zelle leer lassen',
      });
  }
}

/** A value of one speaker and day that the entry or an article gives otherwise. */
function* contradictions(table: Table, measure: Field, index: ContentIndex): Generator<Problem> {
  const singles = singlesOf(measure, index);
  for (const series of measure.at('series').items) {
    const column = table.columns.indexOf(series.at('id').text ?? '');
    for (const single of singles.filter((one) => one.at('speaker').text === series.at('speaker').text)) {
      const row = table.rows.find(({ cells }) => cells[0] === single.at('asOf').text);
      const number = parseNumber(row?.cells[column] ?? '');
      const said = parseQuantity(single.at('value').text ?? '');
      if (!row || !number.ok || !said.ok) continue;
      const { kind, min = -Infinity, max = Infinity } = said.quantity;
      const slack = kind === 'about' ? number.value / 20 : 0;
      if (number.value < min - slack || number.value > max + slack)
        yield inTable(table, row.offset, 'K-REI-04', {
          what: `${row.cells[column]} steht gegen ${quoted(single.at('value').text!)} in ${single.file.path}`,
          why: `derselbe Sprecher, derselbe Tag (${row.cells[0]})`,
          remedy: 'einen der beiden Werte berichtigen',
        });
    }
  }
}

/** The single values of a measure: of articles, and from elsewhere. */
export const singlesOf = (measure: Field, index: ContentIndex): Field[] => [
  ...measure.at('references').items,
  ...index
    .entries('articles')
    .flatMap((article) => article.at('figures').items)
    .filter((figure) => figure.at('measure').text === measure.file.id),
];
