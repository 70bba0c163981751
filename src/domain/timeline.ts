import {
  anchorOf,
  compareChronology,
  compareText,
  dateOf,
  daysBetween,
  isSure,
  type DateSpan,
} from '../values/date.ts';
import type { Article, Dossier, Event } from './model.ts';

/** What stands on the timeline: an event, or an article's appearance as an entry of its own kind. */
export type TimelineEntry = TimelineEvent | Publication;

export interface TimelineEvent {
  kind: 'event';
  id: string;
  date: DateSpan | undefined;
  event: Event;
  /** Days from the event to the day it became known; undefined unless the days of both are sure. */
  lag: Lag | undefined;
  /** Expected events of which this one is what came. */
  foreseenAs: Event[];
}

export interface Publication {
  kind: 'publication';
  /** `erschienen-<article>`, apart from the ids of events. */
  id: string;
  date: DateSpan;
  article: Article;
}

/** How many days later; two numbers where the event took more than a day. */
export interface Lag {
  min: number;
  max: number;
}

/** Entries that share the month or season they begin in; no date where they are known only by year or worse. */
export interface TimelineMonth {
  date: DateSpan | undefined;
  entries: TimelineEntry[];
}

/** Entries that share the year they begin in, or the decade or century where nothing finer is known. */
export interface TimelineYear {
  date: DateSpan;
  months: TimelineMonth[];
}

export interface Timeline {
  /** Everything that has a date, in order; `years` holds the same entries under their headings. */
  entries: TimelineEntry[];
  years: TimelineYear[];
  /** Expected events without a date, by id. */
  undated: TimelineEvent[];
}

/**
 * Everything that happened, was expected or appeared, in the order of `compareChronology`.
 *
 * Entries of the same date: what happened before what was expected, events before publications, then by id.
 */
export function timelineOf(dossier: Dossier): Timeline {
  const events = dossier.events.map((event) => timelineEvent(event, dossier));
  return timelineWith([...events, ...dossier.articles.map(publication)]);
}

/** The timeline of some entries alone. */
export function timelineWith(all: readonly TimelineEntry[]): Timeline {
  const entries = all.filter(isDated).sort(inOrder);
  return {
    entries,
    years: yearsOf(entries),
    undated: all
      .filter((entry) => entry.kind === 'event' && !isDated(entry))
      .sort((a, b) => compareText(a.id, b.id)) as TimelineEvent[],
  };
}

type Dated = (TimelineEvent & { date: DateSpan }) | Publication;

const isDated = (entry: TimelineEntry): entry is Dated => entry.date !== undefined;

const timelineEvent = (event: Event, { events }: Dossier): TimelineEvent => ({
  kind: 'event',
  id: event.id,
  date: event.date,
  event,
  lag: lagOf(event),
  foreseenAs: events.filter((other) => other.became === event),
});

const publication = (article: Article): Publication => ({
  kind: 'publication',
  id: publicationId(article.id),
  date: article.published,
  article,
});

/** The id of an article's appearance on the timeline. */
export const publicationId = (article: string): string => `erschienen-${article}`;

/** Days from an event to the report of it: nothing where a day is unsure or the report came before the end. */
export function lagOf({ date, reported }: Pick<Event, 'date' | 'reported'>): Lag | undefined {
  if (!date || !reported || !isSure(date) || !isSure(reported)) return undefined;
  const lag = {
    min: daysBetween(date.latest!, reported.earliest!),
    max: daysBetween(date.earliest!, reported.latest!),
  };
  return lag.min < 0 ? undefined : lag;
}

function inOrder(a: Dated, b: Dated): number {
  return compareChronology(a.date, b.date) || rank(a) - rank(b) || compareText(a.id, b.id);
}

const rank = (entry: Dated): number =>
  entry.kind === 'publication' ? 2 : Number(entry.event.entry.expected);

/** Puts headings over entries that are in order; the order keeps all that share a heading together. */
function yearsOf(entries: readonly Dated[]): TimelineYear[] {
  const years: TimelineYear[] = [];
  for (const entry of entries) {
    const year = dateOfYear(entry.date);
    const month = dateOfMonth(entry.date);
    if (years.at(-1)?.date.edtf !== year.edtf) years.push({ date: year, months: [] });
    const { months } = years.at(-1)!;
    if (months.length === 0 || months.at(-1)!.date?.edtf !== month?.edtf)
      months.push({ date: month, entries: [] });
    months.at(-1)!.entries.push(entry);
  }
  return years;
}

/** The year, decade or century a date is filed under. */
const dateOfYear = (date: DateSpan): DateSpan => dateOf(anchorOf(date).edtf.slice(0, 4));

/** The month or season a date is filed under, if it is known that well. */
function dateOfMonth(date: DateSpan): DateSpan | undefined {
  const { edtf, precision } = anchorOf(date);
  const known = precision === 'day' || precision === 'month' || precision === 'season';
  return known ? dateOf(edtf.slice(0, 7)) : undefined;
}
