import { s } from 'hastscript';
import type { Element } from 'hast';
import { sizes } from './letters/text.ts';
import { round } from './round.ts';

/** The widths every chart is drawn at, in px; the stylesheet shows the widest that fits. */
export const widths = [288, 560, 880] as const;

/** From this width on, row labels stand in a column beside the marks instead of over them. */
export const columnWidth = 480;

/** What every kind of chart is told besides its data. */
export interface Frame {
  /** Begins every id in the drawing; unique on the page. */
  id: string;
  width: number;
  /** The finding. */
  title: string;
  /** What is to be seen, with the extremes, for those who do not see it. */
  description: string;
}

/** How a chart's axis of values looks. */
export interface Axis {
  scale: 'linear' | 'log';
  /** What is counted and in which unit; says in words if the scale is logarithmic. */
  caption: string;
  /** A tick's number as the reader sees it. */
  format: (value: number) => string;
}

/** The picture itself: one image with a title and a description, nothing inside takes the focus. */
export function drawing(
  { id, width, title, description }: Frame,
  height: number,
  children: Element[],
): Element {
  const names = { title: `${id}-${width}-t`, description: `${id}-${width}-d` };
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${round(height)}`,
      width,
      height: round(height),
      role: 'img',
      ariaLabelledBy: names.title,
      ariaDescribedBy: names.description,
      className: ['chart', `w${width}`],
      fill: 'currentColor',
      fontSize: sizes.label,
    },
    [s('title', { id: names.title }, title), s('desc', { id: names.description }, description), ...children],
  );
}

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
