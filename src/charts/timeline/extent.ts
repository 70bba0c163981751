import type { TimelineData } from './data.ts';
import type { Day } from './time-scale.ts';
import type { When } from './shapes.ts';

/** The day each mark and flag hangs on. */
export const anchorsOf = ({ marks, flags }: TimelineData): Day[] =>
  [...marks, ...flags].map(({ from, to }: When) => from ?? to!);

/** The last day that is drawn. */
export const lastOf = ({ marks, flags }: TimelineData): Day =>
  [
    ...marks.flatMap(({ from, to, reported }) => [reported, to ?? from]),
    ...flags.map(({ from, to }) => to ?? from),
  ]
    .filter((day) => day !== undefined)
    .reduce((last, day) => (day > last ? day : last), '0000-01-01');
