import type { Element } from 'hast';
import { drawing, type Axis, type Frame } from '../../charts/drawing.ts';
import { bars } from '../../charts/forms/bars.ts';
import { chain } from '../../charts/forms/chain.ts';
import { days } from '../../charts/forms/days.ts';
import { intervals } from '../../charts/forms/intervals.ts';
import { lines } from '../../charts/forms/lines.ts';
import { pairs } from '../../charts/forms/pairs.ts';
import { parts } from '../../charts/forms/parts.ts';
import { shares } from '../../charts/forms/shares.ts';
import { legendMarks, type LegendMark } from '../../charts/legend.ts';
import type { Moment, Time } from '../../charts/time.ts';
import {
  emphasisedOf,
  isConfirmed,
  isEmphasised,
  keysOf,
  labelledValues,
  middle,
  numberOf,
  pairsOf,
  speakerId,
  type Value,
} from '../../domain/figures.ts';
import type { Chart } from '../../domain/model.ts';
import { formatDate, formatMonth } from '../../format/date.ts';
import { formatQuantity, formatShare, formatShort, formatWithUnit } from '../../format/number.ts';
import { figuresText as text } from '../../text/pages/figures.ts';
import { addDays, dateOf, daysBetween, type DateSpan, type Day } from '../../values/date.ts';
import { speakerLabel, type ChartRow } from './chart-rows.ts';

type Form = Chart['entry']['form'];
type Options = Frame & { axis: Axis };
type Draw = (options: Options) => Element;

/** What a form makes of the rows of a chart. */
interface FormView {
  /** Undefined where there is nothing to draw. */
  draw: (rows: readonly ChartRow[], chart: Chart) => Draw | undefined;
  /** Whether its marks tell hollow from filled, and one kind of quantity from another. */
  bases?: true;
  kinds?: true;
  /** Whether it sets what is confirmed against what is claimed. */
  paired?: true;
}

/** A form by the data it makes of the rows, and how it draws them where there are any. */
const form = <Datum>(
  dataOf: (rows: readonly ChartRow[], chart: Chart) => readonly Datum[],
  draw: (data: readonly Datum[], options: Options, chart: Chart) => Element,
  more: Omit<FormView, 'draw'> = {},
): FormView => ({
  ...more,
  draw: (rows, chart) => {
    const data = dataOf(rows, chart);
    return data.length === 0 ? undefined : (options) => draw(data, options, chart);
  },
});

export const forms: Record<Form, FormView> = {
  bars: form(
    (rows) => rows.map((row) => ({ ...marked(row), value: numberOf(row.value) })),
    (data, options) => bars(data, options),
    { bases: true },
  ),
  intervals: form(
    (rows) => rows.map((row) => ({ ...marked(row), quantity: row.value.quantity })),
    (data, options) => intervals(data, options),
    { bases: true, kinds: true },
  ),
  pairs: form(pairRows, (data, options) => pairs(data, { ...options, middle: middleShare(data) }), {
    bases: true,
    paired: true,
  }),
  lines: form(pointsOf, (data, options, chart) => lines(data, { ...options, time: timeOf(chart, data) }), {
    bases: true,
    kinds: true,
  }),
  shares: form(
    sharePanels,
    (panels, options, chart) => {
      const points = panels.flatMap((panel) => panel.points);
      return shares(panels, { ...options, time: timeOf(chart, points), format: formatShare });
    },
    { paired: true },
  ),
  days: form(dayBars, (data, options, chart) => {
    const value = middle(data.map((bar) => bar.value))!;
    const line = { value, text: text.middleOf(formatShort(value)) };
    return days(data, { ...options, time: timeOf(chart, data), middle: line });
  }),
  parts: form(partsOf, (data, options) => parts(data, options)),
  chain: form(stepsOf, (data, options) => chain(data, options)),
};

/** The chart as a function of its frame: id, width, words and axis; undefined while its article is a draft. */
export const drawingOf = (rows: readonly ChartRow[], chart: Chart): Draw | undefined =>
  rows.length === 0 ? undefined : forms[chart.entry.form].draw(rows, chart);

/** A drawing of nothing, for files that must be there. */
export const emptyDrawing: Draw = (options) => drawing(options, 0, []);

/** The marks that the chart's legend explains; a dot for an exact number explains itself. */
export function legendOf(rows: readonly ChartRow[], { entry: { form } }: Chart): LegendMark[] {
  const { bases, kinds } = forms[form];
  const used = new Set<LegendMark>([
    ...(kinds ? rows.map(({ value }) => value.quantity.kind) : []),
    ...(bases ? rows.map(({ value }): LegendMark => (isConfirmed(value) ? 'solid' : 'hollow')) : []),
  ]);
  return legendMarks.filter((mark) => mark !== 'exact' && used.has(mark));
}

const marked = ({ key, label, detail, group, value }: ChartRow) => ({
  key,
  label,
  detail,
  group,
  text: formatQuantity(value.quantity),
  hollow: !isConfirmed(value),
});

const valuesIn = (rows: readonly ChartRow[]): Value[] => rows.map(({ value }) => value);

/** The labelled values as parts of a whole; one alone is none. */
function partsOf(rows: readonly ChartRow[], chart: Chart) {
  const data = labelledValues(chart, valuesIn(rows)).map(({ value, text: what }) => ({
    key: value.key,
    value: numberOf(value),
    kind: value.quantity.kind,
    text: formatQuantity(value.quantity),
    what,
  }));
  return data.length < 2 ? [] : data;
}

function stepsOf(rows: readonly ChartRow[], chart: Chart) {
  return labelledValues(chart, valuesIn(rows)).map(({ value, text: what }) => ({
    key: value.key,
    value: numberOf(value),
    text: formatWithUnit(formatQuantity(value.quantity), value.measure.entry),
    what,
    who: whoOf(value),
    hollow: !isConfirmed(value),
  }));
}

const monogramsOf = ({ figures }: Value): string =>
  [...new Set(figures.map(({ article }) => article.monogram))].join(', ');

/** „14. Juni 2024 · Erika Beispiel“, of an article „OA, nach Erika Beispiel“. */
const whoOf = (value: Value): string => {
  const monograms = monogramsOf(value);
  const who = monograms === '' ? speakerLabel(value) : text.articleAfter(monograms, speakerLabel(value));
  const when = value.figures[0]?.article.published ?? value.asOf;
  return [when && formatDate(when), who].filter(Boolean).join(' · ');
};

/** Pairs by their share, the largest first; those whose comparison is weak come last. */
function pairRows(rows: readonly ChartRow[], { entry }: Chart) {
  return pairsOf(valuesIn(rows))
    .map(({ measure, claimed, confirmed, share }) => {
      const apart = entry.apart.includes(measure.id);
      return {
        key: claimed.key,
        label: measure.entry.name,
        claimed: numberOf(claimed),
        confirmed: numberOf(confirmed),
        share,
        text: formatShare(share),
        both: text.both(formatQuantity(confirmed.quantity), formatQuantity(claimed.quantity)),
        apart,
        group: apart ? text.apart : undefined,
      };
    })
    .sort((a, b) => Number(a.apart) - Number(b.apart) || b.share - a.share);
}

function middleShare(rows: readonly { share: number; apart: boolean }[]) {
  const strong = rows.filter(({ apart }) => !apart);
  const share = strong.length > 2 ? middle(strong.map(({ share }) => share)) : undefined;
  return share === undefined ? undefined : { share, text: text.middleOf(formatShare(share)) };
}

/** Dots in time; the numbers of those whom the title speaks of are one line. */
function pointsOf(rows: readonly ChartRow[], chart: Chart) {
  return rows.flatMap(({ key, value }) => {
    const day = value.asOf?.earliest;
    const named = chart.entry.labels.find(({ value: name }) => keysOf(value).includes(name));
    if (day === undefined) return [];
    const body = value.speaker === 'self' ? undefined : emphasisedOf(value.speaker, chart.emphasis);
    return [
      {
        key,
        day: value.asOf!.precision === 'day' ? day : middleOf(value.asOf!),
        value: numberOf(value),
        kind: value.quantity.kind,
        text: formatQuantity(value.quantity),
        who: named?.text ?? (chart.measures.length > 1 ? value.measure.entry.name : speakerLabel(value)),
        title: titleOf(value),
        hollow: !isConfirmed(value),
        speaker: `${value.measure.id} ${body?.id ?? speakerId(value)}`,
        accent: isEmphasised(value, chart),
      },
    ];
  });
}

const titleOf = (value: Value): string =>
  `${formatDate(value.asOf!)}: ${formatWithUnit(formatQuantity(value.quantity), value.measure.entry)}`;

/** One panel per measure; each confirmed number as a share of the claimed one that stands closest to it in time. */
function sharePanels(rows: readonly ChartRow[], chart: Chart) {
  return chart.measures.flatMap((measure) => {
    const pairs = pairsOf(valuesIn(rows).filter((value) => value.measure === measure));
    const points = pairs.flatMap(({ claimed, confirmed, share }) => {
      const day = claimed.asOf?.earliest;
      if (day === undefined) return [];
      const both = text.both(formatQuantity(confirmed.quantity), formatQuantity(claimed.quantity));
      return {
        ...{ key: claimed.key, day, claimed: numberOf(claimed), confirmed: numberOf(confirmed), share },
        text: formatShare(share),
        title: `${formatDate(claimed.asOf!)}: ${both}`,
      };
    });
    const accent = chart.emphasis.has(measure);
    return points.length > 0 ? [{ title: measure.entry.name, accent, points }] : [];
  });
}

/** A bar per day; what an article gives is named. */
function dayBars(rows: readonly ChartRow[]) {
  return rows.flatMap(({ key, value }) => {
    const day = value.asOf?.precision === 'day' ? value.asOf.earliest : undefined;
    if (day === undefined) return [];
    const number = formatQuantity(value.quantity);
    const named = text.dayLabel(monogramsOf(value), number, formatDate(value.asOf!));
    return [{ key, day, value: numberOf(value), accent: value.figures.length > 0 ? named : undefined }];
  });
}

/** Articles that appeared within the days drawn, or shortly before and after, and what editors note. */
function timeOf({ articles, entry }: Chart, data: readonly { day: Day }[]): Time {
  const sorted = data.map(({ day }) => day).sort();
  const [from, to] = [addDays(sorted[0]!, -120), addDays(sorted.at(-1)!, 60)];
  const notes = entry.annotations.flatMap(({ date, text: words }): Moment[] => {
    const day = dateOf(date).earliest;
    return day === undefined ? [] : [{ day, text: words, article: false }];
  });
  const flags = articles
    .map(({ published, monogram }): Moment => ({ day: middleOf(published), text: monogram, article: true }))
    .filter(({ day }) => day >= from && day <= to);
  return { format: monthOf, moments: [...flags, ...notes] };
}

const monthOf = (date: Date): string => formatMonth(dateOf(date.toISOString().slice(0, 10)));

/** The day in the middle of all that a date can mean. */
function middleOf({ earliest, latest }: DateSpan): Day {
  const [from, to] = [earliest ?? latest!, latest ?? earliest!];
  return addDays(from, Math.floor(daysBetween(from, to) / 2));
}
