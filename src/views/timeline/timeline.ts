import type { Actor, Dossier, Place } from '../../domain/model.ts';
import { timelineOf, type TimelineMonth } from '../../domain/timeline.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { site as siteWords } from '../../text/site.ts';
import { compareText } from '../../values/date.ts';
import { articleName } from '../names.ts';
import { datasetThing, graphOf, type StructuredData } from '../data/structured-data.ts';
import { timelineDrawing, type TimelineDrawing } from './timeline-drawing.ts';
import { entryView, type TimelineEntryView } from './timeline-entry.ts';
import { timelineMap, type TimelineMap } from './timeline-map.ts';

/** Everything the timeline's page shows. */
export interface TimelineView {
  title: string;
  description: string;
  lead: string;
  /** Not where there is only one thing to draw, or none. */
  drawing: TimelineDrawing | undefined;
  /** The events that tell the story, as editors chose them. */
  path: TimelineEntryView[];
  /** The whole list; what has no date comes last. */
  years: YearView[];
  map: TimelineMap | undefined;
  /** Not where there is nothing to choose from. */
  filter: TimelineFilter | undefined;
  files: { text: string; href: string }[];
  structuredData: StructuredData;
}

export interface YearView {
  id: string;
  heading: string;
  /** How many there are, in words. */
  entries: string;
  months: { heading: string | undefined; entries: TimelineEntryView[] }[];
}

export interface Choice {
  id: string;
  label: string;
}

/** What one can filter by; every choice has at least one entry. */
export interface TimelineFilter {
  lanes: Choice[];
  actors: Choice[];
  places: Choice[];
  articles: Choice[];
  first: string | undefined;
  last: string | undefined;
}

export function timelineView(dossier: Dossier, site: URL | undefined): TimelineView {
  const timeline = timelineOf(dossier);
  const isDrawn = timeline.entries.length > 1;
  const show: Show = isDrawn ? entryView : (entry) => ({ ...entryView(entry), marks: [] });
  return {
    title: words.title,
    description: words.description,
    lead: words.lead(dossier.events.length, dossier.articles.length),
    drawing: isDrawn ? timelineDrawing(timeline, dossier.entry.lanes) : undefined,
    path: timeline.entries.filter((entry) => entry.kind === 'event' && entry.event.entry.key).map(show),
    years: [
      ...timeline.years.map(({ date, months }) =>
        yearView(
          `zeit-${date.edtf.toLowerCase()}`,
          words.heading(formatDate(date)),
          months.map((month) => monthView(month, show)),
        ),
      ),
      ...(timeline.undated.length > 0
        ? [
            yearView('ohne-datum', words.undated, [
              { heading: words.undatedHowto, entries: timeline.undated.map(show) },
            ]),
          ]
        : []),
    ],
    map: timelineMap(dossier),
    filter: timeline.entries.length + timeline.undated.length > 1 ? filterOf(dossier) : undefined,
    files: fileNames.map((ending) => ({
      text: siteWords.files[ending],
      href: routes.timelineData(ending),
    })),
    structuredData: graphOf(datasetThing(dossier, site)),
  };
}

const fileNames = ['csv', 'excel.csv', 'json', 'ics'] as const;

type Show = (entry: Parameters<typeof entryView>[0]) => TimelineEntryView;

const yearView = (id: string, heading: string, months: YearView['months']): YearView => ({
  id,
  heading,
  entries: words.entries(months.reduce((sum, { entries }) => sum + entries.length, 0)),
  months,
});

const monthView = ({ date, entries }: TimelineMonth, show: Show) => ({
  heading: date && formatDate(date),
  entries: entries.map(show),
});

function filterOf({ events, articles, entry, actors, places }: Dossier): TimelineFilter {
  const lanes = new Set(events.map(({ lane }) => lane.id));
  const days = [...events.map(({ date }) => date), ...articles.map(({ published }) => published)].flatMap(
    (date) => [date?.earliest, date?.latest],
  );
  const sorted = days.filter((day) => day !== undefined).sort(compareText);
  return {
    lanes: entry.lanes.filter(({ id }) => lanes.has(id)),
    actors: actors.filter((actor) => actor.events.length > 0).map(named),
    places: places.filter((place) => place.events.length > 0).map(named),
    articles: articles.map((article) => ({
      id: article.id,
      label: `${article.monogram} – ${articleName(article)}`,
    })),
    first: sorted[0],
    last: sorted.at(-1),
  };
}

const named = ({ id, entry }: Actor | Place): Choice => ({ id, label: entry.name });
