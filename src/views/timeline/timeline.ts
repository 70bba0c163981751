import type { Actor, Dossier, Place } from '../../domain/model.ts';
import { timelineParts } from '../../domain/parts.ts';
import { timelineWith, type Timeline, type TimelineMonth } from '../../domain/timeline.ts';
import { formatDate } from '../../format/date.ts';
import { routes } from '../../routes.ts';
import { timelineText as words } from '../../text/pages/timeline.ts';
import { site as siteWords } from '../../text/site.ts';
import { compareText } from '../../values/date.ts';
import { choice, type FilterView } from '../filter.ts';
import { articleName, lettersOf } from '../names.ts';
import { datasetThing, graphOf } from '../data/structured-data.ts';
import { pageOfList } from '../parts.ts';
import { timelineDrawing } from './timeline-drawing.ts';
import { entryView, type TimelineEntryView } from './timeline-entry.ts';
import { timelineMap } from './timeline-map.ts';

/** Everything the timeline's page shows. */
export type TimelineView = ReturnType<typeof timelineView>;

export function timelineView(dossier: Dossier, site: URL | undefined, part = 1) {
  const all = timelineParts(dossier);
  const { entries, page } = pageOfList(all, part, words.title, (placed) =>
    routes.timeline(undefined, placed),
  );
  const timeline = timelineWith(entries);
  const chosen =
    part > 1 ? [] : all.flat().filter((entry) => entry.kind === 'event' && entry.event.entry.key);
  return {
    ...page,
    description: words.description,
    lead: words.lead(dossier.events.length, dossier.articles.length),
    /** Not where there is only one thing to draw, or none. */
    drawing: timeline.entries.length > 1 ? timelineDrawing(timeline, dossier.entry.lanes, part) : undefined,
    /** The events that tell the story, as editors chose them. */
    story: chosen.map(entryView),
    /** The whole list; what has no date comes last. */
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
    letters: lettersOf(dossier.articles),
    map: part === 1 ? timelineMap(dossier) : undefined,
    /** Not where there is nothing to choose from. */
    filter: entries.length > 1 ? filterOf(timeline, dossier) : undefined,
    files: fileNames.map((ending) => ({
      text: siteWords.files[ending],
      href: routes.timelineData(ending),
    })),
    structuredData: graphOf(datasetThing(dossier, site)),
  };
}

const fileNames = ['csv', 'excel.csv', 'json', 'ics'] as const;

const yearView = (
  id: string,
  heading: string,
  months: { heading: string | undefined; entries: TimelineEntryView[] }[],
) => ({
  id,
  heading,
  /** How many there are, in words. */
  entries: words.entries(months.reduce((sum, { entries }) => sum + entries.length, 0)),
  months,
});

const monthView = ({ date, entries }: TimelineMonth) => ({
  heading: date && formatDate(date),
  entries: entries.map(entryView),
});

function filterOf({ entries, undated }: Timeline, dossier: Dossier): FilterView {
  const { filter: filterWords } = words;
  const { legend, status, nothing } = filterWords;
  const events = new Set([...entries, ...undated].flatMap((one) => (one.kind === 'event' ? one.event : [])));
  const articles = new Set([
    ...entries.flatMap((one) => (one.kind === 'event' ? [] : one.article)),
    ...[...events].flatMap(({ mentions }) => mentions.map(({ article }) => article)),
  ]);
  const isHere = (one: Actor | Place) => one.events.some((event) => events.has(event));
  const laneIds = new Set([...events].map(({ lane }) => lane.id));
  const lanes = dossier.entry.lanes.filter(({ id }) => laneIds.has(id));
  const named = dossier.articles
    .filter((article) => articles.has(article))
    .map((article) => ({ id: article.id, label: `${article.monogram} – ${articleName(article)}` }));
  const days = entries
    .flatMap(({ date }) => [date?.earliest, date?.latest])
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
      choice('akteur', filterWords.actor, filterWords.allActors, namesOf(dossier.actors.filter(isHere))),
      choice('ort', filterWords.place, filterWords.allPlaces, namesOf(dossier.places.filter(isHere))),
      choice('artikel', filterWords.article, filterWords.allArticles, named),
      { kind: 'day', name: 'von', label: filterWords.from, first, last },
      { kind: 'day', name: 'bis', label: filterWords.to, first, last },
    ],
  };
}

const namesOf = (all: readonly (Actor | Place)[]) => all.map(({ id, entry }) => ({ id, label: entry.name }));
