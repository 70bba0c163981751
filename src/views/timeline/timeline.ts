import type { Actor, Dossier, Place } from '../../domain/model.ts';
import { timelineOf, type TimelineMonth } from '../../domain/timeline.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { site as siteWords } from '../../text/site.ts';
import { compareText } from '../../values/date.ts';
import { choice, type FilterView } from '../filter.ts';
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
  filter: FilterView | undefined;
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

export function timelineView(dossier: Dossier, site: URL | undefined): TimelineView {
  const timeline = timelineOf(dossier);
  return {
    title: words.title,
    description: words.description,
    lead: words.lead(dossier.events.length, dossier.articles.length),
    drawing: timeline.entries.length > 1 ? timelineDrawing(timeline, dossier.entry.lanes) : undefined,
    path: timeline.entries.filter((entry) => entry.kind === 'event' && entry.event.entry.key).map(entryView),
    years: [
      ...timeline.years.map(({ date, months }) =>
        yearView(`zeit-${date.edtf.toLowerCase()}`, words.heading(formatDate(date)), months.map(monthView)),
      ),
      ...(timeline.undated.length > 0
        ? [
            yearView('ohne-datum', words.undated, [
              { heading: words.undatedHowto, entries: timeline.undated.map(entryView) },
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

const yearView = (id: string, heading: string, months: YearView['months']): YearView => ({
  id,
  heading,
  entries: words.entries(months.reduce((sum, { entries }) => sum + entries.length, 0)),
  months,
});

const monthView = ({ date, entries }: TimelineMonth) => ({
  heading: date && formatDate(date),
  entries: entries.map(entryView),
});

function filterOf({ events, articles, entry, actors, places }: Dossier): FilterView {
  const { filter: filterWords } = words;
  const { legend, status, nothing } = filterWords;
  const lanes = entry.lanes.filter(({ id }) => events.some(({ lane }) => lane.id === id));
  const named = articles.map((article) => ({
    id: article.id,
    label: `${article.monogram} – ${articleName(article)}`,
  }));
  const days = [...events.map(({ date }) => date), ...articles.map(({ published }) => published)]
    .flatMap((date) => [date?.earliest, date?.latest])
    .filter((day) => day !== undefined)
    .sort(compareText);
  const [first, last] = [days[0], days.at(-1)];
  return {
    ...{ legend, status, nothing },
    fields: [
      choice('spur', filterWords.lane, filterWords.allLanes, [
        ...lanes,
        { id: 'artikel', label: filterWords.publications },
      ]),
      choice('akteur', filterWords.actor, filterWords.allActors, withEvents(actors)),
      choice('ort', filterWords.place, filterWords.allPlaces, withEvents(places)),
      choice('artikel', filterWords.article, filterWords.allArticles, named),
      { kind: 'day', name: 'von', label: filterWords.from, first, last },
      { kind: 'day', name: 'bis', label: filterWords.to, first, last },
    ],
  };
}

const withEvents = (all: readonly (Actor | Place)[]) =>
  all.filter(({ events }) => events.length > 0).map(({ id, entry }) => ({ id, label: entry.name }));
