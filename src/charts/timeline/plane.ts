import { line } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Rectangle } from '../drawing.ts';
import { round } from '../round.ts';

/** Whether time runs to the right or downwards. */
export type Direction = 'right' | 'down';

/** A place by how far it is along and across time, in px. */
export type Place = readonly [along: number, across: number];

/** Turns places in time into places of the drawing, so that nothing else need know where time runs. */
export interface Plane {
  point: (along: number, across: number) => { x: number; y: number };
  /** From one place in time to another, `width` wide around a place across it. */
  box: (from: number, to: number, across: number, width: number) => Rectangle;
  /** A line through places. */
  path: (kind: string, ...places: Place[]) => Element;
}

export function planeOf(direction: Direction): Plane {
  const point: Plane['point'] = (along, across) =>
    direction === 'right' ? { x: along, y: across } : { x: across, y: along };
  const draw = line<Place>(
    (place) => point(...place).x,
    (place) => point(...place).y,
  ).digits(1);
  return {
    point,
    box: (from, to, across, width) => {
      const { x, y } = point(from, across - width / 2);
      const size = point(to - from, width);
      return { x: round(x), y: round(y), width: round(size.x), height: round(size.y) };
    },
    path: (kind, ...places) => s('path', { d: draw(places), className: [kind] }),
  };
}
