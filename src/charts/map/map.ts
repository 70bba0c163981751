import { geoAzimuthalEqualArea, geoPath, type ExtendedFeature, type GeoProjection } from 'd3';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Geography } from './geography.ts';
import { round } from '../round.ts';
import { label, sizes, spanOf, type Label } from '../letters/text.ts';
import { linked } from '../linked.ts';

export interface MapPlace {
  id: string;
  name: string;
  lon: number;
  lat: number;
  /** How many events lie here. */
  count: number;
  href: string;
  /** In full, for whoever points at the mark. */
  title: string;
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
  const names = { title: `${id}-titel`, description: `${id}-inhalt` };
  const marks = data.places.map((place) => markOf(place, projection));
  const taken = marks.map(({ x, y, r }): Box => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const bar = scaleBar(data.scale, frame, taken);
  const lines = data.lines.map((line) => lineOf(line, projection, draw, taken));
  const links = marks.map((mark) => placeLink(mark, frame, taken));
  const countries = geography.countries.filter((country) => draw(country) !== null);
  return s(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'none',
      fill: 'currentColor',
      fontSize: sizes.tick,
      className: ['chart', 'map', `w${width}`],
    },
    [
      s('g', { role: 'img', ariaLabelledBy: names.title, ariaDescribedBy: names.description }, [
        s('title', { id: names.title }, data.title),
        s('desc', { id: names.description }, data.description),
        s('path', { d: thinned(draw(geography.land)), className: ['land'] }),
        s('path', { d: thinned(draw(geography.borders)), className: ['border'] }),
        ...countries.flatMap((country) => countryName(country, data.countryName, draw, frame, taken)),
        ...lines.flat(),
        ...bar,
        s('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, className: ['grid'] }),
      ]),
      s('g', { ariaHidden: 'true' }, links),
    ],
  );
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

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
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
  const spot = freeLabel(place.name, { x, y, r }, frame, taken);
  const dot = { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  return linked(place, { drawing: frame.id, kind: 'mark', surface: dot, around: dot }, [
    s('circle', { cx: round(x), cy: round(y), r: round(r), className: ['solid'] }),
    ...(spot ? [label(spot)] : []),
  ]);
}

/** A place beside the mark that is free, or none; the label then stays away. */
function freeLabel(
  text: string,
  { x, y, r }: { x: number; y: number; r: number },
  frame: MapFrame,
  taken: Box[],
): Label | undefined {
  const size = sizes.tick;
  const spots: Label[] = [
    { text, size, x: x + r + 4, y: y + 4 },
    { text, size, x: x - r - 4, y: y + 4, anchor: 'end' },
    { text, size, x: x + r + 2, y: y - r - 1 },
    { text, size, x: x + r + 2, y: y + r + 10 },
    { text, size, x: x - r - 2, y: y - r - 1, anchor: 'end' },
    { text, size, x: x - r - 2, y: y + r + 10, anchor: 'end' },
    { text, size, x, y: y - r - 5, anchor: 'middle' },
    { text, size, x, y: y + r + 13, anchor: 'middle' },
  ];
  return spots.find((spot) => take(boxOf(spot), frame, taken));
}

const boxOf = (spot: Label): Box => ({ ...spanOf(spot), top: spot.y - 10, bottom: spot.y + 4 });

/** Takes the room of a label if it is free and inside. */
function take(box: Box, { width, height }: MapFrame, taken: Box[]): boolean {
  const inside = box.left >= 4 && box.right <= width - 4 && box.top >= 4 && box.bottom <= height - 4;
  const free = taken.every(
    (other) =>
      box.right < other.left || other.right < box.left || box.bottom < other.top || other.bottom < box.top,
  );
  if (!inside || !free) return false;
  taken.push(box);
  return true;
}

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
  const spots = [0, -20, 20, -40, 40].map((shift): Label => ({
    text: name.toUpperCase(),
    x,
    y: y + shift,
    anchor: 'middle',
    size: 11,
    soft: true,
  }));
  const spot = spots.find((candidate) => take(boxOf(candidate), frame, taken));
  return spot ? [label(spot)] : [];
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
