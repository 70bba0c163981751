import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { firstIdOf } from '../../domain/corrections.ts';
import type { Dossier, Place } from '../../domain/model.ts';
import { publicationId, timelineOf, type TimelineEntry } from '../../domain/timeline.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { identity } from '../../settings/identity.ts';
import { citationText } from '../../text/data.ts';
import { site as siteText } from '../../text/site.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { addDays, isSure, type DateSpan, type Day } from '../../values/date.ts';
import { absolute } from '../address.ts';
import { articleName } from '../names.ts';

export interface CalendarContext {
  site: URL | undefined;
  /** The day the file counts as made on. */
  now: Day;
}

/**
 * The timeline as an iCalendar file (RFC 5545): whole days, one event per dated entry.
 *
 * An unsure date takes all days it can lie on, an open one the only day that is known, and the description says
 * so. A newer file replaces the events of an older one instead of doubling them.
 */
export function calendarOf(dossier: Dossier, context: CalendarContext): string {
  const calendar = ical({
    name: words.calendar.name(dossier.entry.title),
    ...rightsIn(dossier),
    prodId: { company: identity.name, product: 'Zeitleiste', language: 'DE' },
  });
  for (const entry of timelineOf(dossier).entries)
    if (entry.date) calendar.createEvent(eventOf(entry, entry.date, context));
  return `${calendar.toString()}\r\n`;
}

/** Who made it and what others may do with it: the format has only a description for that. */
function rightsIn({ entry: { licence } }: Dossier): { description?: string } {
  const said = [
    ...(identity.publisher ? [`${siteText.publisher(identity.publisher.name)}.`] : []),
    ...(licence ? [citationText.licence(licence.name, licence.url)] : []),
  ];
  // The library escapes every text but this one.
  return said.length > 0 ? { description: said.join(' ').replace(/[\\;,]/g, '\\$&') } : {};
}

function eventOf(entry: TimelineEntry, date: DateSpan, { site, now }: CalendarContext): ICalEventData {
  const event = entry.kind === 'event' ? entry.event : undefined;
  const [first, last] = [(date.earliest ?? date.latest)!, (date.latest ?? date.earliest)!];
  return {
    id: uidOf(entry, site),
    stamp: at(now),
    allDay: true,
    start: at(first),
    // The end is the first day that no longer belongs to it.
    end: at(addDays(last, 1)),
    summary: summaryOf(entry),
    description: descriptionOf(entry, date),
    transparency: ICalEventTransparency.TRANSPARENT,
    ...(event?.entry.expected && { status: ICalEventStatus.TENTATIVE }),
    ...(event?.place && { location: placeOf(event.place) }),
    ...(event && { categories: [{ name: event.lane.label }] }),
    ...(site && { url: absolute(pageOf(entry), site) }),
  };
}

const pageOf = (entry: TimelineEntry): string =>
  entry.kind === 'event' ? routes.event(entry.event) : routes.article(entry.article.id);

/**
 * What tells an entry from all others for good. It names the base path too, so that two dossiers on one host do not
 * collide, and the first address of an article, so that a new one does not double it.
 */
function uidOf(entry: TimelineEntry, site: URL | undefined): string {
  const first = entry.kind === 'publication' ? publicationId(firstIdOf(entry.article)) : entry.id;
  const path = routes.home().split('/').filter(Boolean);
  return `${[first, ...path].join('.')}@${site?.host ?? 'dossier.invalid'}`;
}

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const placeOf = ({ entry: { name, lat, lon } }: Place) => ({ title: name, geo: { lat, lon } });

const summaryOf = (entry: TimelineEntry): string =>
  entry.kind === 'event'
    ? entry.event.entry.title
    : words.calendar.published(entry.article.monogram, entry.article.entry.title);

function descriptionOf(entry: TimelineEntry, date: DateSpan): string {
  const { calendar } = words;
  const lines = [calendar.date(formatDate(date)), doubtOf(date)];
  if (entry.kind === 'publication') return join([...lines, articleName(entry.article)]);
  const { text, becameText, note } = entry.event.entry;
  return join([...lines, text, becameText && `${words.became}: ${becameText}`, note]);
}

function doubtOf(date: DateSpan): string | undefined {
  if (date.earliest === undefined) return words.calendar.openStart;
  if (date.latest === undefined) return words.calendar.openEnd;
  return isSure(date) ? undefined : words.calendar.span;
}

const join = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined && line !== '').join('\n');
