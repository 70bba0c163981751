import type { Event, Mention } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { correctionMarks, correctionsOfMention } from '../corrections.ts';
import type { Link } from '../link.ts';
import { articleName, sourceLinks } from '../names.ts';

/** An event in a line, wherever it is told apart from the timeline. */
export interface EventView {
  /** Title, linked to the timeline. */
  event: Link;
  /** Date in words. */
  date: string;
  expected: boolean;
  /** What an article says differently from the event's entry. */
  differs: string | undefined;
  corrections: Link[];
}

/** An event with all that is known of it. */
export interface WholeEventView extends EventView {
  id: string;
  place: string | undefined;
  text: string;
  mentions: { monogram: string; name: string; href: string }[];
  sources: Link[];
}

export const eventView = (event: Event): EventView => ({
  event: { text: event.entry.title, href: routes.event(event) },
  date: event.date ? formatDate(event.date) : text.note.dateUnknown,
  expected: event.entry.expected,
  differs: undefined,
  corrections: correctionMarks(event.corrections),
});

/** The event as one article tells of it. */
export const mentionView = (mention: Mention): EventView => ({
  ...eventView(mention.event),
  differs: mention.entry.differs,
  corrections: correctionMarks(correctionsOfMention(mention)),
});

export const wholeEventView = (event: Event): WholeEventView => ({
  ...eventView(event),
  id: event.id,
  place: event.place?.entry.name,
  text: [event.entry.text, event.entry.note].filter(Boolean).join(' '),
  mentions: event.mentions.map(({ article, passage }) => ({
    monogram: article.monogram,
    name: articleName(article),
    href: routes.article(article.id, passage.id),
  })),
  sources: sourceLinks(event.sources),
});
