import { parseDate, type Day } from '../../values/date.ts';
import { Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import type { Sheet } from '../sheet.ts';
import type { Shelf } from '../shelf.ts';
import { germanDay, quoted } from '../words.ts';

/** Events that an article mentions as happened although they came after it. What it expected may come later. */
export function* mentionProblems(sheet: Sheet, shelf: Shelf): Generator<Problem> {
  const article = Field.root(sheet);
  const published = endOf(article.at('published'));
  if (published === undefined) return;
  for (const mention of article.at('events').items) {
    const event = shelf.entry('events', mention.at('event').text ?? '');
    if (!event || event.at('expected').value === true) continue;
    const late = [mention.at('date'), event.at('date')].find((date) => (startOf(date) ?? '') > published);
    if (late)
      yield mention.at('event').problem('K-DAT-08', {
        what: `Das Ereignis ${quoted(event.sheet.id)} liegt mit ${quoted(late.text!)} nach dem Erscheinen des Artikels`,
        why: `er erschien spätestens am ${germanDay(published)}`,
        remedy: 'Datum oder published prüfen; ein erwartetes Ereignis braucht expected: true',
      });
  }
}

const startOf = (field: Field): Day | undefined => spanOf(field)?.earliest;
const endOf = (field: Field): Day | undefined => spanOf(field)?.latest;

function spanOf(field: Field) {
  const result = field.text === undefined ? undefined : parseDate(field.text);
  return result?.ok ? result.date : undefined;
}
