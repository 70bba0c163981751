import type { HistoryContext, Readers } from './context.ts';
import type { WrittenDossier } from '../../domain/written.ts';
import { eventBases } from '../../schema/event.ts';
import type { EventEntry } from '../../schema/index.ts';
import type { Problem } from '../../source/problems/problem.ts';
import { germanDay, quoted } from '../../source/problems/words.ts';
import { askForCorrection, newlyCorrected, tellerOf } from './change.ts';
import { changedParts, type Part } from './parts.ts';

/** Cards of events that readers knew and that say something else now, without a new correction. */
export function* eventProblems(
  before: WrittenDossier,
  { knew, know }: Readers,
  { written, shelf, today }: HistoryContext,
): Generator<Problem> {
  const parts = partsOfEvent(written);
  const named = namedByArticles(before, written);
  for (const { id, data } of before.events) {
    const key = `events/${id}`;
    const now = written.events.find((one) => one.id === id)?.data;
    if (!now || !knew.has(key) || !know.has(key)) continue;
    const changed = changedParts(parts, data, now);
    const isCorrected = named.has(id) || newlyCorrected(data.corrections, now.corrections).size > 0;
    if (!changed || isCorrected) continue;
    const { first, names, was, is } = changed;
    const tell = tellerOf(shelf.entry('events', id)!.at(first));
    const what = `Das Ereignis ${quoted(id)} (${names})`;
    yield askForCorrection({ tell, what, was, is, concerns: undefined }, today);
  }
}

/** Events that a new correction of an article names: it is told on their cards, too. */
const namedByArticles = (before: WrittenDossier, { articles }: WrittenDossier): ReadonlySet<string> =>
  new Set(
    before.articles.flatMap(({ id, data }) => [
      ...newlyCorrected(data.corrections, articles.find((one) => one.id === id)?.data.corrections),
    ]),
  );

const partsOfEvent = ({ places }: WrittenDossier): readonly Part<EventEntry>[] => [
  { key: 'title', name: 'Titel', inWords: ({ title }) => title },
  { key: 'date', name: 'Datum', inWords: ({ date = '' }) => dateInWords(date) },
  { key: 'basis', name: 'Herkunft des Datums', inWords: basisInWords },
  {
    key: 'place',
    name: 'Ort',
    inWords: ({ place = '' }) => places.find(({ id }) => id === place)?.data.name ?? place,
  },
  { key: 'text', name: 'Text', inWords: ({ text = '' }) => text },
];

/** „3. Mai 2021“; what is no day stays as it is written. */
const dateInWords = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? germanDay(date) : date);

const basisInWords = ({ basis }: EventEntry): string => eventBases[basis];
