import { parseDate, type Day } from '../../values/date.ts';
import { Field } from '../field.ts';
import type { Problem } from '../problem.ts';
import type { Sheet } from '../sheet.ts';
import { germanDay, quoted } from '../words.ts';

/** Dates that exist, and yet cannot be: in the future, or later than the article that gives them. */
export function* timeProblems(sheet: Sheet, today: Day): Generator<Problem> {
  const entry = Field.root(sheet);
  const past =
    sheet.collection === 'articles'
      ? [
          entry.at('published'),
          entry.at('updated'),
          ...entry.at('corrections').items.map((item) => item.at('date')),
        ]
      : sheet.collection === 'sources'
        ? [entry.at('date')]
        : [];
  for (const field of past)
    if ((earliest(field) ?? '') > today)
      yield field.problem('K-DAT-07', {
        what: `${quoted(field.text ?? '')} liegt in der Zukunft`,
        why: `heute ist der ${germanDay(today)}`,
        remedy: 'das Datum prüfen',
      });
  const published = latest(entry.at('published'));
  if (sheet.collection !== 'articles' || published === undefined) return;
  for (const asOf of entry.at('figures').items.map((figure) => figure.at('asOf')))
    if ((earliest(asOf) ?? '') > published)
      yield asOf.problem('K-DAT-08', {
        what: `Der Stand ${quoted(asOf.text ?? '')} liegt nach dem Erscheinen des Artikels`,
        why: `er erschien spätestens am ${germanDay(published)}`,
        remedy: 'Stand oder published prüfen',
      });
}

const earliest = (field: Field): Day | undefined => span(field)?.earliest;
const latest = (field: Field): Day | undefined => span(field)?.latest;

function span(field: Field) {
  const result = field.text === undefined ? undefined : parseDate(field.text);
  return result?.ok ? result.date : undefined;
}
