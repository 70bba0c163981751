import { s } from 'hastscript';
import type { Element } from 'hast';
import { formatMonthTick } from '../../format/date.ts';
import { round } from '../round.ts';
import { label, sizes, widthOf } from '../text.ts';
import { flag, flagShape, linked, ring, shorten } from './mark.ts';
import { packRows, type Item, type PlacedItem } from './rows.ts';
import { ticksOf, timeScale, type Part, type TimeScale } from './time-scale.ts';
import { along, fadesOf, markShape, shapeOf, type Shape } from './shapes.ts';
import { anchorsOf, lastOf } from './extent.ts';
import type { Drawn } from './data.ts';
import type { TimelineData, TimelineFlag, TimelineMark } from './data.ts';

const pitch = 18;
const heading = 24;
const foot = 8;
const axisBottom = 40;
const pad = 8;
/** More rows than these in a lane are no longer read but counted. */
const mostRows = 12;
const labelGap = 6;

interface Canvas {
  id: string;
  width: number;
  scale: TimeScale;
}

/** Time runs to the right; a band of flags on top, then lane under lane. */
export function drawWide(data: TimelineData, { id, width }: { id: string; width: number }): Drawn {
  const scale = timeScale({ anchors: anchorsOf(data), last: lastOf(data) }, [pad, width - pad], 0.2, 20);
  const canvas: Canvas = { id, width, scale };
  const flags = drawFlags(data, canvas);
  const shapes = data.marks.map((mark) => shapeOf(mark, scale));
  const ground: Element[] = [];
  const links: Element[] = [];
  let top = axisBottom + flags.height;
  for (const { id: lane, label: name } of data.lanes) {
    const members = data.marks
      .map((mark, at) => ({ mark, shape: shapes[at]! }))
      .filter(({ mark }) => mark.lane === lane);
    const drawn = drawLane(members, top + heading, canvas);
    ground.push(laneHead(name, top, width));
    links.push(...drawn.links);
    top += heading + drawn.rows * pitch + foot;
  }
  return {
    height: top,
    defs: fadesOf(shapes, 'right', id),
    ground: [...drawAxis(canvas, data, top), ...flags.ground(top), ...ground],
    links: [...links, ...flags.links],
  };
}

const laneHead = (name: string, top: number, width: number): Element =>
  s('g', [
    s('path', { d: `M0 ${round(top)}H${width}`, className: ['grid'] }),
    label({ text: name, x: pad, y: top + 15, size: sizes.tick, weight: 600 }),
  ]);

interface Member {
  mark: TimelineMark;
  shape: Shape;
}

function drawLane(
  members: readonly Member[],
  top: number,
  canvas: Canvas,
): { rows: number; links: Element[] } {
  const { width, scale } = canvas;
  const longest = Math.round(width * 0.26);
  const texts = members.map(({ mark }) => shorten(mark.label, longest));
  const items = members.map((member, at): Item => ({
    ...reachOf(member, scale),
    label: widthOf(texts[at]!, sizes.tick) + labelGap,
    weight: member.mark.weight,
  }));
  const placed = packRows(items, { left: 0, right: width, rows: mostRows });
  return {
    rows: Math.max(1, ...placed.map(({ row }) => row + 1)),
    links: members.map((member, at) =>
      drawMark(
        member,
        { ...placed[at]!, y: top + placed[at]!.row * pitch + pitch / 2, item: items[at]! },
        texts[at]!,
        canvas,
      ),
    ),
  };
}

/** From the mark's beginning to its end, or to the day it was reported. */
function reachOf({ mark, shape }: Member, scale: TimeScale): { from: number; to: number } {
  const report = mark.reported === undefined ? shape.to : scale.start(mark.reported) + 1;
  return { from: shape.from, to: Math.max(shape.to, report) };
}

interface Place extends PlacedItem {
  y: number;
  item: Item;
}

function drawMark({ mark, shape }: Member, place: Place, text: string, { id }: Canvas): Element {
  const { y, item, label: side } = place;
  const from = side === 'before' ? item.from - item.label : item.from;
  const to = side === 'after' ? item.to + item.label : item.to;
  const x = side === 'before' ? item.from - labelGap : item.to + labelGap;
  return linked(mark, id, ['mark'], { x: from - 2, y: y - pitch / 2, width: to - from + 4, height: pitch }, [
    ...(item.to > shape.to + 2
      ? [s('path', { d: `M${round(shape.to)} ${round(y)}H${round(item.to)}m0 -4v8`, className: ['lag'] })]
      : []),
    ...markShape(shape, y, 'right', mark.expected, id),
    ring(along('right', shape.from, shape.to, y, 9)),
    ...(side
      ? [label({ text, x, y: y + 4, anchor: side === 'after' ? 'start' : 'end', size: sizes.tick })]
      : []),
  ]);
}

/** Flags in rows, each with a pole through all lanes; where the day is unsure, a band as wide as the doubt. */
function drawFlags({ flags, words }: TimelineData, { id, width, scale }: Canvas) {
  const shapes = flags.map((entry) => ({ entry, at: poleOf(entry, scale) }));
  const items = shapes.map(({ at }): Item => ({
    from: at - flag.width / 2,
    to: at + flag.width / 2,
    label: 0,
    weight: 1,
  }));
  const placed = packRows(items, { left: 0, right: width, rows: 6 });
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  // The band's name stands beside the flags, or over them where one would cover it.
  const named = pad + widthOf(words.flags, sizes.tick, 600) + labelGap;
  const lead = items.some(({ from }) => from < named) ? heading : heading / 2;
  const place = (at: number) => axisBottom + lead + 4 + placed[at]!.row * (flag.height + 3) + 4;
  return {
    height: lead + rows * (flag.height + 3) + foot + 4,
    ground: (bottom: number): Element[] => [
      label({ text: words.flags, x: pad, y: axisBottom + 17, size: sizes.tick, weight: 600 }),
      ...shapes.flatMap(({ entry, at }, index) =>
        pole(entry, at, place(index) + flag.height / 2, bottom, scale),
      ),
    ],
    links: shapes.map(({ entry, at }, index) =>
      linked(
        entry,
        id,
        ['flag-link'],
        { x: at - flag.width / 2, y: place(index) - flag.height / 2, width: flag.width, height: flag.height },
        [
          ...flagShape(entry.monogram, at, place(index)),
          ring({
            x: at - flag.width / 2,
            y: place(index) - flag.height / 2,
            width: flag.width,
            height: flag.height,
          }),
        ],
      ),
    ),
  };
}

const poleOf = ({ from, to }: TimelineFlag, scale: TimeScale): number =>
  (scale.start(from ?? to!) + scale.end(to ?? from!)) / 2;

function pole(
  { from, to }: TimelineFlag,
  at: number,
  top: number,
  bottom: number,
  scale: TimeScale,
): Element[] {
  const [left, right] = [scale.start(from ?? to!), scale.end(to ?? from!)];
  const height = round(bottom - top);
  return right - left > 2
    ? [s('rect', { x: round(left), y: round(top), width: round(right - left), height, className: ['band'] })]
    : [s('path', { d: `M${round(at)} ${round(top)}v${height}`, className: ['pole'] })];
}

/** Years over months; the compressed part on a ground of its own, with what it is in words. */
function drawAxis({ width, scale }: Canvas, { words }: TimelineData, bottom: number): Element[] {
  const { old, main } = scale;
  return [
    ...(old ? compressedPart(old, words, bottom) : []),
    ...yearTicks(main, bottom),
    s('path', { d: `M${old ? round(main.range[0]) : 0} ${axisBottom}H${width}`, className: ['axis'] }),
  ];
}

function compressedPart(old: Part, words: TimelineData['words'], bottom: number): Element[] {
  const [left, right] = [0, old.range[1]];
  const years = [old.from.slice(0, 4), String(Number(old.until.slice(0, 4)) - 1)] as const;
  const ticks = ticksOf(old, 'year', 10);
  return [
    s('rect', { x: left, y: 0, width: round(right - left + 6), height: round(bottom), className: ['old'] }),
    label({ text: words.compressed(...years), x: pad, y: 14, size: sizes.tick, weight: 600 }),
    ...ticks.map(({ at }) => s('path', { d: `M${round(at)} ${axisBottom}v-4`, className: ['axis'] })),
    ...fitting(
      ticks.map(({ day, at }) => ({ text: day.slice(0, 4), x: at })),
      right,
    ).map(({ text, x }) => label({ text, x, y: 31, size: sizes.tick, soft: true })),
    s('path', { d: `M0 ${axisBottom}H${round(right + 6)}`, className: ['axis'] }),
  ];
}

function yearTicks(main: Part, bottom: number): Element[] {
  const years = ticksOf(main, 'year', 1);
  const step = [1, 3, 6].find((months) => gapOf(ticksOf(main, 'month', months)) >= 38);
  const months = step === undefined ? [] : ticksOf(main, 'month', step);
  const edge = main.range[1] + pad;
  return [
    ...months.map(({ at }) => s('path', { d: `M${round(at)} ${axisBottom}v-4`, className: ['axis'] })),
    ...years.map(({ at }) => s('path', { d: `M${round(at)} 4V${round(bottom)}`, className: ['grid'] })),
    ...fitting(
      years.map(({ day, at }) => ({ text: day.slice(0, 4), x: at + 4 })),
      edge,
    ).map(({ text, x }) => label({ text, x, y: 15, weight: 600 })),
    ...fitting(
      months.map(({ day, at }) => ({ text: formatMonthTick(day), x: at + 4 })),
      edge,
    ).map(({ text, x }) => label({ text, x, y: 31, size: sizes.tick, soft: true })),
  ];
}

const gapOf = (ticks: readonly { at: number }[]): number =>
  ticks.length < 2 ? Infinity : Math.min(...ticks.slice(1).map(({ at }, index) => at - ticks[index]!.at));

/** The labels that fit beside each other and within the edge, from left to right. */
function fitting<Text extends { text: string; x: number }>(labels: readonly Text[], edge: number): Text[] {
  let end = -Infinity;
  return labels.filter(({ text, x }) => {
    const right = x + widthOf(text, sizes.label);
    if (x < end + 6 || right > edge) return false;
    end = right;
    return true;
  });
}
