import { type DateSpan, type Day, meet, parseDate } from '../../values/date.ts';
import { Field } from '../../source/field.ts';
import type { Problem } from '../../source/problems/problem.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { ContentIndex } from '../../source/content-index.ts';
import { germanDay, quoted } from '../../source/problems/words.ts';

/** Events that an article mentions with a date that one of the two cannot have. */
export function* mentionProblems(sheet: SourceFile, shelf: ContentIndex): Generator<Problem> {
  const article = Field.root(sheet);
  const published = endOf(article.at('published'));
  for (const mention of article.at('events').items) {
    const event = shelf.entry('events', mention.at('event').text ?? '');
    if (!event) continue;
    const late = published === undefined ? undefined : tooLate(mention, event, published);
    if (late) yield late;
    else yield* elsewhen(mention, event);
  }
}

/** An event that is mentioned as happened although it came after the article. What it expected may come later. */
function tooLate(mention: Field, event: Field, published: Day): Problem | undefined {
  if (event.at('expected').value === true) return undefined;
  const late = [mention.at('date'), event.at('date')].find((date) => (startOf(date) ?? '') > published);
  return (
    late &&
    mention.at('event').problem('K-DAT-08', {
      what: `Das Ereignis ${quoted(event.sheet.id)} liegt mit ${quoted(late.text!)} nach dem Erscheinen des Artikels`,
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
    what: `Der Artikel legt das Ereignis ${quoted(event.sheet.id)} auf ${quoted(told.edtf)}, in ${event.sheet.file} steht ${quoted(known.edtf)}`,
    why: 'die Zeitleiste zeigte beides, und niemand wüsste, ob der Artikel es anders sagt oder wir uns vertan haben',
    remedy:
      'date oder event berichtigen; sagt der Artikel es wirklich anders, das eintragen, z. B. differs: "Der Artikel nennt den Samstag; eröffnet wurde am Sonntag."',
  });
}

/** „ungefähr“ and „vermutlich“ have no edge that a day could lie outside of. */
const isVague = ({ approximate, uncertain }: DateSpan): boolean => approximate || uncertain;

const startOf = (field: Field): Day | undefined => spanOf(field)?.earliest;
const endOf = (field: Field): Day | undefined => spanOf(field)?.latest;

function spanOf(field: Field) {
  const result = field.text === undefined ? undefined : parseDate(field.text);
  return result?.ok ? result.date : undefined;
}
