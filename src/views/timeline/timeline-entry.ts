import { timelineWidths } from '../../charts/timeline/timeline.ts';
import type { Event, Mention } from '../../domain/model.ts';
import type { Publication, TimelineEntry, TimelineEvent } from '../../domain/timeline.ts';
import { dateParts, formatDate, type DatePart } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { correctionMarks } from '../corrections.ts';
import { articleName, sourceLinks } from '../names.ts';
import type { Link } from '../link.ts';
import { markId } from './timeline-drawing.ts';

export type { DatePart };

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
  /** Why a date was inferred. */
  why: string | undefined;
  monogram: string | undefined;
  text: string | undefined;
  lane: string | undefined;
  place: string | undefined;
  actors: Link[];
  reported: DatePart[] | undefined;
  /** What came of an expectation. */
  became: { text: string | undefined; event: Link | undefined } | undefined;
  /** Expectations this event answers. */
  foreseen: Link[];
  mentions: MentionView[];
  /** Said where no article mentions the event. */
  context: string | undefined;
  note: string | undefined;
  sources: (Link & { date: string | undefined })[];
  /** „berichtigt am …“ */
  corrections: Link[];
  /** Its marks, one per width of the drawing; none without a date. */
  marks: { width: number; href: string }[];
  filter: FilterKeys;
}

/** What the script filters by; lists are ids parted by spaces. */
export interface FilterKeys {
  lane: string;
  actors: string;
  place: string;
  articles: string;
  from: string | undefined;
  to: string | undefined;
}

/** An article that mentions the event, with its own words for the time. */
export interface MentionView {
  monogram: string;
  /** For assistive technology: where the monogram leads. */
  name: string;
  href: string;
  phrase: string | undefined;
  /** What the phrase was resolved to, and from what. */
  reading: string | undefined;
  from: string | undefined;
  differs: string | undefined;
}

export const entryView = (entry: TimelineEntry): TimelineEntryView =>
  entry.kind === 'event' ? eventView(entry) : publicationView(entry);

function eventView({ id, date, event, lag, foreseenAs }: TimelineEvent): TimelineEntryView {
  const { entry, place, lane, actors, reported } = event;
  return {
    ...blank,
    id,
    kind: 'event',
    expected: entry.expected,
    title: entry.title,
    href: routes.timeline(id),
    date: date ? dateParts(date) : [],
    basis: date ? words.bases[entry.basis] : words.undatedBasis,
    why: entry.why,
    text: entry.text,
    lane: lane.label,
    place: place?.entry.name,
    actors: actors.map((actor) => ({ text: actor.entry.name, href: routes.actor(actor.id) })),
    reported: reported && [...dateParts(reported), ...(lag ? [{ text: `, ${words.lag(lag)}` }] : [])],
    became: becameView(event),
    foreseen: foreseenAs.map(linkTo),
    mentions: event.mentions.map(mentionView),
    context: event.mentions.length === 0 ? words.context : undefined,
    note: entry.note,
    sources: sourcesOf(event),
    corrections: correctionMarks(event.corrections),
    marks: date ? marksOf(id) : [],
    filter: {
      lane: lane.id,
      actors: actors.map((actor) => actor.id).join(' '),
      place: place?.id ?? '',
      articles: [...new Set(event.mentions.map(({ article }) => article.id))].join(' '),
      from: date?.earliest,
      to: date?.latest,
    },
  };
}

function publicationView({ id, date, article }: Publication): TimelineEntryView {
  const { title, publishedBasis } = article.entry;
  return {
    ...blank,
    id,
    kind: 'publication',
    title,
    href: routes.article(article.id),
    date: dateParts(date),
    basis: words.published[publishedBasis.status],
    why: publishedBasis.why,
    monogram: article.monogram,
    text: articleName(article),
    marks: marksOf(id),
    filter: {
      lane: 'artikel',
      actors: '',
      place: '',
      articles: article.id,
      from: date.earliest,
      to: date.latest,
    },
  };
}

const blank = {
  expected: false,
  monogram: undefined,
  text: undefined,
  lane: undefined,
  place: undefined,
  actors: [],
  reported: undefined,
  became: undefined,
  foreseen: [],
  mentions: [],
  context: undefined,
  note: undefined,
  sources: [],
  corrections: [],
};

function becameView({ entry, became }: Event): TimelineEntryView['became'] {
  if (!became && entry.becameText === undefined) return undefined;
  return { text: entry.becameText, event: became && linkTo(became) };
}

const linkTo = (event: Event): Link => ({ text: event.entry.title, href: routes.timeline(event.id) });

function mentionView({ entry, article, passage, date }: Mention): MentionView {
  return {
    monogram: article.monogram,
    name: articleName(article),
    href: routes.article(article.id, passage.id),
    phrase: entry.phrase,
    reading: date && formatDate(date),
    from: entry.from,
    differs: entry.differs,
  };
}

const sourcesOf = ({ sources }: Event): TimelineEntryView['sources'] =>
  sourceLinks(sources).map((link, at) => ({ ...link, date: sources[at]!.entry.date }));

const marksOf = (id: string) => timelineWidths.map((width) => ({ width, href: `#${markId(id, width)}` }));
