import { s } from 'hastscript';
import type { Element } from 'hast';
import { round } from '../round.ts';
import { sizes, widthOf } from '../text.ts';
import type { TimelineFlag, TimelineMark } from './data.ts';

/** Size of the monograms on flags. */
const flagSize = 11;

/** A flag's width and height. */
export const flag = { width: 27, height: 17 } as const;

/** A mark or flag as a link to its entry: tooltip, surface to point at, then what is seen. */
export function linked(
  { id: entry, href, title }: Pick<TimelineMark | TimelineFlag, 'id' | 'href' | 'title'>,
  drawing: string,
  classes: string[],
  surface: { x: number; y: number; width: number; height: number },
  children: Element[],
): Element {
  const area = s('rect', { ...rounded(surface), fill: 'none', pointerEvents: 'all' });
  return s('a', { id: `${drawing}-${entry}`, href, tabIndex: -1, dataEntry: entry, className: classes }, [
    s('title', title),
    area,
    ...children,
  ]);
}

/** The ring that shows which mark is meant. */
export const ring = (frame: { x: number; y: number; width: number; height: number }): Element =>
  s('rect', { ...rounded(grown(frame, 3)), rx: 7, className: ['ring'] });

/** A flag with its monogram, centred at a place. */
export function flagShape(monogram: string, x: number, y: number): Element[] {
  const { width, height } = flag;
  return [
    s('rect', {
      ...rounded({ x: x - width / 2, y: y - height / 2, width, height }),
      rx: height / 2,
      className: ['flag'],
    }),
    s(
      'text',
      { x: round(x), y: round(y + 4), textAnchor: 'middle', fontSize: flagSize, fontWeight: 700 },
      monogram,
    ),
  ];
}

/** As many whole words as fit, with … where some are missing. */
export function shorten(text: string, width: number): string {
  if (widthOf(text, sizes.tick) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1) {
    words.pop();
    const short = `${words.join(' ').replace(/[\s,:;–-]+$/, '')} …`;
    if (widthOf(short, sizes.tick) <= width) return short;
  }
  let letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, sizes.tick) > width)
    letters = letters.slice(0, -1);
  return `${letters.join('')}…`;
}

const grown = (frame: { x: number; y: number; width: number; height: number }, by: number) => ({
  x: frame.x - by,
  y: frame.y - by,
  width: frame.width + 2 * by,
  height: frame.height + 2 * by,
});

const rounded = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});
