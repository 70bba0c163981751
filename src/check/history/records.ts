import type { WrittenDossier, Records } from '../../domain/model.ts';
import { eventBases } from '../../schema/event.ts';
import { modalities } from '../../schema/fields.ts';
import type { EventEntry, MeasureEntry } from '../../schema/index.ts';
import { referenceBases } from '../../schema/measure.ts';
import { germanDay } from '../../source/problem.ts';
import { plain } from '../../source/prose/plain.ts';
import { parseQuantity, type Quantity } from '../../values/quantity.ts';

/** What readers take away of a record: its name, what it says in words, and when both say the same in other words. */
type Part<Item> = readonly [
  name: string,
  inWords: (item: Item) => string | undefined,
  agree?: (was: Item, is: Item) => boolean,
];

/** A kind of record whose readers should learn of a change. */
export interface Kind<Item extends { id: string }> {
  /** „Die Aussage“ */
  noun: string;
  /** By the field it stands in. */
  parts: Readonly<Record<string, Part<Item>>>;
  /** Whether one is the other under a new name. */
  isHeir?: (was: Item, is: Item) => boolean;
  /** What one that is gone said; left out where its address dies with it, which is told there. */
  whenGone?: (item: Item) => string;
}

/** The kinds of records that are compared with what they were. */
export function kindsOf({ actors, measures, places, questions }: WrittenDossier) {
  const nameOf = (entries: WrittenDossier['actors' | 'places'], id = '') =>
    entries.find((one) => one.id === id)?.data.name ?? id;
  const figure = ({ value, measure: id }: Records['figure']) =>
    amountInWords(value, measures.find((one) => one.id === id)?.data);
  const claims: Kind<Records['claim']> = {
    noun: 'Die Aussage',
    parts: {
      paraphrase: ['Wortlaut', ({ paraphrase }) => paraphrase],
      quote: ['Zitat', ({ quote }) => quote],
      // Answering another question is not a correction.
      answer: [
        'Antwort',
        (claim) => answerInWords(claim, questions),
        (was, is) => was.question !== is.question,
      ],
      speaker: [
        'Sprecher',
        ({ speaker }) => (speaker === 'self' ? 'der Artikel selbst' : nameOf(actors, speaker)),
      ],
      modality: ['wie fest', ({ modality }) => modalities[modality]],
    },
  };
  const figures: Kind<Records['figure']> = {
    noun: 'Die Zahl',
    parts: { value: ['', figure, sameAmount], asOf: ['Stand', ({ asOf }) => asOf && dateInWords(asOf)] },
    isHeir: (was, is) => was.measure === is.measure && sameAmount(was, is),
    whenGone: figure,
  };
  const mentions: Kind<{ id: string; date?: string | undefined }> = {
    noun: 'Das Ereignis',
    parts: { date: ['Tag, wie der Artikel ihn nennt', ({ date }) => date && dateInWords(date)] },
  };
  const articles: Kind<{ id: string; published: string }> = {
    noun: 'Der Artikel',
    parts: { published: ['Tag des Erscheinens', ({ published }) => dateInWords(published)] },
  };
  const events: Kind<EventEntry & { id: string }> = {
    noun: 'Das Ereignis',
    parts: {
      title: ['Titel', ({ title }) => title],
      date: ['Datum', ({ date }) => date && dateInWords(date)],
      basis: ['Herkunft des Datums', ({ basis }) => eventBases[basis]],
      place: ['Ort', ({ place }) => nameOf(places, place)],
      text: ['Text', ({ text }) => text],
    },
  };
  const references = (measure: MeasureEntry): Kind<Records['reference']> => ({
    noun: 'Der Vergleichswert',
    parts: {
      value: ['Wert', ({ value }) => amountInWords(value, measure), sameAmount],
      speaker: ['Sprecher', ({ speaker }) => nameOf(actors, speaker)],
      basis: ['wie gesichert', ({ basis }) => referenceBases[basis]],
      asOf: ['Stand', ({ asOf }) => asOf],
    },
    isHeir: (was, is) => was.speaker === is.speaker && sameAmount(was, is),
    whenGone: ({ value }) => amountInWords(value, measure),
  });
  return { articles, claims, figures, mentions, events, references };
}

/** „Bände: etwa 4.200 Bände“; by its short name: a message is cut behind a few words, and the value must be seen. */
export const amountInWords = (
  value: string,
  measure: Pick<MeasureEntry, 'name' | 'unit'> | undefined,
): string => (measure ? `${measure.name}: ${value} ${measure.unit}` : value);

/** „rund 15.000“ and „etwa 15.000“ are the same number. */
function sameAmount(a: { value: string }, b: { value: string }): boolean {
  const [one, other] = [parseQuantity(a.value), parseQuantity(b.value)];
  if (!one.ok || !other.ok) return plain(a.value) === plain(b.value);
  const meaning = ({ kind, min, max, words }: Quantity) => [kind, min, max, words && plain(words)].join('|');
  return meaning(one.quantity) === meaning(other.quantity);
}

/** „3. Mai 2021“; what is no day stays as it is written. */
const dateInWords = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? germanDay(date) : date);

/** The step or option in words; a figure is compared with the figures. */
function answerInWords(
  { answer, question: id }: Records['claim'],
  questions: WrittenDossier['questions'],
): string | undefined {
  const question = questions.find((one) => one.id === id)?.data;
  if (answer === undefined || !question) return undefined;
  switch (question.kind) {
    case 'scale':
      return question.steps[Number(answer) - 1] ?? String(answer);
    case 'choice':
      return question.options.find((option) => option.id === answer)?.label ?? String(answer);
    case 'quantity':
      return undefined;
  }
}
