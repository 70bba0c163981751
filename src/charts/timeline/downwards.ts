import { flagSize } from '../marks.ts';
import { shorten, sizes } from '../letters/text.ts';
import { middleOf, scaleOf, spotsOf, type Layout, type TimelineData } from './layout.ts';
import { packRows } from './rows.ts';

/** Room for years and months. */
const axis = 38;
/** Between marks side by side. */
const pitch = 10;
const pad = 5;
const head = 34;
/** Between the marks and the labels; the leaders bend in it. */
const gutter = 16;
const line = 16;
/** How far a label may stand from its mark. */
const reach = 140;
/** Room for all labels, as far as one can scroll. */
const heightFor = (count: number): number => Math.min(Math.max(count * 22, 420), 1240);

/**
 * Time runs downwards: years left, then the marks, then labels and flags with leaders to their marks.
 *
 * For phones. There is no room for lanes beside readable labels, so the lanes are left to the list.
 */
export function downwards(data: TimelineData, width: number): Layout {
  const bottom = head + heightFor(data.marks.length + data.flags.length);
  const scale = scaleOf(data, [head, bottom]);
  // A compressed part at the end has its name below it.
  const foot = scale.parts.at(-1)!.compressed ? 16 : 0;
  const spots = spotsOf(data, scale);
  const items = spots.map(({ shape, end }) => ({ from: shape.from, to: end, label: 0, weight: 1 }));
  const columns = packRows(items, { left: 0, right: Infinity, rows: 8 }).map(({ row }) => row);
  const right = axis + 2 * pad + Math.max(1, ...columns.map((column) => column + 1)) * pitch;
  const labelX = right + gutter;
  // The leader of a long bar begins near the bar's beginning: that is where it stands in order.
  const marksAt = spots.map(({ shape }) => shape.from + Math.min((shape.to - shape.from) / 2, 12));
  const flagsAt = data.flags.map((flag) => middleOf(flag, scale));
  const wishes = [
    ...spots.map(({ mark }, at) => ({ at: marksAt[at]!, weight: mark.weight })),
    // Flags keep their places before all marks.
    ...flagsAt.map((at) => ({ at, weight: Infinity })),
  ];
  const places = spread(wishes, { top: head, bottom: bottom + 4, pitch: line, reach });
  return {
    ...{
      direction: 'down',
      scale,
      height: bottom + 8 + foot,
      axis,
      depth: right,
      whole: width,
      pitch,
      ground: [],
    },
    marks: spots.map((spot, at) => {
      const across = axis + pad + (columns[at]! + 0.5) * pitch;
      const place = places[at];
      if (place === undefined) return { ...spot, across, label: undefined, leader: [] };
      const text = shorten(spot.mark.label, width - labelX);
      return {
        ...spot,
        across,
        label: { text, x: labelX, y: place + 4, size: sizes.tick },
        leader: [
          [marksAt[at]!, across + 6],
          [marksAt[at]!, right + 2],
          [place, labelX - 3],
        ],
      };
    }),
    flags: data.flags.map((flag, at) => {
      const y = places[spots.length + at] ?? flagsAt[at]!;
      return {
        ...{ flag, x: labelX + flagSize.width / 2, y, pole: [axis, right + 2] as const },
        leader: [
          [flagsAt[at]!, right + 2],
          [y, labelX],
        ],
      };
    }),
  };
}

/** A label beside a vertical axis: where it would like to stand, and how much it matters. */
interface Wish {
  at: number;
  weight: number;
}

interface Column {
  top: number;
  bottom: number;
  /** Height of a line. */
  pitch: number;
  /** A label farther from its mark than this is better left out. */
  reach: number;
}

/**
 * Where labels stand in one column without touching, as near to their wishes as they can; undefined for those
 * that are left out. The heaviest choose first, and nobody comes in who would push a label out of reach.
 */
function spread(wishes: readonly Wish[], column: Column): (number | undefined)[] {
  const byWeight = wishes.map((_, at) => at).sort((a, b) => wishes[b]!.weight - wishes[a]!.weight || a - b);
  let kept: number[] = [];
  for (const at of byWeight) {
    const tried = [...kept, at].sort((a, b) => wishes[a]!.at - wishes[b]!.at || a - b);
    if (isNear(tried, wishes, column)) kept = tried;
  }
  const places = relax(
    kept.map((at) => wishes[at]!.at),
    column,
  );
  const placed = new Map(kept.map((at, index) => [at, places[index]]));
  return wishes.map((_, at) => placed.get(at));
}

function isNear(chosen: readonly number[], wishes: readonly Wish[], column: Column): boolean {
  const own = chosen.map((at) => wishes[at]!.at);
  const places = relax(own, column);
  const fits = (chosen.length - 1) * column.pitch <= column.bottom - column.top;
  const { top, bottom, reach } = column;
  return fits && places.every((place, index) => Math.abs(place - clamp(own[index]!, top, bottom)) <= reach);
}

/** Least squares under a least distance: blocks of labels that touch stand around the mean of their wishes. */
function relax(wishes: readonly number[], { top, bottom, pitch }: Column): number[] {
  const blocks: { sum: number; size: number }[] = [];
  const mean = ({ sum, size }: { sum: number; size: number }) => sum / size;
  for (const [at, wish] of wishes.entries()) {
    blocks.push({ sum: clamp(wish, top, bottom) - at * pitch, size: 1 });
    while (blocks.length > 1 && mean(blocks.at(-2)!) > mean(blocks.at(-1)!)) {
      const { sum, size } = blocks.pop()!;
      blocks[blocks.length - 1] = { sum: blocks.at(-1)!.sum + sum, size: blocks.at(-1)!.size + size };
    }
  }
  const last = bottom - (wishes.length - 1) * pitch;
  return blocks
    .flatMap((block) => Array.from({ length: block.size }, () => mean(block)))
    .map((place, at) => clamp(place, top, Math.max(top, last)) + at * pitch);
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
