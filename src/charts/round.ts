/** Coordinates with one decimal: finer than any screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10 || 0;
