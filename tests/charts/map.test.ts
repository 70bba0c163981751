import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { geographies } from '../../src/charts/map/geography.ts';
import { map, type MapData } from '../../src/charts/map/map.ts';
import { elements } from './boxes.ts';

const place = (id: string, lon: number, lat: number, count = 1) => ({
  ...{ id, lon, lat, count },
  name: id,
  href: `#${id}`,
  title: id,
});

const data: MapData = {
  places: [
    place('Pjöngjang', 125.75, 39.02, 7),
    place('Wladiwostok', 131.91, 43.13),
    place('Wostotschny', 128.33, 51.88),
  ],
  lines: [{ from: [131.91, 43.13], to: [128.33, 51.88], text: '1.010 km' }],
  countryName: (iso) => (iso === '643' ? 'Russland' : undefined),
  title: 'Karte',
  description: 'Drei Orte',
  scale: { length: 500, text: '500 km' },
};

const frame = { id: 'karte', width: 560, height: 520, reach: 1300 };

describe('The map', () => {
  const tree = map(data, geographies.region(), frame);
  const circle = (id: string) =>
    elements(
      elements(tree, 'a').find(({ properties }) => properties['dataEntry'] === id)!,
      'circle',
    )[0]!.properties;

  it('links every place, north up and with areas that stand for the number of events', () => {
    expect(elements(tree, 'a').map(({ properties }) => properties['href'])).toEqual(
      data.places.map(({ href }) => href),
    );
    expect(Number(circle('Wostotschny')['cy'])).toBeLessThan(Number(circle('Wladiwostok')['cy']));
    expect((Number(circle('Pjöngjang')['r']) / Number(circle('Wladiwostok')['r'])) ** 2).toBeCloseTo(7, 0);
  });

  it('is one named and described image, no link in it takes the focus', () => {
    const html = toHtml(tree, { space: 'svg' });
    expect(html).toContain('role="img" aria-labelledby="karte-titel" aria-describedby="karte-inhalt"');
    expect(elements(tree, 'a').every(({ properties }) => properties['tabIndex'] === -1)).toBe(true);
    expect(html).not.toMatch(/NaN|\sstyle=/);
  });

  it('names no country that lies elsewhere', () => {
    const places = [place('Chassan', 130.65, 42.43), place('Tumangang', 130.6, 42.42)];
    const countryName = (iso: string) => ({ '408': 'Nordkorea', '462': 'Malediven' })[iso];
    const near = map({ ...data, places, lines: [], countryName }, geographies.neighbourhood(), {
      ...frame,
      reach: 75,
    });
    expect(toHtml(near, { space: 'svg' })).toContain('NORDKOREA');
    expect(toHtml(near, { space: 'svg' })).not.toContain('MALEDIVEN');
  });

  it.each(['region', 'neighbourhood'] as const)('%s: the sea is not land', (kind) => {
    const near = { ...frame, reach: 75 };
    const places = [place('Chassan', 130.65, 42.43), place('Tumangang', 130.6, 42.42)];
    const drawn = map({ ...data, places, lines: [] }, geographies[kind](), kind === 'region' ? frame : near);
    const land = String(elements(drawn, 'path')[0]!.properties['d']);
    // A flooded map begins or ends with the frame itself: all four corners in one ring.
    for (const ring of land.split('Z')) {
      const corners = ['0,0', '560,0', '560,520', '0,520'].filter((corner) =>
        new RegExp(`(?:M|L)${corner}(?:L|$)`).test(ring),
      );
      expect(corners.length).toBeLessThan(4);
    }
  });
});
