/** A label beside a vertical axis: where it would like to stand, and how much it matters. */
export interface Wish {
  at: number;
  weight: number;
}

export interface Column {
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
export function spread(wishes: readonly Wish[], column: Column): (number | undefined)[] {
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
