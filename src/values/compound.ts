/** What may stand between the parts of a German compound. */
const joints = ['', 's', 'es', 'n', 'en', 'e', 'er'];

/** The words that the front of a compound may be: „Zeitungs“, as in „Zeitungsladen“, or „Zeitung“. */
export const partsAhead = (front: string): string[] =>
  joints
    .filter((joint) => front.length > joint.length && front.endsWith(joint))
    .map((joint) => front.slice(0, front.length - joint.length));
