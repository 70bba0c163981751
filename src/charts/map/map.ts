import { geoAzimuthalEqualArea, geoPath, type ExtendedFeature, type GeoProjection } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Geography } from './geography.ts';
import { round } from '../round.ts';
import { label, sizes, spanOf, type Label } from '../letters/text.ts';
import { linked, linkedDrawing, type Target } from '../drawing.ts';
import type { Box } from '../place-labels.ts';

export interface MapPlace extends Target {
  name: string;
  lon: number;
  lat: number;
  /** How many events lie here. */
  count: number;
}

/** A great circle between two places, with what it says. */
export interface MapLine {
  from: readonly [lon: number, lat: number];
  to: readonly [lon: number, lat: number];
  text: string;
}

export interface MapData {
  /** The most important first. */
  places: readonly MapPlace[];
  lines: readonly MapLine[];
  /** The name of a country by its ISO number; one without stays unnamed. */
  countryName: (iso: string) => string | undefined;
  title: string;
  description: string;
  /** Length of the scale bar in kilometres, and its words. */
  scale: { length: number; text: string };
}

export interface MapFrame {
  id: string;
  width: number;
  height: number;
  /** Half the width of what is shown, in kilometres around the middle of the places. */
  reach: number;
}

const earthRadius = 6371.0088;

/** A map of places, equal in area around their middle; every place is a link. North is up at the middle. */
export function map(data: MapData, geography: Geography, frame: MapFrame): Element {
  const { id, width, height } = frame;
  const projection = projectionFor(data.places, frame);
  const draw = geoPath(projection).digits(1);
  const marks = data.places.map((place) => markOf(place, projection));
  const taken = marks.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const bar = scaleBar(data.scale, frame, taken);
  const lines = data.lines.map((line) => lineOf(line, projection, draw, taken));
  const links = marks.map((mark) => placeLink(mark, frame, taken));
  const countries = geography.countries.filter((country) => draw(country) !== null);
  return linkedDrawing({ id, kind: 'map', width, height }, data, {
    ground: [
      s('path', { d: thinned(draw(geography.land)), className: ['land'] }),
      s('path', { d: thinned(draw(geography.borders)), className: ['border'] }),
      ...countries.flatMap((country) => countryName(country, data.countryName, draw, frame, taken)),
      ...lines.flat(),
      ...bar,
      s('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, className: ['grid'] }),
    ],
    links,
  });
}

/** The path without points nearer than a px to the last one: coasts have more of them than a screen can show. */
function thinned(path: string | null): string {
  return (path ?? '').replace(/M[^MZ]+/g, (line) => {
    const points = line.slice(1).split('L');
    let last: readonly number[] = [-Infinity, -Infinity];
    const kept = points.filter((point, at) => {
      const [x, y] = point.split(',').map(Number) as [number, number];
      const near = Math.hypot(x - last[0]!, y - last[1]!) < 1.2;
      if (near && at > 0 && at < points.length - 1) return false;
      last = [x, y];
      return true;
    });
    return `M${kept.join('L')}`;
  });
}

function projectionFor(places: readonly MapPlace[], { width, height, reach }: MapFrame): GeoProjection {
  const middle = (pick: (place: MapPlace) => number) => {
    const values = places.map(pick);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return geoAzimuthalEqualArea()
    .rotate([-middle(({ lon }) => lon), -middle(({ lat }) => lat)])
    .translate([width / 2, height / 2])
    .scale((width / 2 / reach) * earthRadius)
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

interface Mark {
  place: MapPlace;
  x: number;
  y: number;
  r: number;
}

function markOf(place: MapPlace, projection: GeoProjection): Mark {
  const [x, y] = projection([place.lon, place.lat])!;
  // The area stands for the number of events.
  return { place, x, y, r: 3.5 * Math.sqrt(Math.max(1, place.count)) };
}

function placeLink({ place, x, y, r }: Mark, frame: MapFrame, taken: Box[]): Element {
  const spot = firstFree(place.name, placesAround(x, y, r), frame, taken);
  const dot = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  return linked(place, { drawing: frame.id, kind: 'mark', surface: dot, around: dot }, [
    s('circle', { cx: round(x), cy: round(y), r: round(r), className: ['solid'] }),
    ...spot,
  ]);
}

type Spot = Pick<Label, 'x' | 'y' | 'anchor'>;

const placesAround = (x: number, y: number, r: number): Spot[] => [
  { x: x + r + 4, y: y + 4 },
  { x: x - r - 4, y: y + 4, anchor: 'end' },
  { x: x + r + 2, y: y - r - 1 },
  { x: x + r + 2, y: y + r + 10 },
  { x: x - r - 2, y: y - r - 1, anchor: 'end' },
  { x: x - r - 2, y: y + r + 10, anchor: 'end' },
  { x, y: y - r - 5, anchor: 'middle' },
  { x, y: y + r + 13, anchor: 'middle' },
];

/** The words at the first place that is free and inside, or none. */
function firstFree(
  text: string,
  spots: readonly Spot[],
  { width, height }: MapFrame,
  taken: Box[],
  look: Pick<Label, 'size' | 'soft'> = { size: sizes.tick },
): Element[] {
  for (const spot of spots) {
    const words = { text, ...look, ...spot };
    const box = boxOf(words);
    const { left, right, top, bottom } = box;
    const isInside = left >= 4 && right <= width - 4 && top >= 4 && bottom <= height - 4;
    const isTaken = taken.some(
      (other) => right >= other.left && other.right >= left && bottom >= other.top && other.bottom >= top,
    );
    if (!isInside || isTaken) continue;
    taken.push(box);
    return [label(words)];
  }
  return [];
}

const boxOf = (spot: Label): Box => ({ ...spanOf(spot), top: spot.y - 10, bottom: spot.y + 4 });

function lineOf(
  { from, to, text }: MapLine,
  projection: GeoProjection,
  draw: ReturnType<typeof geoPath>,
  taken: Box[],
): Element[] {
  const [[x1, y1], [x2, y2]] = [projection([...from])!, projection([...to])!];
  const spot: Label = { text, x: (x1 + x2) / 2 + 5, y: (y1 + y2) / 2 + 4, size: sizes.tick };
  taken.push(boxOf(spot));
  const path = draw({ type: 'LineString', coordinates: [[...from], [...to]] });
  return [s('path', { d: path, className: ['way'] }), label(spot)];
}

/** A country's name at the middle of what is seen of it, if it is large enough there and the room is free. */
function countryName(
  country: ExtendedFeature,
  nameOf: MapData['countryName'],
  draw: ReturnType<typeof geoPath>,
  frame: MapFrame,
  taken: Box[],
): Element[] {
  const name = nameOf(String((country as { id?: string | number }).id));
  if (name === undefined || draw.area(country) < 900) return [];
  const [x, y] = draw.centroid(country);
  const spots = [0, -20, 20, -40, 40].map((shift): Spot => ({ x, y: y + shift, anchor: 'middle' }));
  return firstFree(name.toUpperCase(), spots, frame, taken, { size: 11, soft: true });
}

function scaleBar(
  { length, text }: MapData['scale'],
  { width, height, reach }: MapFrame,
  taken: Box[],
): Element[] {
  const pixels = (length / reach) * (width / 2);
  const [x, y] = [12, height - 12];
  const spot: Label = { text, x: x + pixels + 6, y: y + 2, size: sizes.tick, soft: true };
  taken.push({ left: x, right: spanOf(spot).right, top: y - 10, bottom: y + 6 });
  return [s('path', { d: `M${x} ${y - 6}v6h${round(pixels)}v-6`, className: ['axis'] }), label(spot)];
}
