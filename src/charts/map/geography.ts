import { geoArea, type ExtendedFeature, type GeoGeometryObjects } from 'd3';
import { feature, mesh } from 'topojson-client';
import coarse from 'world-atlas/countries-50m.json' with { type: 'json' };
import fine from 'world-atlas/countries-10m.json' with { type: 'json' };

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

/** What the files of world-atlas hold. */
export type Atlas = Topology & { objects: { countries: Shapes; land: Shapes } };

/** Shapes a map is drawn from, as GeoJSON in degrees. */
export interface Geography {
  land: ExtendedFeature;
  /** For their names; drawn are land and borders. */
  countries: readonly ExtendedFeature[];
  /** Borders between two countries, each once. */
  borders: GeoGeometryObjects;
}

/** Natural Earth (public domain): 1 : 50 million for regions, 1 : 10 million for neighbourhoods. */
export const geographies: Record<'region' | 'neighbourhood', () => Geography> = {
  region: once(() => geographyOf(coarse)),
  neighbourhood: once(() => geographyOf(fine)),
};

/** Reading an atlas takes a while, and it never changes. */
function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => (made ??= make());
}

function geographyOf(atlas: Atlas): Geography {
  const { countries, land } = atlas.objects;
  return {
    land: { type: 'Feature', properties: {}, geometry: sound(featuresOf(atlas, land)) },
    countries: featuresOf(atlas, countries).map((country) => ({ ...country, geometry: sound([country]) })),
    borders: mesh(atlas, countries, (a, b) => a !== b),
  };
}

const featuresOf = (atlas: Atlas, shapes: Shapes): ExtendedFeature[] =>
  (feature(atlas, shapes) as unknown as { features: ExtendedFeature[] }).features;

/**
 * All shapes as one, without the few islets whose rings run in the wrong direction: on a globe such a ring encloses
 * the whole world except the islet, and would flood the map or name it after a country far away.
 */
function sound(features: readonly ExtendedFeature[]): GeoGeometryObjects {
  const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry!));
  const coordinates = polygons.filter(
    (polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) < 2 * Math.PI,
  );
  return { type: 'MultiPolygon', coordinates };
}

type Polygon = [number, number][][];

const polygonsOf = (geometry: GeoGeometryObjects): Polygon[] =>
  geometry.type === 'MultiPolygon'
    ? (geometry.coordinates as Polygon[])
    : geometry.type === 'Polygon'
      ? [geometry.coordinates as Polygon]
      : [];
