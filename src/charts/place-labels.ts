/** A rectangle in px. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something to name: its mark, and the size of the words. The first ones choose first. */
export interface Named {
  mark: Box;
  width: number;
  height: number;
}

type Segment = readonly [from: readonly [number, number], to: readonly [number, number]];

const gap = 4;

/** Beside, over and under a mark, the better place first. */
const placesOf = ({ mark, width, height }: Named, edges: Box): Box[] => {
  // An arrow is longer than its dot is high: the words stand beside the dot.
  const [x, y] = [(mark.left + mark.right) / 2, mark.bottom - 6];
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
  const before = mark.left - gap - width;
  const after = mark.right + gap;
  return [
    ...[y - height / 2, y - height + 4, y - 4].flatMap((top) => [box(before, top), box(after, top)]),
    ...[mark.bottom + gap / 2, mark.top - gap / 2 - height].flatMap((top) => [
      box(Math.max(edges.left, Math.min(x - width / 2, edges.right - width)), top),
      box(before + width / 3, top),
      box(after - width / 3, top),
      box(Math.min(after, edges.right - width), top),
    ]),
    ...[y - height - 16, y + 14, y - height - 34].flatMap((top) => [box(before, top), box(after, top)]),
  ];
};

/** Places for all words where they touch no mark, no line and no other words, or as little as can be. */
export function placeLabels(
  named: readonly Named[],
  {
    edges,
    blocked,
    lines,
    poles,
  }: {
    edges: Box;
    blocked: readonly Box[];
    lines: readonly Segment[];
    /** Weaker than what is told: words may stand over them, if they must. */
    poles: readonly Segment[];
  },
): Box[] {
  const taken = [...blocked, ...named.map(({ mark }) => mark)];
  return named.map((one) => {
    const cost = (place: Box) =>
      taken.reduce((sum, other) => sum + 4 * overlap(place, other), 0) +
      100 * lines.filter((line) => crosses(place, line)).length +
      20 * poles.filter((pole) => crosses(place, pole)).length;
    const inside = placesOf(one, edges).filter(
      ({ left, top, right, bottom }) =>
        left >= edges.left && right <= edges.right && top >= edges.top && bottom <= edges.bottom,
    );
    const best = inside
      .map((place, at) => ({ place, cost: cost(place) + at }))
      .sort((a, b) => a.cost - b.cost)[0];
    const place = best?.place ?? placesOf(one, edges)[0]!;
    taken.push(place);
    return place;
  });
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left) + 2) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Whether a stretch runs through a box, looked at every few px. */
function crosses({ left, top, right, bottom }: Box, [[x1, y1], [x2, y2]]: Segment): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 5));
  return Array.from({ length: steps + 1 }, (_, at) => at / steps).some((share) => {
    const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    return x > left && x < right && y > top && y < bottom;
  });
}
