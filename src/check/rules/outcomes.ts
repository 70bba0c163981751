import type { Day } from '../../values/date.ts';
import type { Field } from '../../source/field.ts';
import { fieldsOf } from '../../source/fields.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { example, germanDay } from '../../source/problems/words.ts';

/** Outcomes that nobody looked up for a year, and open ones that do not say why. */
export function* outcomeProblems(file: SourceFile, today: Day): Generator<Problem> {
  for (const { field: outcome } of fieldsOf(file)) {
    if (outcome.key !== 'outcome') continue;
    const checked = outcome.at('checked');
    if (checked.text !== undefined && checked.text < yearBefore(today))
      yield checked.problem('K-AUS-14', {
        what: 'Seit über einem Jahr nicht nachgeprüft, was daraus wurde',
        why: `heute ist der ${germanDay(today)}`,
        remedy: `nachsehen, text und date ergänzen, dann checked: "${today}"`,
      });
    if (outcome.at('result').text === 'open') yield* withoutReason(outcome);
  }
}

const yearBefore = (day: Day): Day => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** „Nicht geprüft“ tells readers about the editors, not about the world. */
const unchecked = /\bnicht (?:näher |weiter )?geprüft/i;

function* withoutReason(outcome: Field): Generator<Problem> {
  const text = outcome.at('text').text;
  if (text !== undefined && !unchecked.test(text)) return;
  yield outcome.problem('K-AUS-15', {
    what: 'Offen, ohne dass dasteht, warum es niemand wissen kann',
    remedy: `nachsehen, was daraus wurde; kann es niemand wissen, ${example('text: "Wie es ohne den Anbau gekommen wäre, kann niemand wissen."')}`,
  });
}
