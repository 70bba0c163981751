import type { Event, Mention } from '../../domain/model.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { comparisonText as text } from '../../text/pages/comparison.ts';
import { correctionMarks, correctionsOfMention } from '../corrections.ts';
import { articleName, sourceLinks } from '../names.ts';

/** An event in a line, wherever it is told apart from the timeline. */
export type EventView = ReturnType<typeof mentionView>;

export const eventView = (event: Event) => ({
  /** Title, linked to the timeline. */
  event: { text: event.entry.title, href: routes.event(event) },
  /** Date in words. */
  date: event.date ? formatDate(event.date) : text.note.dateUnknown,
  expected: event.entry.expected,
  /** What an article says differently from the event's entry. */
  differs: undefined,
  corrections: correctionMarks(event.corrections),
});

/** The event as one article tells of it. */
export const mentionView = (mention: Mention) => ({
  ...eventView(mention.event),
  differs: mention.entry.differs,
  corrections: correctionMarks(correctionsOfMention(mention)),
});

/** An event with all that is known of it. */
export const wholeEventView = (event: Event) => ({
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
