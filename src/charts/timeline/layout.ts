import type { Element } from 'hast';
import type { Day } from '../../values/date.ts';
import type { Target } from '../drawing.ts';
import type { Label } from '../letters/text.ts';
import type { Direction, Place } from './plane.ts';
import { shapeOf, type Shape, type When } from './shapes.ts';
import { timeScale, type TimeScale } from './time-scale.ts';

/** An event in the drawing. */
export interface TimelineMark extends When, Target {
  /** A few words beside the mark. */
  label: string;
  lane: string;
  /** Only announced or feared: drawn hollow. */
  expected: boolean;
  /** The first day it was known, if it is known. */
  reported: Day | undefined;
  /** The heavier, the longer the mark keeps its label where many crowd. */
  weight: number;
}

/** The appearance of an article. */
export interface TimelineFlag extends When, Target {
  monogram: string;
}

export interface TimelineData {
  /** In order from top to bottom. */
  lanes: readonly { id: string; label: string }[];
  /** In order of time. */
  marks: readonly TimelineMark[];
  flags: readonly TimelineFlag[];
  words: TimelineWords;
}

/** The words in the drawing. */
export interface TimelineWords {
  title: string;
  /** What is to be seen, for those who do not see it. */
  description: string;
  /** Over the flags: „Artikel erscheinen“. */
  flags: string;
  /** Over the compressed part, given its first and last year. */
  compressed: (from: string, to: string) => string;
}

/** A mark with its place in time. */
export interface Spot {
  mark: TimelineMark;
  shape: Shape;
  /** Where the mark ends, or the line to the day it was reported. */
  end: number;
}

/** A mark with its place across time, and its label where there is room for one. */
export interface PlacedMark extends Spot {
  across: number;
  label: Label | undefined;
  /** From the mark to a label that stands apart from it. */
  leader: readonly Place[];
}

export interface PlacedFlag {
  flag: TimelineFlag;
  /** The middle of the flag in the drawing. */
  x: number;
  y: number;
  /** Across time: from where to where its line goes. */
  pole: readonly [number, number];
  leader: readonly Place[];
}

/** Where everything lies; how it looks is the same wherever time runs. */
export interface Layout {
  direction: Direction;
  scale: TimeScale;
  height: number;
  /** Across time: where the axis lies, how far marks reach and how wide the whole is. */
  axis: number;
  depth: number;
  whole: number;
  /** Room of a mark across time. */
  pitch: number;
  marks: PlacedMark[];
  flags: PlacedFlag[];
  /** Names of lanes and what parts them. */
  ground: Element[];
}

/** The scale for all that is to be drawn. */
export function scaleOf({ marks, flags }: TimelineData, range: TimeScale['range']): TimeScale {
  const ends = [
    ...marks.flatMap(({ from, to, reported }) => [reported, to ?? from]),
    ...flags.map(({ from, to }) => to ?? from),
  ].filter((day) => day !== undefined);
  const anchors = [...marks, ...flags].map(({ from, to }: When) => from ?? to!);
  return timeScale({ anchors, ends }, range);
}

export const spotsOf = ({ marks }: TimelineData, scale: TimeScale): Spot[] =>
  marks.map((mark) => {
    const shape = shapeOf(mark, scale);
    const report = mark.reported === undefined ? 0 : scale.start(mark.reported) + 1;
    return { mark, shape, end: Math.max(shape.to, report) };
  });

/** All days a flag may stand for. */
export const stretchOf = ({ from, to }: When, scale: TimeScale): [number, number] => [
  scale.start(from ?? to!),
  scale.end(to ?? from!),
];

export const middleOf = (when: When, scale: TimeScale): number =>
  stretchOf(when, scale).reduce((sum, at) => sum + at / 2, 0);
