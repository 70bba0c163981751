import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';

/** More things than anybody can read in one chart. */
export const tooMany = (field: Field, number: number, most: number, things: string): Problem =>
  field.problem('K-SCH-09', {
    what: `${number} ${things}`,
    why: `lesbar sind höchstens ${most}`,
    remedy: 'auf mehrere Schaubilder verteilen oder auswählen',
  });
