import { timelineSign, timelineSigns } from '../../charts/legend.ts';
import type { When } from '../../charts/timeline/shapes.ts';
import { timeline } from '../../charts/timeline/timeline.ts';
import { widths } from '../../charts/drawing.ts';
import type { TimelineData } from '../../charts/timeline/layout.ts';
import type { Timeline, TimelineEntry } from '../../domain/timeline.ts';
import { formatDate, formatDay } from '../../format/date.ts';
import type { Option } from '../../domain/model.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { compareText, dateOf, type DateSpan } from '../../values/date.ts';
import { articleName } from '../names.ts';

/** The drawn timeline at every width, and what its signs mean. */
export type TimelineDrawing = ReturnType<typeof timelineDrawing>;

export function timelineDrawing(shown: Timeline, lanes: readonly Option[], part = 1) {
  const data = drawingData(shown, lanes, part);
  return {
    trees: widths.map((width) => timeline(data, { id: `bild-${width}`, width })),
    legend: timelineSigns.map((sign) => ({ tree: timelineSign(sign), text: words.signs[sign] })),
  };
}

/** The entries as the drawing wants them; lanes without a mark are left out. */
export function drawingData({ entries }: Timeline, lanes: readonly Option[], part = 1): TimelineData {
  const used = new Set(entries.map((entry) => (entry.kind === 'event' ? entry.event.lane.id : '')));
  const shown = lanes.filter(({ id }) => used.has(id));
  return {
    lanes: shown,
    marks: entries.flatMap((entry) => {
      if (entry.kind !== 'event' || !entry.date) return [];
      const { event, date, id } = entry;
      return {
        id,
        href: routes.timeline(id, { part }),
        title: `${formatDate(date)}: ${event.entry.title}`,
        label: event.entry.short ?? event.entry.title,
        lane: event.lane.id,
        expected: event.entry.expected,
        reported: event.reported?.earliest,
        weight: event.mentions.length * 2 + Number(!event.entry.context),
        ...whenOf(date),
      };
    }),
    flags: entries.flatMap((entry) => {
      if (entry.kind !== 'publication') return [];
      const { article, date, id } = entry;
      const title = `${formatDate(date)}: ${words.calendar.published(articleName(article), article.entry.title)}`;
      return { id, href: routes.timeline(id, { part }), title, monogram: article.monogram, ...whenOf(date) };
    }),
    words: {
      title: words.drawingTitle,
      description: describe(entries, shown),
      flags: words.flags,
      compressed: words.compressed,
    },
  };
}

/** First and last day, and for how long beginning and end are vague. */
function whenOf(date: DateSpan): When {
  const { from, to } = date.ends ?? { from: date, to: date };
  return {
    from: date.earliest,
    to: date.latest,
    fromBy: from && !isDay(from) ? from.latest : undefined,
    toSince: to && !isDay(to) ? to.earliest : undefined,
  };
}

const isDay = (end: DateSpan): boolean =>
  end.precision === 'day' && !end.uncertain && !end.approximate && !end.unspecified;

function describe(entries: readonly TimelineEntry[], lanes: readonly Option[]): string {
  const events = entries.filter(({ kind }) => kind === 'event');
  const days = events
    .flatMap(({ date }) => [date?.earliest, date?.latest])
    .filter((day) => day !== undefined);
  const sorted = days.sort(compareText);
  const [month, count] = densestMonth(events);
  return words.drawingDescription({
    from: sorted[0] === undefined ? '' : formatDay(sorted[0]),
    to: sorted.length === 0 ? '' : formatDay(sorted.at(-1)!),
    events: events.length,
    lanes: lanes.map(({ label }) => label),
    articles: entries.length - events.length,
    densest: month === undefined ? '' : formatDate(dateOf(month)),
    densestCount: count,
  });
}

/** The month in which most events begin, the first of them if there are several. */
function densestMonth(events: readonly TimelineEntry[]): [month: string | undefined, count: number] {
  const counts = new Map<string, number>();
  for (const { date } of events) {
    const month = (date?.earliest ?? date?.latest)?.slice(0, 7);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].reduce<[string | undefined, number]>(
    (most, next) => (next[1] > most[1] ? next : most),
    [undefined, 0],
  );
}
