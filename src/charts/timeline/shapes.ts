import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Day } from '../../values/date.ts';
import { round } from '../round.ts';
import type { Direction, Plane } from './plane.ts';
import type { TimeScale } from './time-scale.ts';

/** When something was, as far as it is known. */
export interface When {
  /** First possible day; undefined where the beginning is open. */
  from: Day | undefined;
  /** Last possible day; undefined where the end is open. */
  to: Day | undefined;
  /** Where the beginning is not known to the day: the last day it can have been on. */
  fromBy: Day | undefined;
  /** Where the end is not known to the day: the first day it can have been on. */
  toSince: Day | undefined;
}

/** Which ends of a bar fade. */
export type Fade = 'none' | 'start' | 'end' | 'both';

export interface Segment {
  from: number;
  to: number;
  fade: Fade;
}

/** A shape along the time axis, in px. */
export interface Shape {
  from: number;
  to: number;
  kind: 'dot' | 'bar';
  /** The pieces of a bar; a dot is one piece. */
  segments: readonly Segment[];
}

export const dotRadius = 4.5;
const thickness = 6;
/** Shorter ones would not be seen as what they are. */
const least = { bar: 9, fade: 20, end: 10 };
/** How far a bar with an open end fades out. */
const openLength = 44;

/** The shape of a date: a dot for a sure day, a bar for sure days; what is not sure fades. */
export function shapeOf(when: When, scale: TimeScale): Shape {
  const { from, to, fromBy, toSince } = when;
  const vague = fromBy !== undefined || toSince !== undefined;
  if (from === undefined || to === undefined) return bar([openSegment(when, vague, scale)]);
  if (vague) return bar(fadingSegments({ ...when, from, to }, scale));
  const segment = grown({ from: scale.start(from), to: scale.end(to), fade: 'none' }, least.bar);
  return { ...bar([segment]), kind: from === to ? 'dot' : 'bar' };
}

const bar = (segments: readonly Segment[]): Shape => ({
  from: segments[0]!.from,
  to: segments.at(-1)!.to,
  kind: 'bar',
  segments,
});

/** From the day that is known into the open. */
function openSegment({ from, to }: When, vague: boolean, scale: TimeScale): Segment {
  const [left, right] = scale.range;
  const [start, end] = [from && scale.start(from), to && scale.end(to)];
  const segment: Segment =
    typeof start === 'number'
      ? { from: start, to: Math.min(right, start + openLength), fade: 'end' }
      : { from: Math.max(left, Number(end) - openLength), to: Number(end), fade: 'start' };
  return grown(vague ? { ...segment, fade: 'both' } : segment, least.fade);
}

/** A bar whose vague ends fade over just the time they are vague for. */
function fadingSegments(
  { from, to, fromBy, toSince }: When & { from: Day; to: Day },
  scale: TimeScale,
): Segment[] {
  const [start, end] = [scale.start(from), scale.end(to)];
  const coreStart = fromBy === undefined ? start : scale.end(fromBy);
  const coreEnd = toSince === undefined ? end : scale.start(toSince);
  if (coreEnd - coreStart < least.bar) {
    const fade = fromBy === undefined ? 'end' : toSince === undefined ? 'start' : 'both';
    return [grown({ from: start, to: end, fade }, least.fade)];
  }
  const segments: Segment[] = [
    { from: Math.min(start, coreStart - least.end), to: coreStart, fade: 'start' },
    { from: coreStart, to: coreEnd, fade: 'none' },
    { from: coreEnd, to: Math.max(end, coreEnd + least.end), fade: 'end' },
  ];
  return segments.slice(fromBy === undefined ? 1 : 0, toSince === undefined ? 2 : 3);
}

/** Too short a piece grows to both sides. */
function grown(segment: Segment, length: number): Segment {
  const missing = Math.max(0, length - (segment.to - segment.from)) / 2;
  return { ...segment, from: segment.from - missing, to: segment.to + missing };
}

/** The mark itself; `id` begins the names of the drawing's fades. */
export function markShape(
  { from, to, kind, segments }: Shape,
  across: number,
  { plane, hollow, id }: { plane: Plane; hollow: boolean; id: string },
): Element[] {
  const className = [hollow ? 'hollow' : 'solid'];
  if (kind === 'dot') {
    const { x, y } = plane.point((from + to) / 2, across);
    const r = hollow ? dotRadius - 0.75 : dotRadius;
    return [s('circle', { cx: round(x), cy: round(y), r, className })];
  }
  return segments.map(({ from, to, fade }) => {
    const look = fade === 'none' ? { className } : { fill: `url(#${id}-${fade})` };
    return s('rect', { ...plane.box(from, to, across, thickness), ...look });
  });
}

/** How opaque a bar is along its length. */
const fades: Record<Exclude<Fade, 'none'>, readonly (readonly [at: string, opacity: number])[]> = {
  start: [0, 1].map((opacity, at) => [String(at), opacity]),
  end: [1, 0].map((opacity, at) => [String(at), opacity]),
  both: [0, 0.85, 0.85, 0].map((opacity, at) => [['0', '0.35', '0.65', '1'][at]!, opacity]),
};

/** The fades of a drawing's shapes. */
export function fadesFor(direction: Direction, id: string): Element[] {
  const turned = direction === 'down' ? { x1: 0, y1: 0, x2: 0, y2: 1 } : {};
  return Object.entries(fades).map(([fade, stops]) =>
    s(
      'linearGradient',
      { id: `${id}-${fade}`, ...turned },
      stops.map(([offset, stopOpacity]) => s('stop', { offset, stopOpacity, stopColor: 'currentColor' })),
    ),
  );
}
