import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import type { Day, TimeScale } from './time-scale.ts';

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
  if (from === undefined) return bar([openStart(scale.end(to!), vague, scale)]);
  if (to === undefined) return bar([openEnd(scale.start(from), vague, scale)]);
  if (!vague) {
    const segment = grown({ from: scale.start(from), to: scale.end(to), fade: 'none' }, least.bar);
    return { ...bar([segment]), kind: from === to ? 'dot' : 'bar' };
  }
  return bar(fadingSegments({ from, to, fromBy, toSince }, scale));
}

const bar = (segments: readonly Segment[]): Shape => ({
  from: segments[0]!.from,
  to: segments.at(-1)!.to,
  kind: 'bar',
  segments,
});

const openStart = (to: number, vague: boolean, scale: TimeScale): Segment => {
  const left = (scale.old ?? scale.main).range[0];
  return grown({ from: Math.max(left, to - openLength), to, fade: vague ? 'both' : 'start' }, least.fade);
};

const openEnd = (from: number, vague: boolean, scale: TimeScale): Segment =>
  grown(
    { from, to: Math.min(scale.main.range[1], from + openLength), fade: vague ? 'both' : 'end' },
    least.fade,
  );

/** A bar whose vague ends fade over just the time they are vague for. */
function fadingSegments(
  { from, to, fromBy, toSince }: When & { from: Day; to: Day },
  scale: TimeScale,
): Segment[] {
  const [start, end] = [scale.start(from), scale.end(to)];
  const core = {
    from: fromBy === undefined ? start : scale.end(fromBy),
    to: toSince === undefined ? end : scale.start(toSince),
  };
  if (core.to - core.from < least.bar) {
    const fade = fromBy === undefined ? 'end' : toSince === undefined ? 'start' : 'both';
    return [grown({ from: start, to: end, fade }, least.fade)];
  }
  return [
    ...(fromBy === undefined
      ? []
      : [{ from: Math.min(start, core.from - least.end), to: core.from, fade: 'start' as const }]),
    { ...core, fade: 'none' as const },
    ...(toSince === undefined
      ? []
      : [{ from: core.to, to: Math.max(end, core.to + least.end), fade: 'end' as const }]),
  ];
}

/** Too short a piece grows to both sides. */
function grown(segment: Segment, length: number): Segment {
  const missing = Math.max(0, length - (segment.to - segment.from)) / 2;
  return { ...segment, from: segment.from - missing, to: segment.to + missing };
}

/** Whether time runs to the right or downwards. */
export type Direction = 'right' | 'down';

/** A rectangle given along and across the time axis. */
export function along(direction: Direction, from: number, to: number, across: number, width: number) {
  const [start, length, edge] = [round(from), round(to - from), round(across - width / 2)];
  return direction === 'right'
    ? { x: start, y: edge, width: length, height: width }
    : { x: edge, y: start, width, height: length };
}

/** The mark itself; `id` begins the names of the drawing's fades. */
export function markShape(
  { from, to, kind, segments }: Shape,
  across: number,
  direction: Direction,
  hollow: boolean,
  id: string,
): Element[] {
  const look = [hollow ? 'hollow' : 'solid'];
  if (kind === 'dot') {
    const middle = round((from + to) / 2);
    const [cx, cy] = direction === 'right' ? [middle, round(across)] : [round(across), middle];
    return [s('circle', { cx, cy, r: hollow ? dotRadius - 0.75 : dotRadius, className: look })];
  }
  return segments.map((segment) => {
    const frame = along(direction, segment.from, segment.to, across, thickness);
    if (segment.fade === 'none') return s('rect', { ...frame, className: look });
    return s('rect', { ...frame, fill: `url(#${id}-${segment.fade})` });
  });
}

const fades: Record<Exclude<Fade, 'none'>, readonly [at: string, opacity: number][]> = {
  start: [
    ['0', 0],
    ['1', 1],
  ],
  end: [
    ['0', 1],
    ['1', 0],
  ],
  both: [
    ['0', 0],
    ['0.35', 0.85],
    ['0.65', 0.85],
    ['1', 0],
  ],
};

/** The fades that a drawing's shapes use. */
export function fadesOf(shapes: readonly Shape[], direction: Direction, id: string): Element[] {
  const used = new Set(shapes.flatMap(({ segments }) => segments.map(({ fade }) => fade)));
  const turned = direction === 'down' ? { x1: 0, y1: 0, x2: 0, y2: 1 } : {};
  return (['start', 'end', 'both'] as const)
    .filter((fade) => used.has(fade))
    .map((fade) =>
      s(
        'linearGradient',
        { id: `${id}-${fade}`, ...turned },
        fades[fade].map(([offset, stopOpacity]) =>
          s('stop', { offset, stopOpacity, stopColor: 'currentColor' }),
        ),
      ),
    );
}
