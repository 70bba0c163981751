/** Coordinates with one decimal: finer than any screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;

/** A line through points as relative whole numbers; the running position is rounded, so errors do not add up. */
export function pathThrough(points: readonly (readonly [x: number, y: number])[]): string {
  let [lastX, lastY] = [0, 0];
  return points
    .map(([x, y], at) => {
      const step = [Math.round(x) - lastX, Math.round(y) - lastY];
      [lastX, lastY] = [Math.round(x), Math.round(y)];
      return `${at === 0 ? 'm' : 'l'}${step[0]} ${step[1]}`;
    })
    .join('');
}
