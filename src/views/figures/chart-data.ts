import type { Chart } from '../../domain/model.ts';
import { speakerId, type Value } from '../../domain/figures.ts';
import { formatReading } from '../../format/number.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { tableOf, type Column, type Rights, type Table } from '../data/table.ts';
import { chartRows, speakerLabel } from './chart-rows.ts';

/** A chart's values as data: numbers as numbers, dates in EDTF, ids as in the dossier. */
export function chartData(chart: Chart, rights: Rights) {
  const { title, subtitle, note, interest } = chart.entry;
  const values = chartRows(chart).map(({ value }) => value);
  const sources = [...new Set([...chart.sources, ...values.flatMap((value) => value.sources)])];
  return {
    id: chart.id,
    title,
    ...rights,
    subtitle,
    note,
    interest,
    values: values.map(valueData),
    sources: sources.map(({ id, entry }) => ({ id, title: entry.title, url: entry.url, date: entry.date })),
  };
}

/** The data as a table, one row per value. */
export const chartTableData = (chart: Chart, rights: Rights): Table =>
  tableOf(chart.entry.title, columns, chartData(chart, rights).values, rights);

const { csv } = text;
const columns: Column<ReturnType<typeof valueData>>[] = [
  { name: csv.key, value: ({ key }) => key },
  { name: csv.measure, value: ({ name }) => name },
  { name: csv.wording, value: ({ wording }) => wording },
  { name: csv.unit, value: ({ unit }) => unit },
  { name: csv.kind, value: ({ kind }) => kind },
  { name: csv.min, value: ({ min }) => min },
  { name: csv.max, value: ({ max }) => max },
  { name: csv.basis, value: ({ basis }) => basis },
  { name: csv.speaker, value: ({ speakerName }) => speakerName },
  { name: csv.asOf, value: ({ asOf }) => asOf },
  { name: csv.articles, value: ({ passages }) => passages.join(' ') },
  { name: csv.sources, value: ({ sources }) => sources.join(' ') },
];

const valueData = (value: Value) => ({
  key: value.key,
  measure: value.measure.id,
  name: value.measure.entry.name,
  unit: value.measure.entry.unit,
  /** As a reader sees it. */
  wording: formatReading(value.quantity),
  kind: value.quantity.kind,
  min: value.quantity.min,
  max: value.quantity.max,
  basis: value.basis,
  /** Id of the actor, or `self`. */
  speaker: speakerId(value) || 'self',
  speakerName: speakerLabel(value),
  asOf: value.asOf?.edtf,
  /** `article#passage` for every article that gives the value. */
  passages: value.figures.map(({ article, passage }) => `${article.id}#${passage.id}`),
  sources: value.sources.map(({ id }) => id),
});
