import type { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { quoted } from '../../source/problems/words.ts';

/** Forms with an axis of time. */
const overTime = new Set(['lines', 'shares', 'days']);

/** Fields that do not go with the form of a chart. */
export function* chartFormProblems(chart: Field): Generator<Problem> {
  const form = chart.at('form').text;
  const scale = chart.at('scale');
  if (form !== undefined && form !== 'intervals' && scale.text === 'log')
    yield scale.problem('K-SCH-01', {
      what: `form: ${form} verträgt kein scale: log`,
      why: 'sie beginnt bei null, und eine logarithmische Achse hat keine Null',
      remedy: 'scale: linear eintragen oder form: intervals wählen',
    });
  const annotations = chart.at('annotations');
  if (form !== undefined && !overTime.has(form) && annotations.items.length > 0)
    yield annotations.problem('K-SCH-06', {
      what: `Beschriftungen gibt es nur im Verlauf, nicht bei form: ${form}`,
      why: 'anderswo ist keine Zeitachse, an der sie stehen könnten',
      remedy: 'annotations löschen oder form: lines wählen',
    });
  for (const text of annotations.items.map((item) => item.at('text'))) yield* tooLong(text);
}

const mostLetters = 30;

function* tooLong(field: Field): Generator<Problem> {
  const length = Array.from(field.text ?? '').length;
  if (length > mostLetters)
    yield field.problem('K-SCH-10', {
      what: `${quoted(field.text ?? '')} hat ${length} Zeichen`,
      why: `neben der Linie ist Platz für ${mostLetters}`,
      remedy: 'kürzen',
    });
}
