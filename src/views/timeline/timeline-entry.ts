import type { Event, Mention } from '../../domain/model.ts';
import type { Publication, TimelineEntry, TimelineEvent } from '../../domain/timeline.ts';
import { dateParts, formatDate, type DatePart } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import type { DateSpan } from '../../values/date.ts';
import { correctionMarks } from '../corrections.ts';
import { articleName, sourceLinks } from '../names.ts';
import { actorLink } from '../record/claim.ts';
import type { Link } from '../link.ts';

/** One entry of the list, ready to be rendered. */
export interface TimelineEntryView {
  id: string;
  kind: TimelineEntry['kind'];
  expected: boolean;
  title: string;
  /** Its own address, for events; the article's, for publications. */
  href: string;
  date: DatePart[];
  basis: string;
  monogram?: string;
  text?: string | undefined;
  reported?: DatePart[] | undefined;
  /** What came of an expectation, and which expectations an event answers. */
  outcomes: { label: string; text?: string | undefined; event?: Link | undefined }[];
  /** Why a date was inferred, and what editors note. */
  notes: string[];
  mentions: MentionView[];
  /** Said where no article mentions the event. */
  context?: string | undefined;
  /** Place, actors, lane and sources; each line of links or words by itself. */
  facts: { label: string; lines: Fact[][] }[];
  /** „berichtigt am …“ */
  corrections: Link[];
  filter: FilterKeys;
}

/** A word about an event, with where it leads, if it leads anywhere. */
export interface Fact {
  text: string;
  href?: string;
}

/** What the script filters by; lists are ids parted by spaces. */
export interface FilterKeys {
  lane: string;
  actors?: string;
  place?: string | undefined;
  articles: string;
  from: string | undefined;
  to: string | undefined;
}

export const entryView = (entry: TimelineEntry): TimelineEntryView =>
  entry.kind === 'event' ? eventView(entry) : publicationView(entry);

function eventView({ id, kind, date, event, lag, foreseenAs }: TimelineEvent): TimelineEntryView {
  const { entry, place, lane, actors, reported, mentions } = event;
  return {
    ...{ id, kind, expected: entry.expected, title: entry.title, href: routes.event(event) },
    date: date ? dateParts(date) : [],
    basis: date ? words.bases[entry.basis] : words.undatedBasis,
    text: entry.text,
    reported: reported && [...dateParts(reported), ...(lag ? [{ text: `, ${words.lag(lag)}` }] : [])],
    outcomes: [
      ...becameOf(event),
      ...foreseenAs.map((foreseen) => ({ label: words.foreseen, event: linkTo(foreseen) })),
    ],
    notes: [entry.why && `${words.why} ${entry.why}`, entry.note].filter((note) => note !== undefined),
    mentions: mentions.map(mentionView),
    context: mentions.length === 0 ? words.context : undefined,
    facts: [
      { label: words.place, lines: place ? [[{ text: place.entry.name }]] : [] },
      { label: words.actors, lines: actors.length > 0 ? [actors.map(actorLink)] : [] },
      { label: words.lane, lines: [[{ text: lane.label }]] },
      { label: words.sources, lines: sourceLinks(event.sources).map((source) => [source]) },
    ].filter(({ lines }) => lines.length > 0),
    corrections: correctionMarks(event.corrections),
    filter: {
      lane: lane.id,
      actors: idsOf(actors),
      place: place?.id,
      articles: idsOf(mentions.map(({ article }) => article)),
      ...daysOf(date),
    },
  };
}

function publicationView({ id, kind, date, article }: Publication): TimelineEntryView {
  const { title, publishedBasis } = article.entry;
  return {
    ...{ id, kind, expected: false, title, href: routes.article(article.id) },
    date: dateParts(date),
    basis: words.published[publishedBasis.status],
    monogram: article.monogram,
    text: articleName(article),
    ...{ outcomes: [], mentions: [], facts: [], corrections: [] },
    notes: publishedBasis.why === undefined ? [] : [`${words.why} ${publishedBasis.why}`],
    filter: { lane: 'artikel', articles: article.id, ...daysOf(date) },
  };
}

const daysOf = (date: DateSpan | undefined) => ({ from: date?.earliest, to: date?.latest });

const idsOf = (entries: readonly { id: string }[]): string =>
  [...new Set(entries.map(({ id }) => id))].join(' ');

function becameOf({ entry, became }: Event): TimelineEntryView['outcomes'] {
  if (!became && entry.becameText === undefined) return [];
  return [{ label: words.became, text: entry.becameText, event: became && linkTo(became) }];
}

const linkTo = (event: Event): Link => ({ text: event.entry.title, href: routes.event(event) });

/** An article that mentions the event, with its own words for the time. */
export type MentionView = ReturnType<typeof mentionView>;

const mentionView = ({ entry, article, passage, date }: Mention) => ({
  monogram: article.monogram,
  /** For assistive technology: where the monogram leads. */
  name: articleName(article),
  href: routes.article(article.id, passage.id),
  phrase: entry.phrase,
  /** What the phrase was resolved to, and from what. */
  reading: date && formatDate(date),
  from: entry.from,
  differs: entry.differs,
});
