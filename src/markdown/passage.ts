import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** What the body shows of a passage. */
export interface PassageLook {
  /** Running number in the article; the same at the margin note and in print. */
  number: number;
  /** Place of the answer on its scale, 1 to 5; undefined where there is none. */
  step: number | undefined;
  /** The id of its note, which a neighbour may share. */
  note: string;
  /** Whether the note is one of those that wait behind their number. */
  minor: boolean;
  /** What a screen reader hears at the number, e.g. „Notiz 3“. */
  label: string;
}

/** The id of the margin note with a number; a name would weigh more, and nobody links to a note. */
export const noteId = (number: number): string => `notiz-${number}`;

/**
 * The passage and its number.
 *
 * The number stands there twice: as a button that opens the note over a narrow page, and, where the
 * note stands beside the text, as a link to it. Style sheets show one of them; neither needs a script.
 *
 * By keyboard one comes to the numbers of notes that open over the text, and not to those of notes that follow
 * it anyway, nor to minor ones: a switch above the text shows all of them.
 */
export function passageElements(
  name: string,
  wording: ElementContent[],
  look: PassageLook,
): ElementContent[] {
  const { step, note, minor, label } = look;
  const classes = ['passage', ...(step === undefined ? [] : [`at-${step}`]), ...(minor ? ['minor'] : [])];
  const number = String(look.number);
  return [
    h('span', { id: name, className: classes }, wording),
    h('sup', [
      h(
        'button',
        {
          type: 'button',
          popoverTarget: note,
          className: ['note-button'],
          ariaLabel: label,
          tabIndex: minor ? -1 : undefined,
        },
        number,
      ),
      h('a', { href: `#${note}`, className: ['note-link'], tabIndex: -1 }, number),
    ]),
  ];
}
