import { s } from 'hastscript';
import type { Element } from 'hast';
import { drawTall } from './tall.ts';
import { drawWide } from './wide.ts';
import type { When } from './shapes.ts';
import type { Day } from './time-scale.ts';
import { round } from '../round.ts';

/** An event in the drawing. */
export interface TimelineMark extends When {
  /** The entry's id. */
  id: string;
  /** Address of the entry. */
  href: string;
  /** Date and title in full, for whoever points at the mark. */
  title: string;
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
export interface TimelineFlag extends When {
  id: string;
  href: string;
  title: string;
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

/** The widths the timeline is drawn at, in px; the first is the vertical one for phones. */
export const timelineWidths = [288, 640, 960] as const;

/** A drawing before it gets its frame. */
export interface Drawn {
  height: number;
  defs: Element[];
  /** The ground: axis, lanes, bands. */
  ground: Element[];
  /** Marks and flags, each a link to its entry. */
  links: Element[];
}

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
