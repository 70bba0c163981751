import type { TimelineData } from './data.ts';
import { s } from 'hastscript';
import type { Element } from 'hast';
import { drawTall } from './tall.ts';
import { drawWide } from './wide.ts';
import { round } from '../round.ts';

/** The widths the timeline is drawn at, in px; the first is the vertical one for phones. */
export const timelineWidths = [288, 640, 960] as const;

/**
 * The drawn timeline at a width: below 480 px time runs downwards, above to the right.
 *
 * Every mark and flag is a link to its entry in the list and has the id `<id>-<entry>`. The list says all of it in
 * words, so assistive technology meets a single image with title and description, and no link takes the focus.
 */
export function timeline(data: TimelineData, { id, width }: { id: string; width: number }): Element {
  const { height, defs, ground, links } = (width < 480 ? drawTall : drawWide)(data, { id, width });
  const names = { title: `${id}-titel`, description: `${id}-inhalt` };
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${round(height)}`,
      width,
      height: round(height),
      role: 'none',
      fill: 'currentColor',
      fontSize: 12,
      className: ['timeline', `w${width}`],
    },
    [
      s('defs', defs),
      s('g', { role: 'img', ariaLabelledBy: names.title, ariaDescribedBy: names.description }, [
        s('title', { id: names.title }, data.words.title),
        s('desc', { id: names.description }, data.words.description),
        ...ground,
      ]),
      s('g', { ariaHidden: 'true' }, links),
    ],
  );
}
