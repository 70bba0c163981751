import { describe, expect, it } from 'vitest';
import { distanceBetween, nearestPair, regionOf, shiftsOf } from '../../src/domain/places.ts';
import type { Place } from '../../src/domain/model.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const place = (id: string): Place => dossier.places.find((candidate) => candidate.id === id)!;

describe('Distances', () => {
  it('are great circles in kilometres', () => {
    expect(Math.round(distanceBetween(place('wladiwostok'), place('wostotschny')) / 10) * 10).toBe(1010);
    expect(distanceBetween(place('wladiwostok'), place('wladiwostok'))).toBe(0);
  });
});

describe('The region', () => {
  it('holds the places most events lie in, the rest is far', () => {
    const { centre, near, far } = regionOf(dossier, 2000)!;
    expect(near).toContain(centre);
    expect(near.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['pjoengjang', 'wladiwostok', 'wostotschny', 'chassan']),
    );
    expect(far.map(({ id }) => id)).toEqual(expect.arrayContaining(['washington', 'moskau', 'kiew']));
  });

  it('is not there where places are too few', () => {
    expect(regionOf({ ...dossier, places: dossier.places.slice(0, 1) }, 2000)).toBeUndefined();
    expect(regionOf({ ...dossier, places: [] }, 2000)).toBeUndefined();
  });
});

describe('What happened elsewhere than expected', () => {
  it('is known with its distance', () => {
    expect(shiftsOf(dossier).map(({ from, to }) => [from.id, to.id])).toEqual([
      ['wladiwostok', 'wostotschny'],
    ]);
  });
});

describe('The nearest pair', () => {
  it('lies on both sides of the border', () => {
    expect(
      nearestPair(dossier.places)!
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['chassan', 'tumangang']);
  });
});
