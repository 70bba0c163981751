/** A mark along the time axis, in px, with the room its label would take. */
export interface Item {
  from: number;
  to: number;
  /** Width of the label with its gap; 0 for none. */
  label: number;
  /** The heavier, the longer it keeps its label. */
  weight: number;
}

export interface PlacedItem {
  row: number;
  /** On which side the label stands, if it stands at all. */
  label: 'after' | 'before' | undefined;
}

export interface Room {
  left: number;
  right: number;
  /** At most so many rows. */
  rows: number;
}

/**
 * Sorts marks into rows so that neither marks nor labels touch; the order of the items is their order in time.
 *
 * If not all labels fit into the rows, the lightest go first. If not even the bare marks fit, the ones too many
 * share the row where they lie farthest from the next: a mark is never left out.
 */
export function packRows(items: readonly Item[], room: Room): PlacedItem[] {
  const byWeight = items.map((_, at) => at).sort((a, b) => items[b]!.weight - items[a]!.weight || a - b);
  const bare = firstFit(items, new Set(), room);
  let count = Math.min(items.length, room.rows * mostInRow);
  for (; count > 0; count -= Math.ceil(count / 50)) {
    const labelled = firstFit(items, new Set(byWeight.slice(0, count)), room);
    if (labelled.crowded <= bare.crowded) return labelled.placed;
  }
  return bare.placed;
}

type Stretch = readonly [from: number, to: number];

/** Between neighbours in a row. */
const gap = 4;

/** More labels no row has room for. */
const mostInRow = 20;

/** Each item in the first row that is free for it and its label, else for it alone; and how many found none. */
function firstFit(items: readonly Item[], labelled: ReadonlySet<number>, room: Room) {
  const rows = Array.from({ length: room.rows }, (): Stretch[] => []);
  let crowded = 0;
  const placed = items.map((item, at): PlacedItem => {
    const side = labelled.has(at) ? sideOf(item, room) : undefined;
    for (const label of new Set([side, undefined])) {
      const stretch = stretchOf(item, label);
      const row = rows.findIndex((taken) => distanceTo(taken, stretch) >= gap);
      if (row < 0) continue;
      rows[row]!.push(stretch);
      return { row, label };
    }
    crowded += 1;
    const stretch = stretchOf(item, undefined);
    const distances = rows.map((taken) => distanceTo(taken, stretch));
    const row = distances.indexOf(Math.max(...distances));
    rows[row]!.push(stretch);
    return { row, label: undefined };
  });
  return { placed, crowded };
}

/** The side on which a label stays within the room, if there is one. */
function sideOf({ from, to, label }: Item, { left, right }: Room): PlacedItem['label'] {
  if (label === 0) return undefined;
  if (to + label <= right) return 'after';
  return from - label >= left ? 'before' : undefined;
}

const stretchOf = ({ from, to, label }: Item, side: PlacedItem['label']): Stretch => [
  side === 'before' ? from - label : from,
  side === 'after' ? to + label : to,
];

const distanceTo = (taken: readonly Stretch[], [from, to]: Stretch): number =>
  Math.min(Infinity, ...taken.map(([start, end]) => Math.max(start - to, from - end)));
