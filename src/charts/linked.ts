import { s } from 'hastscript';
import type { Element } from 'hast';
import { sizes } from './letters/text.ts';
import { round } from './round.ts';

/** A rectangle by its upper left corner, in px. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a mark leads to. */
export interface Target {
  /** The entry's id. */
  id: string;
  href: string;
  /** In full, for whoever points at the mark. */
  title: string;
}

/** A picture of links: one named image to assistive technology, in which no link takes the focus. */
export const linkedDrawing = (
  { id, kind, width, height }: { id: string; kind: string; width: number; height: number },
  { title, description }: { title: string; description: string },
  { defs = [], ground, links }: { defs?: Element[]; ground: Element[]; links: Element[] },
): Element =>
  s(
    'svg',
    {
      ...{ viewBox: `0 0 ${width} ${height}`, width, height, role: 'none' },
      ...{ fill: 'currentColor', fontSize: sizes.tick, className: ['chart', kind, `w${width}`] },
    },
    [
      ...defs,
      s('g', { role: 'img', ariaLabelledBy: `${id}-titel`, ariaDescribedBy: `${id}-inhalt` }, [
        s('title', { id: `${id}-titel` }, title),
        s('desc', { id: `${id}-inhalt` }, description),
        ...ground,
      ]),
      s('g', { ariaHidden: 'true' }, links),
    ],
  );

/** A mark as a link to its entry: tooltip, surface to point at, what is seen, and a ring that shows which is meant. */
export function linked(
  { id: entry, href, title }: Target,
  {
    drawing,
    kind,
    surface,
    around,
  }: { drawing: string; kind: string; surface: Rectangle; around: Rectangle },
  children: Element[],
): Element {
  const area = s('rect', { ...grown(surface, 1), fill: 'none', pointerEvents: 'all' });
  const ring = s('rect', { ...grown(around, 3), rx: 7, className: ['ring'] });
  return s('a', { id: `${drawing}-${entry}`, href, tabIndex: -1, dataEntry: entry, className: [kind] }, [
    s('title', title),
    area,
    ...children,
    ring,
  ]);
}

const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: round(x - by),
  y: round(y - by),
  width: round(width + 2 * by),
  height: round(height + 2 * by),
});
