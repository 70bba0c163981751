import { median, rollups } from 'd3';
import { compareDates, compareText, dateOf, daysBetween, type DateSpan } from '../values/date.ts';
import type { Quantity } from '../values/quantity.ts';
import type { Actor, Chart, Dossier, Figure, Measure, Reference, Series, Source, Speaker } from './model.ts';

/** How well a value is known. What an article gives is claimed, unless a reference confirms the very same. */
export type Basis = Reference['entry']['basis'];

/**
 * A value of a measure: what one speaker says as of one day, wherever it is written.
 *
 * An article's figure and a reference that say the same are one value with two origins.
 */
export interface Value {
  /** Key of its first origin, unique in the dossier. */
  key: string;
  measure: Measure;
  quantity: Quantity;
  speaker: Speaker;
  via: Actor[];
  asOf: DateSpan | undefined;
  basis: Basis;
  /** Articles that give it, in order of publication. */
  figures: Figure[];
  references: Reference[];
  sources: Source[];
}

/** Every value of a measure, by date (undated first), then speaker, then size. */
export function valuesOf(measure: Measure, withSeries = false): Value[] {
  const origins = [
    ...measure.figures.map(fromFigure),
    ...measure.references.map(fromReference),
    ...(withSeries ? measure.series.flatMap((series) => fromSeries(series, measure)) : []),
  ];
  return rollups(origins, merge, sameness)
    .map(([, value]) => value)
    .sort(byDate);
}

/** Every figure and reference of the dossier, by group and measure in the editors' order, then by value. */
export const figuresOf = (dossier: Dossier): (Figure | Reference)[] =>
  dossier.measures.flatMap((measure) => {
    const values = valuesOf(measure);
    return [...values.flatMap(({ figures }) => figures), ...values.flatMap(({ references }) => references)];
  });

/** The values a chart shows, measure by measure in the chart's order. */
export function chartValues(chart: Chart): { measure: Measure; values: Value[] }[] {
  return chart.measures.map((measure) => ({
    measure,
    values: valuesOf(measure, shows[chart.entry.form].series).filter((value) => belongs(value, chart)),
  }));
}

/** Which forms show the values of series, and which only those that editors have named. */
const shows: Record<Chart['entry']['form'], { series: boolean; named: boolean }> = {
  bars: { series: false, named: false },
  intervals: { series: false, named: false },
  pairs: { series: false, named: false },
  lines: { series: false, named: false },
  shares: { series: false, named: false },
  days: { series: true, named: false },
  parts: { series: false, named: true },
  chain: { series: false, named: true },
};

/** Whether a chart shows only the values that editors have named. */
export const showsNamedOnly = ({ entry: { form } }: Chart): boolean => shows[form].named;

/** A claimed value and the confirmed one that stands closest to it in time. */
export interface Pair {
  measure: Measure;
  claimed: Value;
  confirmed: Value;
  /** Confirmed as a share of claimed. */
  share: number;
}

/** One pair per claimed value whose measure has a confirmed one; bounds count as the number they name. */
export function pairsOf(values: readonly Value[]): Pair[] {
  return rollups(values, pairsOfMeasure, ({ measure }) => measure).flatMap(([, pairs]) => pairs);
}

function pairsOfMeasure(values: readonly Value[]): Pair[] {
  const confirmed = values.filter(isConfirmed);
  return values
    .filter((value) => !isConfirmed(value))
    .flatMap((claimed) => {
      const nearest = [...confirmed].sort((a, b) => distance(claimed, a) - distance(claimed, b))[0];
      if (!nearest) return [];
      const share = numberOf(nearest) / numberOf(claimed);
      return [{ measure: claimed.measure, claimed, confirmed: nearest, share }];
    });
}

/** How much a total grew since the same speaker's last value before it. */
export interface Increase {
  from: Value;
  to: Value;
  days: number;
  amount: number;
}

/** The increase up to the value, recomputed; undefined without an earlier value or without exact days. */
export function increaseTo(value: Value, values: readonly Value[]): Increase | undefined {
  if (!isDay(value) || value.measure.entry.nature !== 'total') return undefined;
  const from = values
    .filter((other) => isDay(other) && other.speaker === value.speaker && dayOf(other) < dayOf(value))
    .sort((a, b) => compareText(dayOf(b), dayOf(a)))[0];
  if (!from) return undefined;
  const days = daysBetween(dayOf(from), dayOf(value));
  return { from, to: value, days, amount: numberOf(value) - numberOf(from) };
}

/** Sum of values that are exact; undefined as soon as one is not. */
export function sumOf(values: readonly Value[]): number | undefined {
  const exact = values.every(({ quantity }) => quantity.kind === 'exact');
  return exact && values.length > 0 ? values.reduce((sum, value) => sum + numberOf(value), 0) : undefined;
}

/** The number in the middle: as many are smaller as are greater. */
export const middle = (numbers: readonly number[]): number | undefined => median(numbers);

/** Whether somebody other than the claimant has checked the value. */
export const isConfirmed = ({ basis }: Pick<Value, 'basis'>): boolean =>
  basis === 'confirmed' || basis === 'established';

/** The one number of a value, for sums and shares: the middle of a range, the bound of a bound. */
export function numberOf({ quantity: { min, max } }: Pick<Value, 'quantity'>): number {
  if (min === undefined) return max ?? 0;
  return max === undefined ? min : (min + max) / 2;
}

/** What a figure, a reference and a point of a series have alike, as a value that nobody gives yet. */
const origin = ({
  key,
  measure,
  quantity,
  speaker,
  asOf,
  sources,
}: Omit<Reference, 'id' | 'entry' | 'corrections'> | Figure) => ({
  ...{ key, measure, quantity, speaker, asOf, sources },
  ...{ via: [], figures: [], references: [] },
});

const fromFigure = (figure: Figure): Value => ({
  ...origin(figure),
  via: figure.via,
  basis: 'claimed',
  figures: [figure],
});

const fromReference = (reference: Reference): Value => ({
  ...origin(reference),
  basis: reference.entry.basis,
  references: [reference],
});

const fromSeries = ({ id, entry, speaker, sources, points }: Series, measure: Measure): Value[] =>
  points.map(({ day, value }) => {
    const quantity: Quantity = { text: String(value), kind: 'exact', min: value, max: value };
    const key = `${measure.id}/${id}-${day}`;
    return { ...origin({ key, measure, quantity, speaker, asOf: dateOf(day), sources }), basis: entry.basis };
  });

/** Whether the title of a chart speaks of a value: of its measure, its speaker, or whom the speaker belongs to. */
export const isEmphasised = ({ measure, speaker }: Value, { emphasis }: Chart): boolean =>
  emphasis.has(measure) || (speaker !== 'self' && emphasisedOf(speaker, emphasis) !== undefined);

/** The speaker, or the body it belongs to that a chart speaks of. */
export function emphasisedOf(speaker: Actor, emphasis: Chart['emphasis']): Actor | undefined {
  if (emphasis.has(speaker)) return speaker;
  return speaker.partOf && emphasisedOf(speaker.partOf, emphasis);
}

/** The values that a chart names one by one, in the editors' order, with their words. */
export const labelledValues = (chart: Chart, values: readonly Value[]): { value: Value; text: string }[] =>
  chart.entry.labels.flatMap(({ value: key, text }) => {
    const value = values.find((one) => keysOf(one).includes(key));
    return value ? [{ value, text }] : [];
  });

/** Every name under which editors know a value. */
export const keysOf = ({ key, figures, references }: Value): string[] => [
  key,
  ...[...figures, ...references].map((origin) => origin.key),
];

/** The article's own voice is another voice in every article. */
const sameness = ({ speaker, asOf, quantity, figures }: Value): string =>
  [
    speaker === 'self' ? `self ${figures.map(({ article }) => article.id).join()}` : speaker.id,
    asOf?.edtf,
    quantity.kind === 'vague' ? quantity.words : quantity.kind,
    quantity.min,
    quantity.max,
  ].join('|');

function merge(origins: Value[]): Value {
  const first = origins[0]!;
  const judged =
    origins.find(isConfirmed) ?? origins.find(({ references }) => references.length > 0) ?? first;
  return {
    ...first,
    basis: judged.basis,
    figures: origins.flatMap(({ figures }) => figures),
    references: origins.flatMap(({ references }) => references),
    sources: [...new Set(origins.flatMap(({ sources }) => sources))],
  };
}

const byDate = (a: Value, b: Value): number =>
  compareText(a.asOf?.earliest ?? '', b.asOf?.earliest ?? '') ||
  (a.asOf && b.asOf ? compareDates(a.asOf, b.asOf) : 0) ||
  compareText(speakerId(a), speakerId(b)) ||
  numberOf(a) - numberOf(b) ||
  compareText(a.key, b.key);

/** Id of the actor, empty for an article’s own voice. */
export const speakerId = ({ speaker }: Value): string => (speaker === 'self' ? '' : speaker.id);

const dayOf = ({ asOf }: Value): string => asOf?.earliest ?? '';

const isDay = ({ asOf }: Value): boolean => asOf?.precision === 'day';

const distance = (a: Value, b: Value): number =>
  dayOf(a) && dayOf(b) ? Math.abs(daysBetween(dayOf(a), dayOf(b))) : Number.MAX_SAFE_INTEGER;

/** A chart with a date shows that day only; a value without a date belongs to charts without one. */
function belongs(value: Value, chart: Chart): boolean {
  const { basis, labels } = chart.entry;
  if (showsNamedOnly(chart) && !labels.some((label) => keysOf(value).includes(label.value))) return false;
  if (basis && !basis.includes(value.basis)) return false;
  return chart.asOf === undefined || value.asOf?.edtf === chart.asOf.edtf;
}
