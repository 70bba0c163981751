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
  const bare = labelAfterwards(crowd(items, room), items, byWeight, room);
  // At equal numbers the first fit is the calmer picture: labels on one side, a stair through each crowd.
  for (let count = items.length; count >= Math.max(1, labelsIn(bare)); count -= 1) {
    const placed = firstFit(items, new Set(byWeight.slice(0, count)), room);
    if (placed) return placed;
  }
  return bare;
}

const labelsIn = (placed: readonly PlacedItem[]): number =>
  placed.filter(({ label }) => label !== undefined).length;

type Stretch = readonly [from: number, to: number];

/** Between neighbours in a row. */
const gap = 4;

/** Each item with its label in the first row that is free for both; undefined where one finds none. */
function firstFit(
  items: readonly Item[],
  labelled: ReadonlySet<number>,
  room: Room,
): PlacedItem[] | undefined {
  const rows: Stretch[][] = [];
  const placed: PlacedItem[] = [];
  for (const [at, item] of items.entries()) {
    const label = labelled.has(at) ? sidesOf(item, room)[0] : undefined;
    const stretch = stretchOf(item, label);
    let row = rows.findIndex((taken) => isFree(taken, stretch));
    if (row < 0) row = rows.push([]) - 1;
    if (row >= room.rows) return undefined;
    rows[row]!.push(stretch);
    placed.push({ row, label });
  }
  return placed;
}

/** Bare marks, each in the first free row, or where it lies farthest from the next one. */
function crowd(items: readonly Item[], { rows }: Room): number[] {
  const taken: Stretch[][] = Array.from({ length: rows }, () => []);
  return items.map((item) => {
    const distances = taken.map((row) => Math.min(Infinity, ...row.map((other) => distance(item, other))));
    const free = distances.findIndex((pixels) => pixels >= gap);
    const row = free < 0 ? distances.indexOf(Math.max(...distances)) : free;
    taken[row]!.push([item.from, item.to]);
    return row;
  });
}

/** Labels, the heaviest first, where there is room beside the mark or in a row it can move to. */
function labelAfterwards(
  rows: readonly number[],
  items: readonly Item[],
  byWeight: readonly number[],
  room: Room,
): PlacedItem[] {
  const placed = rows.map((row): PlacedItem => ({ row, label: undefined }));
  for (const at of byWeight) {
    const item = items[at]!;
    const others = (row: number): Stretch[] =>
      placed.flatMap((other, index) =>
        index !== at && other.row === row ? [stretchOf(items[index]!, other.label)] : [],
      );
    const places = [placed[at]!.row, ...Array.from({ length: room.rows }, (_, row) => row)].flatMap((row) =>
      sidesOf(item, room).map((label): PlacedItem => ({ row, label })),
    );
    placed[at] = places.find(({ row, label }) => isFree(others(row), stretchOf(item, label))) ?? placed[at]!;
  }
  return placed;
}

/** The sides on which a label stays within the room, the better one first. */
function sidesOf({ from, to, label }: Item, { left, right }: Room): ('after' | 'before')[] {
  if (label === 0) return [];
  return [
    ...(to + label <= right ? (['after'] as const) : []),
    ...(from - label >= left ? (['before'] as const) : []),
  ];
}

const stretchOf = ({ from, to, label }: Item, side: PlacedItem['label']): Stretch =>
  side === 'after' ? [from, to + label] : side === 'before' ? [from - label, to] : [from, to];

const isFree = (taken: readonly Stretch[], [from, to]: Stretch): boolean =>
  taken.every(([start, end]) => to + gap <= start || end + gap <= from);

const distance = ({ from, to }: Item, [start, end]: Stretch): number => Math.max(start - to, from - end);
