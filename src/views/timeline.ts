import type { Actor, Dossier, Place } from '../domain/model.ts';
import { timelineOf, type TimelineMonth, type TimelineYear } from '../domain/timeline.ts';
import { formatDate } from '../format/date.ts';
import { routes } from '../routes.ts';
import { timelineText as words } from '../text/timeline.ts';
import { compareText } from '../values/date.ts';
import { articleName } from './names.ts';
import { eventThing, graphOf, type StructuredData } from './structured-data.ts';
import { timelineDrawing, type TimelineDrawing } from './timeline-drawing.ts';
import { entryView, type TimelineEntryView } from './timeline-entry.ts';
import { timelineMap, type TimelineMap } from './timeline-map.ts';

/** Everything the timeline's page shows. */
export interface TimelineView {
  title: string;
  description: string;
  lead: string;
  drawing: TimelineDrawing;
  years: {
    id: string;
    heading: string;
    months: { heading: string | undefined; entries: TimelineEntryView[] }[];
  }[];
  undated: TimelineEntryView[];
  map: TimelineMap | undefined;
  filter: TimelineFilter;
  files: { text: string; href: string }[];
  structuredData: StructuredData;
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
  const things = dossier.events
    .map((event) => eventThing(event, site))
    .filter((thing) => thing !== undefined);
  return {
    title: words.title,
    description: words.description,
    lead: words.lead(dossier.events.length, dossier.articles.length),
    drawing: timelineDrawing(timeline, dossier.entry.lanes),
    years: timeline.years.map(yearView),
    undated: timeline.undated.map(entryView),
    map: timelineMap(dossier),
    filter: filterOf(dossier),
    files: fileNames.map((ending) => ({
      text: words.files[ending],
      href: routes.file(`zeitleiste/zeitleiste.${ending}`),
    })),
    structuredData: graphOf(...things),
  };
}

const fileNames = ['csv', 'json', 'ics'] as const;

const yearView = ({ date, months }: TimelineYear) => ({
  id: `zeit-${date.edtf.toLowerCase()}`,
  heading: words.heading(formatDate(date)),
  months: months.map(monthView),
});

const monthView = ({ date, entries }: TimelineMonth) => ({
  heading: date && formatDate(date),
  entries: entries.map(entryView),
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
