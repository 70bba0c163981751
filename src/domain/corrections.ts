import { compareDates, compareText, dateOf, type Day } from '../values/date.ts';
import type { Article, Correction, Event, Measure } from './model.ts';

/**
 * Links every correction with what it concerns, both ways; gives all of them, the newest first.
 *
 * An id that an article uses itself means its own claim or figure, any other one an event.
 */
export function linkCorrections(
  articles: readonly Article[],
  events: readonly Event[],
  measures: readonly Measure[],
): Correction[] {
  for (const article of articles)
    article.corrections = article.entry.corrections.map((entry, at) => {
      const concerned = <Item extends { id: string }>(items: readonly Item[]) =>
        items.filter(({ id }) => entry.concerns.includes(id));
      const [claims, figures] = [concerned(article.claims), concerned(article.figures)];
      const own = new Set([...claims, ...figures].map(({ id }) => id));
      return made(`${article.id}-${at + 1}`, entry, {
        of: { article },
        claims,
        figures,
        events: concerned(events).filter(({ id }) => !own.has(id)),
      });
    });
  const ofEvents = events.flatMap((event) =>
    (event.entry.corrections ?? []).map((entry, at) =>
      made(`ereignis--${event.id}-${at + 1}`, entry, { of: { event }, events: [event] }),
    ),
  );
  for (const measure of measures)
    measure.corrections = (measure.entry.corrections ?? []).map((entry, at) =>
      made(`groesse--${measure.id}-${at + 1}`, entry, {
        of: { measure },
        references: measure.references.filter(({ id }) => entry.concerns.includes(id)),
      }),
    );
  const all = [
    ...articles.flatMap(({ corrections }) => corrections),
    ...ofEvents,
    ...measures.flatMap(({ corrections }) => corrections),
  ].sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id));
  for (const correction of all) {
    const { claims, figures, events: concerned, references } = correction;
    for (const thing of [...claims, ...figures, ...concerned, ...references])
      thing.corrections.push(correction);
  }
  return all;
}

const made = (
  id: string,
  entry: { date: string; wrong: string; right: string },
  concerned: Pick<Correction, 'of'> & Partial<Correction>,
): Correction => ({
  id,
  entry,
  date: dateOf(entry.date),
  claims: [],
  figures: [],
  events: [],
  references: [],
  ...concerned,
});

/** The last day our version of an article changed, as far as editors name the day. */
export function changedOn({ entry, corrections }: Article): Day | undefined {
  const updated = entry.updated === undefined ? undefined : dateOf(entry.updated);
  return [updated, ...corrections.map(({ date }) => date)]
    .flatMap((date) => (date?.precision === 'day' ? date.edtf : []))
    .sort(compareText)
    .at(-1);
}
