import { s } from 'hastscript';
import type { Element } from 'hast';
import { formatMonthTick } from '../../format/date.ts';
import { round } from '../round.ts';
import { label, sizes } from '../text.ts';
import { anchorsOf, lastOf } from './extent.ts';
import { flag, flagShape, linked, ring, shorten } from './mark.ts';
import { packRows } from './rows.ts';
import { ticksOf, timeScale, type Part, type TimeScale } from './time-scale.ts';
import { along, fadesOf, markShape, shapeOf, type Shape } from './shapes.ts';
import { spread } from './spread.ts';
import type { Drawn } from './data.ts';
import type { TimelineData, TimelineFlag, TimelineMark } from './data.ts';

/** Room for years and months. */
const axisWidth = 38;
/** Between marks side by side. */
const pitch = 10;
const pad = 5;
/** Between the marks and the labels; the leaders bend in it. */
const gutter = 16;
const line = 16;
/** How far a label may stand from its mark. */
const reach = 140;
const perDay = 1.05;
const heights = { least: 420, most: 1100, old: 140 };
const head = 26;

/** A mark or flag with its place along the axis. */
interface Spot {
  at: number;
  /** Where its leader begins. */
  across: number;
  weight: number;
  entry: { mark: TimelineMark; shape: Shape } | { flag: TimelineFlag };
}

/**
 * Time runs downwards: years left, then the marks, then labels and flags with leaders to their marks.
 *
 * For phones. There is no room for lanes beside readable labels, so the lanes are left to the list.
 */
export function drawTall(data: TimelineData, { id, width }: { id: string; width: number }): Drawn {
  const scale = scaleFor(data);
  const bottom = scale.main.range[1] + 8;
  const shapes = data.marks.map((mark) => shapeOf(mark, scale));
  const columns = packRows(
    data.marks.map((mark, at) => ({
      from: shapes[at]!.from,
      to: endOf(mark, shapes[at]!, scale),
      label: 0,
      weight: 1,
    })),
    { left: 0, right: Infinity, rows: 8 },
  ).map(({ row }) => row);
  const right = axisWidth + 2 * pad + Math.max(1, ...columns.map((column) => column + 1)) * pitch;
  const spots = spotsOf(data, shapes, columns, right, scale);
  const places = spread(spots, { top: head + 8, bottom: bottom - 4, pitch: line, reach });
  const labelX = right + gutter;
  return {
    height: bottom,
    defs: fadesOf(shapes, 'down', id),
    ground: drawGround(data, scale, { width, right }),
    links: spots.map((spot, index) => drawSpot(spot, places[index], { id, labelX, right, width, scale })),
  };
}

function scaleFor(data: TimelineData): TimeScale {
  const extent = { anchors: anchorsOf(data), last: lastOf(data) };
  const { old, main } = timeScale(extent, [0, 1], 0.2, 0);
  const days = (Date.parse(main.until) - Date.parse(main.from)) / 86_400_000;
  const height = Math.min(Math.max(days * perDay, heights.least), heights.most);
  const share = heights.old / (heights.old + height);
  return timeScale(extent, [head + 8, head + 8 + height + (old ? heights.old : 0)], share, 22);
}

/** Where a mark ends, or the line to its report. */
const endOf = ({ reported }: TimelineMark, shape: Shape, scale: TimeScale): number =>
  Math.max(shape.to, reported === undefined ? shape.to : scale.start(reported) + 1);

/** Marks and flags in order of their places; flags keep their labels before all marks. */
function spotsOf(
  { marks, flags }: TimelineData,
  shapes: readonly Shape[],
  columns: readonly number[],
  right: number,
  scale: TimeScale,
): Spot[] {
  const events = marks.map((mark, index): Spot => {
    const shape = shapes[index]!;
    const across = axisWidth + pad + (columns[index]! + 0.5) * pitch;
    // The leader of a long bar begins near the bar's beginning: that is where it stands in order.
    const at = shape.from + Math.min((shape.to - shape.from) / 2, 12);
    return { at, across, weight: mark.weight, entry: { mark, shape } };
  });
  const articles = flags.map((entry): Spot => ({
    at: (scale.start(entry.from ?? entry.to!) + scale.end(entry.to ?? entry.from!)) / 2,
    across: right,
    weight: Infinity,
    entry: { flag: entry },
  }));
  return [...events, ...articles].sort((a, b) => a.at - b.at || a.across - b.across);
}

interface Frame {
  id: string;
  labelX: number;
  right: number;
  width: number;
  scale: TimeScale;
}

const drawSpot = (spot: Spot, place: number | undefined, frame: Frame): Element =>
  'flag' in spot.entry
    ? drawFlag(spot.entry.flag, spot, place ?? spot.at, frame)
    : drawMark(spot.entry, spot, place, frame);

function drawFlag(entry: TimelineFlag, { at }: Spot, place: number, { id, labelX, right }: Frame): Element {
  const x = labelX + flag.width / 2;
  const surface = { x: labelX, y: place - flag.height / 2, width: flag.width, height: flag.height };
  return linked(entry, id, ['flag-link'], surface, [
    leader(axisWidth, right, at, labelX, place, 'pole'),
    ...flagShape(entry.monogram, x, place),
    ring(surface),
  ]);
}

function drawMark(
  { mark, shape }: { mark: TimelineMark; shape: Shape },
  { at, across }: Spot,
  place: number | undefined,
  { id, labelX, right, width, scale }: Frame,
): Element {
  const dot = along('down', shape.from, shape.to, across, 9);
  const report = endOf(mark, shape, scale);
  return linked(mark, id, ['mark'], grown(dot), [
    ...(report > shape.to + 2
      ? [s('path', { d: `M${round(across)} ${round(shape.to)}V${round(report)}m-4 0h8`, className: ['lag'] })]
      : []),
    ...(place === undefined ? [] : [leader(across + 6, right, at, labelX - 3, place, 'leader')]),
    ...markShape(shape, across, 'down', mark.expected, id),
    ring(dot),
    ...(place === undefined
      ? []
      : [
          s('rect', {
            x: round(labelX),
            y: round(place - line / 2),
            width: round(width - labelX),
            height: line,
            fill: 'none',
            pointerEvents: 'all',
          }),
          label({ text: shorten(mark.label, width - labelX), x: labelX, y: place + 4, size: sizes.tick }),
        ]),
  ]);
}

const grown = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x - 1,
  y: y - 1,
  width: width + 2,
  height: height + 2,
});

/** From a mark through the lanes, then slanted to its label. */
const leader = (from: number, bend: number, at: number, to: number, place: number, kind: string): Element =>
  s('path', {
    d: `M${round(from)} ${round(at)}H${round(bend + 2)}L${round(to)} ${round(place)}`,
    className: [kind],
  });

interface Edges {
  width: number;
  /** Where the marks end. */
  right: number;
}

function drawGround({ words }: TimelineData, scale: TimeScale, { width, right }: Edges): Element[] {
  return [
    ...(scale.old ? compressedPart(scale.old, words, width) : []),
    ...monthTicks(scale.main, right),
    s('path', {
      d: `M${axisWidth} ${round(scale.main.range[0])}V${round(scale.main.range[1])}`,
      className: ['axis'],
    }),
  ];
}

function compressedPart(old: Part, words: TimelineData['words'], width: number): Element[] {
  const years = [old.from.slice(0, 4), String(Number(old.until.slice(0, 4)) - 1)] as const;
  const bottom = old.range[1] + 6;
  return [
    s('rect', { x: 0, y: 0, width, height: round(bottom), className: ['old'] }),
    label({ text: words.compressed(...years), x: 6, y: 17, size: sizes.tick, weight: 600 }),
    ...ticksOf(old, 'year', 10).flatMap(({ day, at }) => [
      s('path', { d: `M${axisWidth - 4} ${round(at)}h4`, className: ['axis'] }),
      label({
        text: day.slice(0, 4),
        x: axisWidth - 7,
        y: at + 4,
        anchor: 'end',
        size: sizes.tick,
        soft: true,
      }),
    ]),
    s('path', { d: `M${axisWidth} ${round(old.range[0])}V${round(old.range[1])}`, className: ['axis'] }),
  ];
}

function monthTicks(main: Part, right: number): Element[] {
  return fitting(ticksOf(main, 'month', 1)).flatMap(({ day, at }) => {
    return isYear({ day })
      ? [
          s('path', { d: `M0 ${round(at)}H${round(right)}`, className: ['grid'] }),
          label({ text: day.slice(0, 4), x: 0, y: at + 14, weight: 600 }),
        ]
      : [
          s('path', { d: `M${axisWidth - 4} ${round(at)}h4`, className: ['axis'] }),
          label({
            text: formatMonthTick(day),
            x: axisWidth - 6,
            y: at + 4,
            anchor: 'end',
            size: sizes.tick,
            soft: true,
          }),
        ];
  });
}

/** Ticks whose labels do not touch; a year is set under its line, a month on it, and years go first. */
function fitting(ticks: readonly { day: string; at: number }[]): { day: string; at: number }[] {
  const years = ticks.filter(isYear);
  let end = -Infinity;
  return ticks.filter((tick) => {
    const [top, bottom] = isYear(tick) ? [tick.at, tick.at + 18] : [tick.at - 7, tick.at + 7];
    const blocked = top < end || years.some(({ at }) => tick.at < at && at < bottom);
    if (blocked && !isYear(tick)) return false;
    end = bottom;
    return true;
  });
}

const isYear = ({ day }: { day: string }): boolean => day.slice(5, 7) === '01';
