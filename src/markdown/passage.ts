import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** What the body shows of a passage. */
export interface PassageLook {
  /** Running number in the article; the same at the margin note and in print. */
  number: number;
  /** Place of the answer on its scale, 1 to 5; undefined where there is none. */
  step: number | undefined;
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
 */
export function passageElements(
  name: string,
  wording: ElementContent[],
  look: PassageLook,
): ElementContent[] {
  const tone = look.step === undefined ? [] : [`at-${look.step}`];
  return [
    h('span', { id: name, className: ['passage', ...tone] }, wording),
    h('sup', [
      h(
        'button',
        {
          type: 'button',
          popoverTarget: noteId(look.number),
          className: ['note-button'],
          ariaLabel: look.label,
        },
        String(look.number),
      ),
      h('a', { href: `#${noteId(look.number)}`, className: ['note-link'] }, String(look.number)),
    ]),
  ];
}
