import { timelineOf, type Publication, type TimelineEvent } from '../../domain/timeline.ts';
import type { Dossier } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import type { DateSpan } from '../../values/date.ts';
import { absolute } from '../address.ts';
import { rightsOf, tableOf, type Column, type Table } from '../data/table.ts';

/** The whole timeline as data, in order, undated entries last. */
export function timelineData(dossier: Dossier, site: URL | undefined): EntryData[] {
  const { entries, undated } = timelineOf(dossier);
  return [...entries, ...undated].map((entry) =>
    entry.kind === 'event' ? eventData(entry, site) : publicationData(entry, site),
  );
}

/** An entry of the timeline as data: dates in EDTF, ids as in the dossier, nothing where nothing is known. */
export type EntryData = EventData | (PublicationData & NoEvent);

type EventData = ReturnType<typeof eventData>;
type PublicationData = ReturnType<typeof publicationData>;
/** What only an event has. */
type NoEvent = Partial<Record<Exclude<keyof EventData, keyof PublicationData>, undefined>>;

function eventData({ id, date, event, lag }: TimelineEvent, site: URL | undefined) {
  const { entry, reported } = event;
  return {
    id,
    kind: 'event' as const,
    title: entry.title,
    text: entry.text,
    date: dateData(date),
    /** `stated`, `established`, `inferred`; for publications also `found` and `unknown`. */
    basis: entry.basis,
    why: entry.why,
    lane: event.lane.id,
    place: event.place?.id,
    actors: event.actors.map((actor) => actor.id),
    expected: entry.expected,
    became: event.became?.id,
    becameText: entry.becameText,
    reported: dateData(reported),
    /** Days from the event to the report, where both days are sure. */
    lag,
    mentions: event.mentions.map((mention) => ({
      article: mention.article.id,
      passage: mention.passage.id,
      phrase: mention.entry.phrase,
      date: mention.date?.edtf,
      from: mention.entry.from,
      differs: mention.entry.differs,
    })),
    note: entry.note,
    sources: event.sources.map((source) => source.id),
    address: addressOf(routes.event(event), site),
  };
}

function publicationData({ id, date, article }: Publication, site: URL | undefined) {
  const { title, publishedBasis } = article.entry;
  return {
    id,
    kind: 'publication' as const,
    title,
    date: dateData(date),
    basis: publishedBasis.status,
    why: publishedBasis.why,
    actors: [],
    expected: false,
    mentions: [],
    sources: publishedBasis.sources ?? [],
    address: addressOf(routes.article(article.id), site),
  };
}

/** In full where the site knows its address, else from the root. */
const addressOf = (href: string, site: URL | undefined): string => (site ? absolute(href, site) : href);

const dateData = (date: DateSpan | undefined) =>
  date && { edtf: date.edtf, words: formatDate(date), earliest: date.earliest, latest: date.latest };

/** The columns of the tables: name and content. */
const columns: Column<EntryData>[] = [
  { name: words.csv.id, value: ({ id }) => id },
  { name: words.csv.kind, value: ({ kind }) => words.kinds[kind] },
  { name: words.csv.date, value: ({ date }) => date?.edtf },
  { name: words.csv.words, value: ({ date }) => date?.words },
  { name: words.csv.earliest, value: ({ date }) => date?.earliest },
  { name: words.csv.latest, value: ({ date }) => date?.latest },
  { name: words.csv.basis, value: ({ basis }) => basis },
  { name: words.csv.title, value: ({ title }) => title },
  { name: words.csv.text, value: ({ text }) => text },
  { name: words.csv.lane, value: ({ lane }) => lane },
  { name: words.csv.place, value: ({ place }) => place },
  { name: words.csv.actors, value: ({ actors }) => actors.join(' ') },
  { name: words.csv.expected, value: ({ expected }) => (expected ? words.yes : words.no) },
  { name: words.csv.became, value: ({ becameText }) => becameText },
  { name: words.csv.reported, value: ({ reported }) => reported?.edtf },
  { name: words.csv.lag, value: ({ lag }) => (lag ? [...new Set([lag.min, lag.max])].join('/') : '') },
  {
    name: words.csv.passages,
    value: ({ mentions }) => mentions.map(({ article, passage }) => `${article}#${passage}`).join(' '),
  },
  { name: words.csv.sources, value: ({ sources }) => sources.join(' ') },
  { name: words.csv.address, value: ({ address }) => address },
];

/** The timeline as a table, one row per entry. */
export const timelineTable = (dossier: Dossier, site: URL | undefined): Table =>
  tableOf(words.title, columns, timelineData(dossier, site), rightsOf(dossier));
