import { geoDistance } from 'd3';
import { compareText } from '../values/date.ts';
import type { Dossier, Event, Place } from './model.ts';

/** Mean radius of the earth in kilometres (IUGG). */
const earthRadius = 6371.0088;

/** Great-circle distance in kilometres. */
export const distanceBetween = (a: Place, b: Place): number =>
  geoDistance([a.entry.lon, a.entry.lat], [b.entry.lon, b.entry.lat]) * earthRadius;

/** Places near enough to each other for one map, and those that are not. */
export interface Region {
  centre: Place;
  near: Place[];
  far: Place[];
}

/**
 * The region most events lie in: all places within so many kilometres of the one that is nearest to all events.
 *
 * Undefined where that leaves fewer than three places, which need no map. Places by number of events, then id.
 */
export function regionOf({ places }: Dossier, reach: number): Region | undefined {
  const known = places.filter(({ events }) => events.length > 0).sort(byEvents);
  const centre = known.reduce<Place | undefined>(
    (best, place) => (best && farness(best, known, reach) <= farness(place, known, reach) ? best : place),
    undefined,
  );
  if (!centre) return undefined;
  const near = known.filter((place) => distanceBetween(centre, place) <= reach);
  return near.length < 3 ? undefined : { centre, near, far: known.filter((place) => !near.includes(place)) };
}

const byEvents = (a: Place, b: Place): number => b.events.length - a.events.length || compareText(a.id, b.id);

/** Distance to all events, in which everything beyond the reach is just far. */
const farness = (from: Place, places: readonly Place[], reach: number): number =>
  places.reduce((sum, place) => sum + Math.min(distanceBetween(from, place), reach) * place.events.length, 0);

/** An expected event that happened elsewhere: where it was expected, where it was, and how far apart they lie. */
export interface Shift {
  expected: Event;
  from: Place;
  to: Place;
  distance: number;
}

export const shiftsOf = ({ events }: Dossier): Shift[] =>
  events.flatMap((expected) => {
    const [from, to] = [expected.place, expected.became?.place];
    return from && to && from !== to ? [{ expected, from, to, distance: distanceBetween(from, to) }] : [];
  });

/** The two places nearest to each other. */
export function nearestPair(places: readonly Place[]): [Place, Place] | undefined {
  const pairs = places.flatMap((a, at) => places.slice(at + 1).map((b): [Place, Place] => [a, b]));
  return pairs.sort((a, b) => distanceBetween(...a) - distanceBetween(...b))[0];
}
