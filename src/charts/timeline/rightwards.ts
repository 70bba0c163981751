import { s } from 'hastscript';
import type { Element } from 'hast';
import { flagSize } from '../marks.ts';
import { round } from '../round.ts';
import { label, shorten, sizes, widthOf } from '../letters/text.ts';
import {
  middleOf,
  scaleOf,
  spotsOf,
  type Layout,
  type PlacedFlag,
  type PlacedMark,
  type Spot,
  type TimelineData,
} from './layout.ts';
import { packRows } from './rows.ts';
import type { TimeScale } from './time-scale.ts';

const pitch = 18;
const heading = 24;
const foot = 8;
const axis = 40;
const pad = 8;
const labelGap = 6;
/** More rows than these in a lane are no longer read but counted. */
const mostRows = { marks: 12, flags: 6 };

/** Time runs to the right; a band of flags on top, then lane under lane. */
export function rightwards(data: TimelineData, width: number): Layout {
  const scale = scaleOf(data, [pad, width - pad]);
  const spots = spotsOf(data, scale);
  const band = flagBand(data, scale, width);
  let top = axis + band.height;
  const marks: PlacedMark[] = [];
  const ground = [...band.ground];
  for (const lane of data.lanes) {
    ground.push(laneHead(lane.label, top, width));
    const members = spots.filter(({ mark }) => mark.lane === lane.id);
    const placed = placeInLane(members, top + heading, width);
    marks.push(...placed);
    const rows = new Set(placed.map(({ across }) => across)).size;
    top += heading + Math.max(1, rows) * pitch + foot;
  }
  const flags = band.flags.map((flag): PlacedFlag => ({ ...flag, pole: [flag.y, top], leader: [] }));
  return {
    direction: 'right',
    scale,
    height: top,
    axis,
    depth: top,
    whole: top,
    pitch,
    marks,
    flags,
    ground,
  };
}

const laneHead = (name: string, top: number, width: number): Element =>
  s('g', [
    s('path', { d: `M0 ${round(top)}H${width}`, className: ['grid'] }),
    label({ text: name, x: pad, y: top + 15, size: sizes.tick, weight: 600 }),
  ]);

function placeInLane(members: readonly Spot[], top: number, width: number): PlacedMark[] {
  const texts = members.map(({ mark }) => shorten(mark.label, Math.round(width * 0.3)));
  const items = members.map(({ mark, shape, end }, at) => ({
    from: shape.from,
    to: end,
    label: widthOf(texts[at]!, sizes.tick) + labelGap,
    weight: mark.weight,
  }));
  return packRows(items, { left: 0, right: width, rows: mostRows.marks }).map(({ row, label: side }, at) => {
    const { shape, end } = members[at]!;
    const across = top + row * pitch + pitch / 2;
    const text = { text: texts[at]!, y: across + 4, size: sizes.tick };
    const before = { ...text, x: shape.from - labelGap, anchor: 'end' as const };
    return {
      ...members[at]!,
      across,
      label: side && (side === 'before' ? before : { ...text, x: end + labelGap }),
      leader: [],
    };
  });
}

/** Flags in rows over all lanes. */
function flagBand({ flags, words }: TimelineData, scale: TimeScale, width: number) {
  const middles = flags.map((flag) => middleOf(flag, scale));
  const half = flagSize.width / 2;
  const items = middles.map((at) => ({ from: at - half, to: at + half, label: 0, weight: 1 }));
  const placed = packRows(items, { left: 0, right: width, rows: mostRows.flags });
  const rows = Math.max(1, ...placed.map(({ row }) => row + 1));
  // The band's name stands beside the flags, or over them where one would cover it.
  const named = pad + widthOf(words.flags, sizes.tick, 600) + labelGap;
  const lead = items.some(({ from }) => from < named) ? heading : heading / 2;
  const step = flagSize.height + 3;
  return {
    height: lead + rows * step + foot + 4,
    ground: [label({ text: words.flags, x: pad, y: axis + 17, size: sizes.tick, weight: 600 })],
    flags: flags.map((flag, at) => ({ flag, x: middles[at]!, y: axis + lead + 8 + placed[at]!.row * step })),
  };
}
