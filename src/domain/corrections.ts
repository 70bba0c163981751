import { compareDates, compareText, dateOf, type DateSpan, type Day } from '../values/date.ts';
import type { Article, Claim, Correction, Dossier, Event, Measure, Records } from './model.ts';

/** Links every correction with what it concerns, both ways; gives all of them, the newest first. */
export function linkCorrections(
  articles: readonly Article[],
  events: readonly Event[],
  measures: readonly Measure[],
): Correction[] {
  for (const article of articles)
    article.corrections = correctionsOf('article', article, (entry) => {
      const [claims, figures] = [concerned(article.claims, entry), concerned(article.figures, entry)];
      // An id that the article uses itself means its own claim or figure, any other one an event.
      const own = new Set([...claims, ...figures].map(({ id }) => id));
      return {
        of: { article },
        claims,
        figures,
        events: concerned(events, entry).filter(({ id }) => !own.has(id)),
      };
    });
  for (const measure of measures)
    measure.corrections = correctionsOf('measure', measure, (entry) => ({
      of: { measure },
      references: concerned(measure.references, entry),
    }));
  const all = [
    ...[...articles, ...measures].flatMap(({ corrections }) => corrections),
    ...events.flatMap((event) => correctionsOf('event', event, () => ({ of: { event }, events: [event] }))),
  ].sort((a, b) => compareDates(b.date, a.date) || compareText(a.id, b.id));
  for (const correction of all) {
    const { figures, events: concerned, references } = correction;
    for (const thing of [...claimsTouched(correction), ...figures, ...concerned, ...references])
      thing.corrections.push(correction);
  }
  return all;
}

const placePrefixes = { article: '', event: 'ereignis--', measure: 'groesse--' } as const;

type Written = Omit<Records['correction'], 'concerns'> & { concerns?: readonly string[] };

/** What may have had other names before. */
interface Named {
  id: string;
  entry: { aliases?: readonly string[] | undefined };
}

/** The id under which something first appeared: what tells it from others in feeds and calendars for good. */
export const firstIdOf = ({ id, entry: { aliases = [] } }: Named): string => aliases[0] ?? id;

/** The corrections in one file, each with a lasting name: from what was wrong, and how many came before it there. */
const correctionsOf = (
  kind: keyof typeof placePrefixes,
  named: Named & { entry: { corrections?: readonly Written[] | undefined } },
  link: (entry: Written) => Pick<Correction, 'of'> & Partial<Correction>,
): Correction[] =>
  (named.entry.corrections ?? []).map((entry, at) => ({
    // Under its first name, so that a new one leads nobody astray.
    id: `${placePrefixes[kind]}${firstIdOf(named)}-${at + 1}`,
    entry,
    date: dateOf(entry.date),
    ...{ claims: [], figures: [], events: [], references: [] },
    ...link(entry),
  }));

/** The claims it concerns, and those whose answer is a figure it concerns. */
const claimsTouched = ({ claims, figures }: Correction): Claim[] => [
  ...new Set([
    ...claims,
    ...figures.flatMap((figure) => figure.article.claims.filter((claim) => claim.figure === figure)),
  ]),
];

const concerned = <Item extends { id: string }>(
  items: readonly Item[],
  { concerns = [] }: { concerns?: readonly string[] },
): Item[] => items.filter(({ id }) => concerns.includes(id));

/** The last day our version of an article changed, as far as editors name the day. */
export function changedOn({ entry, corrections }: Article): Day | undefined {
  const updated = entry.updated === undefined ? undefined : dateOf(entry.updated);
  return latestDay([updated, ...corrections.map(({ date }) => date)]);
}

/** The last day it changed or appeared here, as far as editors name one. */
export const newOn = (article: Article): Day | undefined => changedOn(article) ?? article.added;

/** The last of the dates that are known to the day. */
export const latestDay = (dates: readonly (DateSpan | undefined)[]): Day | undefined =>
  dates
    .flatMap((date) => (date?.precision === 'day' ? date.edtf : []))
    .sort(compareText)
    .at(-1);

/** The last day anything in the dossier was changed or appeared: „now“ for a build that was not told the day. */
export function lastChange({ articles, corrections }: Dossier): Day {
  const days = [
    ...articles.flatMap(({ entry, added, published }) => [
      added ?? published.latest ?? published.earliest,
      entry.updated?.slice(0, 10),
    ]),
    ...corrections.map(({ date }) => date.latest),
  ];
  return days.filter((day) => day?.length === 10).sort((a, b) => compareText(b!, a!))[0] ?? '1970-01-01';
}

/** The articles that could be read on a day, however late in its span each appeared. */
export const knownBy = (articles: readonly Article[], day: Day): Article[] =>
  articles.filter(({ published }) => published.latest !== undefined && published.latest <= day);
