import type { Day } from '../../values/date.ts';
import type { Field } from '../../source/field.ts';
import { yamlText } from '../../source/yaml/yaml-text.ts';
import type { Finding, Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';
import { plain } from '../../source/prose/plain.ts';

/** Something readers may have read that says something else now. */
export interface Change {
  /** Tells of it where it says so. */
  tell: (code: 'K-LEB-04', finding: Finding) => Problem;
  /** „Die Zahl „baende““ */
  what: string;
  was: string;
  /** Empty for what is gone. */
  is: string;
  /** Ids that a correction would name: none for what is gone, undefined where a correction names no ids. */
  concerns: readonly string[] | undefined;
}

/** Asks for a correction of what changed, and shows the line. */
export function askForCorrection({ tell, what, was, is, concerns }: Change, today: Day): Problem {
  const fields = [
    `date: "${today}"`,
    `wrong: ${yamlText(was)}`,
    `right: ${yamlText(is || '…')}`,
    ...(concerns ? [`concerns: [${concerns.join(', ')}]`] : []),
  ];
  const change =
    is === '' ? `: war ${quoted(was)} und ist weg` : `: war ${quoted(was)}, ist jetzt ${quoted(is)}`;
  return tell('K-LEB-04', {
    what: `${what}${change}`,
    why: 'wer es schon gelesen hat, soll davon erfahren',
    remedy: `war es falsch, unter corrections: eintragen: - { ${fields.join(', ')} }`,
  });
}

interface Correction {
  date: string;
  wrong: string;
  right: string;
  concerns?: readonly string[];
}

/** What corrections that were not there before concern; an empty id for one that names nothing. */
export function newlyCorrected(
  before: readonly Correction[] = [],
  after: readonly Correction[] = [],
): ReadonlySet<string> {
  const name = ({ date, wrong, right }: Correction) => [date, plain(wrong), plain(right)].join('\n');
  const known = new Set(before.map(name));
  return new Set(
    after
      .filter((entry) => !known.has(name(entry)))
      .flatMap(({ concerns = [] }) => (concerns.length > 0 ? concerns : [''])),
  );
}

/** Whether a new correction speaks of a change. */
export const isCorrected = ({ concerns = [] }: Change, corrected: ReadonlySet<string>): boolean =>
  concerns.length === 0 ? corrected.has('') : concerns.some((id) => corrected.has(id));

export const tellerOf =
  (field: Field): Change['tell'] =>
  (code, finding) =>
    field.problem(code, finding);

/** The item of a list with this id, else the list. */
export const itemOf = (list: Field, id: string): Field =>
  list.items.find((item) => item.at('id').text === id) ?? list;
