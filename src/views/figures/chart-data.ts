import type { Chart } from '../../domain/model.ts';
import { speakerId, type Value } from '../../domain/figures.ts';
import { formatReading } from '../../format/number.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { chartRows, speakerLabel } from './chart-rows.ts';

/** A chart's values as data: numbers as numbers, dates in EDTF, ids as in the dossier. */
export interface ChartData {
  id: string;
  title: string;
  subtitle: string;
  note: string;
  interest: string;
  values: ValueData[];
  sources: { id: string; title: string; url: string; date: string | undefined }[];
}

export interface ValueData {
  key: string;
  measure: string;
  name: string;
  unit: string;
  /** As a reader sees it. */
  wording: string;
  kind: string;
  min: number | undefined;
  max: number | undefined;
  basis: string;
  /** Id of the actor, or `self`. */
  speaker: string;
  speakerName: string;
  asOf: string | undefined;
  /** `article#passage` for every article that gives the value. */
  passages: string[];
  sources: string[];
}

export function chartData(chart: Chart): ChartData {
  const { title, subtitle, note, interest } = chart.entry;
  const values = chartRows(chart).map(({ value }) => value);
  const sources = [...new Set([...chart.sources, ...values.flatMap((value) => value.sources)])];
  return {
    id: chart.id,
    title,
    subtitle,
    note,
    interest,
    values: values.map(valueData),
    sources: sources.map(({ id, entry }) => ({ id, title: entry.title, url: entry.url, date: entry.date })),
  };
}

/** The data as comma-separated values (RFC 4180), one line per value. */
export function chartCsv(chart: Chart): string {
  const { csv } = text;
  const head = [
    csv.key,
    csv.measure,
    csv.wording,
    csv.unit,
    csv.kind,
    csv.min,
    csv.max,
    csv.basis,
    csv.speaker,
    csv.asOf,
  ];
  const lines = chartData(chart).values.map((value) => [
    value.key,
    value.name,
    value.wording,
    value.unit,
    value.kind,
    value.min ?? '',
    value.max ?? '',
    value.basis,
    value.speakerName,
    value.asOf ?? '',
    value.passages.join(' '),
    value.sources.join(' '),
  ]);
  return [[...head, csv.articles, csv.sources], ...lines]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is disarmed. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const valueData = (value: Value): ValueData => ({
  key: value.key,
  measure: value.measure.id,
  name: value.measure.entry.name,
  unit: value.measure.entry.unit,
  wording: formatReading(value.quantity),
  kind: value.quantity.kind,
  min: value.quantity.min,
  max: value.quantity.max,
  basis: value.basis,
  speaker: speakerId(value) || 'self',
  speakerName: speakerLabel(value),
  asOf: value.asOf?.edtf,
  passages: value.figures.map(({ article, passage }) => `${article.id}#${passage.id}`),
  sources: value.sources.map(({ id }) => id),
});
