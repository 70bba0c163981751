import type { Element } from 'hast';
import { geographies } from '../../charts/map/geography.ts';
import { map, type MapData, type MapFrame, type MapPlace } from '../../charts/map/map.ts';
import { distanceBetween, nearestPair, regionOf, shiftsOf, type Region } from '../../domain/places.ts';
import type { Dossier, Place } from '../../domain/model.ts';
import { formatNumber } from '../../format/number.ts';
import { routes } from '../../routes.ts';
import { timelineText } from '../../text/pages/timeline.ts';

const { map: words } = timelineText;

const regions = new Intl.DisplayNames('de', { type: 'region', fallback: 'none' });

/** A country's German name by its number in ISO 3166; the map has lands without one. */
function countryName(iso: string): string | undefined {
  const { region } = /^\d{3}$/.test(iso) ? new Intl.Locale(`und-${iso}`) : {};
  return region === undefined ? undefined : regions.of(region);
}

/** The region most events lie in, the surroundings of its two nearest places, and all places in words. */
export interface TimelineMap {
  maps: { trees: Element[]; caption: string }[];
  places: { name: string; href: string; events: string; note: string | undefined }[];
}

/** Kilometres: how far a place of the region may lie from its middle, and how much the second map shows. */
const reach = { region: 2000, neighbourhood: 75 };

/** Undefined where the places are too few or too far apart for a map to say anything. */
export function timelineMap(dossier: Dossier): TimelineMap | undefined {
  const region = regionOf(dossier, reach.region);
  if (!region) return undefined;
  return {
    maps: [regionMap(region, dossier), ...neighbourhoodMap(region)],
    places: [...region.near, ...region.far].map((place) => ({
      name: place.entry.name,
      href: hrefOf(place),
      events: words.events(place.events.length),
      note: region.far.includes(place)
        ? words.away(kilometres(distanceBetween(region.centre, place)), region.centre.entry.name)
        : undefined,
    })),
  };
}

const drawings = new Map<string, Element>();

/** A map takes a second to draw; in development the page is asked for after every edit, mostly of something else. */
function drawn(scale: keyof typeof geographies, data: MapData, frame: MapFrame): Element {
  const key = JSON.stringify([scale, data, frame]);
  const drawing = drawings.get(key) ?? map(data, geographies[scale](), frame);
  drawings.set(key, drawing);
  return drawing;
}

function regionMap({ near, centre }: Region, dossier: Dossier): TimelineMap['maps'][number] {
  const half = Math.max(...near.map((place) => distanceBetween(centre, place)));
  const shifts = shiftsOf(dossier).filter(({ from, to }) => near.includes(from) && near.includes(to));
  const lines = shifts.map(({ from, to, distance }) => ({
    ...{ from: coordinates(from), to: coordinates(to), text: kilometres(distance) },
    words: words.shift(from.entry.name, to.entry.name, kilometres(distance)),
  }));
  const data: MapData = {
    ...{ places: near.map(mapPlace), lines, countryName, title: words.title },
    description: words.description(near.map(({ entry }) => entry.name)),
    scale: { length: 500, text: kilometres(500) },
  };
  const frames = [
    { id: 'karte-288', width: 288, height: 320, reach: half * 0.86 },
    { id: 'karte-560', width: 560, height: 520, reach: half * 0.86 },
  ];
  return {
    trees: frames.map((frame) => drawn('region', data, frame)),
    caption: lines.map((line) => line.words).join(' '),
  };
}

function neighbourhoodMap({ near }: Region): TimelineMap['maps'] {
  const pair = nearestPair(near);
  if (!pair) return [];
  const within = near.filter(
    (place) => pair.some((end) => distanceBetween(end, place) <= 1) || pair.includes(place),
  );
  const names = pair.map(({ entry }) => entry.name);
  const distance = kilometres(distanceBetween(...pair));
  const data: MapData = {
    ...{ places: within.map(mapPlace), lines: [], countryName, title: words.nearTitle(names) },
    description: words.nearDescription(names, distance),
    scale: { length: 20, text: kilometres(20) },
  };
  const frame = { id: 'karte-nah', width: 288, height: 320, reach: reach.neighbourhood };
  return [{ trees: [drawn('neighbourhood', data, frame)], caption: words.nearCaption(names, distance) }];
}

const mapPlace = (place: Place): MapPlace => ({
  id: place.id,
  name: place.entry.name.replace(/ \(.*\)$/, ''),
  lon: place.entry.lon,
  lat: place.entry.lat,
  count: place.events.length,
  href: hrefOf(place),
  title: `${place.entry.name}: ${words.events(place.events.length)}`,
});

const hrefOf = ({ id, events }: Place): string => routes.timelineOfPlace(id, events[0]!);

const coordinates = ({ entry }: Place): readonly [number, number] => [entry.lon, entry.lat];

/** Distances are rounded to ten kilometres: places are no points. */
const kilometres = (distance: number): string =>
  `${formatNumber(distance < 100 ? Math.round(distance) : Math.round(distance / 10) * 10)}\u00a0km`;
