import type { Element } from 'hast';
import { bars } from '../../charts/forms/bars.ts';
import { drawing, type Axis, type Frame } from '../../charts/drawing.ts';
import { intervals } from '../../charts/forms/intervals.ts';
import { keyMarks, type KeyMark } from '../../charts/legend.ts';
import { lines, type Panel, type Series } from '../../charts/forms/lines.ts';
import { pairs } from '../../charts/forms/pairs.ts';
import { isConfirmed, numberOf, pairsOf, type Value } from '../../domain/figures.ts';
import type { Chart } from '../../domain/model.ts';
import { formatDate, formatMonth } from '../../format/date.ts';
import { formatQuantity, formatShare, formatShort, formatWithUnit } from '../../format/number.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { dateOf } from '../../values/date.ts';
import type { ChartRow } from './chart-rows.ts';

type Form = Chart['entry']['form'];
type Options = Frame & { axis: Axis };
type Draw = (options: Options) => Element;

/** Days without a value from which on a line says so. */
const gapDays = 92;

const forms: Record<Form, (rows: readonly ChartRow[], chart: Chart) => Draw> = {
  bars: (rows) => {
    const data = rows.map((row) => ({ ...marked(row), value: numberOf(row.value) }));
    return (options) => bars(data, options);
  },
  intervals: (rows) => {
    const data = rows.map((row) => ({ ...marked(row), quantity: row.value.quantity }));
    return (options) => intervals(data, options);
  },
  pairs: (rows) => {
    const data = pairRows(rows);
    return (options) => pairs(data, options);
  },
  lines: (rows, chart) => {
    const panels = panelsOf(rows);
    const time = {
      gap: gapDays,
      format: (date: Date) => formatMonth(dateOf(date.toISOString().slice(0, 10))),
      annotations: chart.entry.annotations.flatMap(({ date, text }) => {
        const day = dateOf(date).earliest;
        return day === undefined ? [] : [{ day, text }];
      }),
    };
    return (options) => lines(panels, { ...options, time });
  },
};

/** The chart as a function of its frame: id, width, words and axis. */
export const drawingOf = (rows: readonly ChartRow[], chart: Chart): Draw =>
  hasMarks(rows, chart) ? forms[chart.entry.form](rows, chart) : (options) => drawing(options, 0, []);

/** A chart may be empty while the article with its figures is a draft. */
export function hasMarks(rows: readonly ChartRow[], { entry: { form } }: Chart): boolean {
  if (form === 'pairs') return pairRows(rows).length > 0;
  return rows.some(({ value }) => form !== 'lines' || value.asOf?.earliest !== undefined);
}

/** Whether the drawing has claimed and confirmed numbers that readers can look at one by one. */
export const hasSides = (rows: readonly ChartRow[], chart: Chart): boolean =>
  (chart.entry.form === 'pairs' || chart.entry.form === 'lines') &&
  hasMarks(rows, chart) &&
  new Set(rows.map(({ value }) => isConfirmed(value))).size > 1;

/** The marks that the chart's key explains; a dot for an exact number explains itself. */
export function keyOf(rows: readonly ChartRow[], { entry: { form } }: Chart): KeyMark[] {
  const kinds = form === 'intervals' ? rows.map(({ value }) => value.quantity.kind) : [];
  const bases = rows.map(({ value }): KeyMark => (isConfirmed(value) ? 'solid' : 'hollow'));
  const used = new Set<KeyMark>([...kinds, ...bases, ...(form === 'lines' ? (['dotted'] as const) : [])]);
  return keyMarks.filter((mark) => mark !== 'exact' && used.has(mark));
}

const marked = ({ key, label, detail, group, value }: ChartRow) => ({
  key,
  label,
  detail,
  group,
  text: formatQuantity(value.quantity),
  hollow: !isConfirmed(value),
});

const pairRows = (rows: readonly ChartRow[]) =>
  pairsOf(rows.map(({ value }) => value)).map(({ measure, claimed, confirmed, share }) => {
    const [more, less] = [formatQuantity(claimed.quantity), formatQuantity(confirmed.quantity)];
    return {
      key: claimed.key,
      label: measure.entry.name,
      claimed: { value: numberOf(claimed), text: more },
      confirmed: { value: numberOf(confirmed), text: less },
      gap: text.gap(formatShare(share)),
      both: text.both(less, more),
    };
  });

/** One panel per measure; in it one line of what is claimed and one of what is confirmed. */
function panelsOf(rows: readonly ChartRow[]): Panel[] {
  const measures = [...new Set(rows.map(({ value }) => value.measure))];
  return measures.map((measure) => {
    const values = rows.map(({ value }) => value).filter((value) => value.measure === measure);
    return {
      title: measure.entry.name,
      series: [
        ...seriesOf(
          values.filter((value) => !isConfirmed(value)),
          text.claimedSeries,
        ),
        ...seriesOf(values.filter(isConfirmed), text.confirmedSeries),
      ],
    };
  });
}

function seriesOf(values: readonly Value[], label: string): Series[] {
  const dated = values.filter(({ asOf }) => asOf?.earliest !== undefined);
  const last = dated.at(-1);
  if (!last) return [];
  return [
    {
      label,
      hollow: !isConfirmed(last),
      last: formatShort(numberOf(last)),
      points: dated.map((value) => ({
        key: value.key,
        day: value.asOf!.earliest!,
        value: numberOf(value),
        text: `${formatDate(value.asOf!)}: ${formatWithUnit(formatQuantity(value.quantity), value.measure.entry)}`,
      })),
    },
  ];
}
