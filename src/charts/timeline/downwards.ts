import { flagSize } from '../marks.ts';
import { shorten, sizes } from '../letters/text.ts';
import { middleOf, scaleOf, spotsOf, type Layout, type TimelineData } from './layout.ts';
import { packRows } from './rows.ts';
import { spread } from './spread.ts';

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
