import { parseDate, type Day } from '../../values/date.ts';
import { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { example, germanDay, quoted } from '../../source/problems/words.ts';
import { outcomesIn } from './outcomes.ts';

/** Dates that exist, and yet cannot be: in the future, or later than the article that gives them. */
export function* timeProblems(sheet: SourceFile, today: Day): Generator<Problem> {
  const entry = Field.root(sheet);
  const past =
    sheet.collection === 'articles'
      ? [
          entry.at('published'),
          entry.at('updated'),
          entry.at('added'),
          ...entry.at('corrections').items.map((item) => item.at('date')),
        ]
      : sheet.collection === 'sources'
        ? [entry.at('date')]
        : [];
  const checked = outcomesIn(sheet).map((outcome) => outcome.at('checked'));
  past.push(
    ...[...entry.at('removed').items, ...ownCorrections(sheet, entry)].map((item) => item.at('date')),
    ...checked,
  );
  for (const field of past)
    if ((earliest(field) ?? '') > today)
      yield field.problem('K-DAT-07', {
        what: `${quoted(field.text ?? '')} liegt in der Zukunft`,
        why: `heute ist der ${germanDay(today)}${field.key === 'published' ? '; bis dahin bleibt der Artikel unveröffentlicht' : ''}`,
        remedy: 'das Datum prüfen',
      });
  const days = [
    entry.at('publishAt'),
    entry.at('added'),
    ...entry.at('removed').items.map((item) => item.at('date')),
    ...checked,
  ];
  for (const field of days) yield* notOneDay(field);
  if (sheet.collection !== 'articles') return;
  yield* heldBack(entry, today);
  yield* beforePublication(entry);
  const published = latest(entry.at('published'));
  if (published === undefined) return;
  for (const asOf of entry.at('figures').items.map((figure) => figure.at('asOf')))
    if ((earliest(asOf) ?? '') > published)
      yield asOf.problem('K-DAT-08', {
        what: `Der Stand ${quoted(asOf.text ?? '')} liegt nach dem Erscheinen des Artikels`,
        why: `er erschien spätestens am ${germanDay(published)}`,
        remedy: 'Stand oder published prüfen',
      });
}

/** Of events and measures; those of articles are among their dates above. */
const ownCorrections = (sheet: SourceFile, entry: Field): Field[] =>
  sheet.collection === 'events' || sheet.collection === 'measures' ? entry.at('corrections').items : [];

/** Something happens to the site on a day, not in a month. */
function* notOneDay(field: Field): Generator<Problem> {
  const date = span(field);
  if (!date || date.edtf === date.earliest) return;
  yield field.problem('K-DAT-10', {
    what: `${quoted(date.edtf)} ist kein einzelner Tag`,
    remedy: example(field.spelled(`"${date.earliest ?? date.latest ?? '2026-12-01'}"`)),
  });
}

/** That an article waits for its day is no fault, but nobody should wonder where it is. */
function* heldBack(entry: Field, today: Day): Generator<Problem> {
  const field = entry.at('publishAt');
  const day = earliest(field);
  if (day === undefined || day <= today || entry.at('draft').value === true) return;
  yield field.problem('K-LEB-01', {
    what: `Der Artikel wird zurückgehalten und erscheint mit dem ersten Bau ab dem ${germanDay(day)}`,
    why: `heute ist der ${germanDay(today)}`,
    remedy: 'soll er sofort erscheinen, die Zeile löschen',
  });
}

/** Nobody can have changed or corrected what had not appeared yet. */
function* beforePublication(entry: Field): Generator<Problem> {
  const appeared = earliest(entry.at('published'));
  if (appeared === undefined) return;
  const later = [entry.at('updated'), ...entry.at('corrections').items.map((item) => item.at('date'))];
  for (const field of later)
    if ((latest(field) ?? appeared) < appeared)
      yield field.problem('K-DAT-09', {
        what: `${quoted(field.text ?? '')} liegt vor dem Erscheinen der Vorlage`,
        why: `sie erschien frühestens am ${germanDay(appeared)}`,
        remedy: `${field.key} oder published prüfen`,
      });
}

const earliest = (field: Field): Day | undefined => span(field)?.earliest;
const latest = (field: Field): Day | undefined => span(field)?.latest;

function span(field: Field) {
  const result = field.text === undefined ? undefined : parseDate(field.text);
  return result?.ok ? result.date : undefined;
}
