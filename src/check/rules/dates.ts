import { metaOf } from '../../schema/meta.ts';
import { type DateSpan, type Day, meet, parseDate } from '../../values/date.ts';
import { type ContentIndex, Field, fieldsOf } from '../../source/field.ts';
import { type Problem, example, germanDay, quoted } from '../../source/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';

/** Dates that exist, and yet cannot be where their schema asks for a day, or for one that has come. */
export function* timeProblems(file: SourceFile, today: Day): Generator<Problem> {
  for (const { field, schema } of fieldsOf(file)) {
    const { isPast, isDay } = metaOf(schema);
    const date = spanOf(field);
    if (isPast && (date?.earliest ?? '') > today)
      yield field.problem('K-DAT-07', {
        what: `${quoted(field.text!)} liegt in der Zukunft`,
        why: `heute ist der ${germanDay(today)}${field.key === 'published' ? '; bis dahin bleibt der Artikel unveröffentlicht' : ''}`,
        remedy: 'das Datum prüfen',
      });
    if (isDay && date && date.edtf !== date.earliest)
      yield field.problem('K-DAT-10', {
        what: `${quoted(date.edtf)} ist kein einzelner Tag`,
        remedy: example(field.spelled(`"${date.earliest ?? date.latest ?? '2026-12-01'}"`)),
      });
  }
  if (file.collection === 'articles') yield* heldBack(Field.root(file), today);
}

/** That an article waits for its day is no fault, but nobody should wonder where it is. */
function* heldBack(entry: Field, today: Day): Generator<Problem> {
  const field = entry.at('publishAt');
  const day = spanOf(field)?.earliest;
  if (day === undefined || day <= today || entry.at('draft').value === true) return;
  yield field.problem('K-LEB-01', {
    what: `Der Artikel wird zurückgehalten und erscheint mit dem ersten Bau ab dem ${germanDay(day)}`,
    why: `heute ist der ${germanDay(today)}`,
    remedy: 'soll er sofort erscheinen, die Zeile löschen',
  });
}

/** What an article dates before it appeared or after, and what it mentions on a day that was another. */
export function* publicationProblems(file: SourceFile, index: ContentIndex): Generator<Problem> {
  const article = Field.root(file);
  const published = spanOf(article.at('published'));
  if (published?.earliest !== undefined) yield* beforePublication(article, published.earliest);
  const last = published?.latest;
  if (last !== undefined)
    for (const asOf of article.at('figures').items.map((figure) => figure.at('asOf')))
      if ((spanOf(asOf)?.earliest ?? '') > last)
        yield asOf.problem('K-DAT-08', {
          what: `Der Stand ${quoted(asOf.text ?? '')} liegt nach dem Erscheinen des Artikels`,
          why: `er erschien spätestens am ${germanDay(last)}`,
          remedy: 'Stand oder published prüfen',
        });
  for (const mention of article.at('events').items) {
    const event = index.entry('events', mention.at('event').text ?? '');
    if (!event) continue;
    const late = last === undefined ? undefined : tooLate(mention, event, last);
    if (late) yield late;
    else yield* elsewhen(mention, event);
  }
}

/** Nobody can have changed or corrected what had not appeared yet. */
function* beforePublication(entry: Field, appeared: Day): Generator<Problem> {
  const later = [entry.at('updated'), ...entry.at('corrections').items.map((item) => item.at('date'))];
  for (const field of later)
    if ((spanOf(field)?.latest ?? appeared) < appeared)
      yield field.problem('K-DAT-09', {
        what: `${quoted(field.text ?? '')} liegt vor dem Erscheinen der Vorlage`,
        why: `sie erschien frühestens am ${germanDay(appeared)}`,
        remedy: `${field.key} oder published prüfen`,
      });
}

/** An event that is mentioned as happened although it came after the article. What it expected may come later. */
function tooLate(mention: Field, event: Field, published: Day): Problem | undefined {
  if (event.at('expected').value === true) return undefined;
  const dates = [mention.at('date'), event.at('date')];
  const late = dates.find((date) => (spanOf(date)?.earliest ?? '') > published);
  return (
    late &&
    mention.at('event').problem('K-DAT-08', {
      what: `Das Ereignis ${quoted(event.file.id)} liegt mit ${quoted(late.text!)} nach dem Erscheinen des Artikels`,
      why: `er erschien spätestens am ${germanDay(published)}`,
      remedy: 'Datum oder published prüfen; ein erwartetes Ereignis braucht expected: true',
    })
  );
}

/** Another day than the event has, without a word on it: `differs` is where an article may say another day. */
function* elsewhen(mention: Field, event: Field): Generator<Problem> {
  const date = mention.at('date');
  const [told, known] = [spanOf(date), spanOf(event.at('date'))];
  if (!told || !known || mention.at('differs').text !== undefined) return;
  if (isVague(told) || isVague(known) || meet(told, known)) return;
  yield date.problem('K-DAT-11', {
    what: `Der Artikel legt das Ereignis ${quoted(event.file.id)} auf ${quoted(told.edtf)}, in ${event.file.path} steht ${quoted(known.edtf)}`,
    why: 'die Zeitleiste zeigte beides, und niemand wüsste, ob der Artikel es anders sagt oder wir uns vertan haben',
    remedy:
      'date oder event berichtigen; sagt der Artikel es wirklich anders, das eintragen, z. B. differs: "Der Artikel nennt den Samstag; eröffnet wurde am Sonntag."',
  });
}

/** „ungefähr“ and „vermutlich“ have no edge that a day could lie outside of. */
const isVague = ({ approximate, uncertain }: DateSpan): boolean => approximate || uncertain;

function spanOf({ text }: Field): DateSpan | undefined {
  const result = text === undefined ? undefined : parseDate(text);
  return result?.ok ? result.date : undefined;
}
