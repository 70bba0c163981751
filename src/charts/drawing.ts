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
