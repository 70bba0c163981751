import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../src/charts/timeline/time-scale.ts';
import { timeline } from '../../src/charts/timeline/timeline.ts';
import { widths } from '../../src/charts/drawing.ts';
import type { TimelineData, TimelineMark } from '../../src/charts/timeline/layout.ts';
import { timelineOf } from '../../src/domain/timeline.ts';
import { drawingData } from '../../src/views/timeline/timeline-drawing.ts';
import { readDossier } from '../real-dossier.ts';
import { collisions, elements, labelBoxes, outside, textOf, wordsOf } from './boxes.ts';

const dossier = readDossier();
const real = drawingData(timelineOf(dossier), dossier.entry.lanes);

/** A row of numbers between 0 and 1 that looks random and is always the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Many events, most of them crowded into a few weeks, some decades earlier. */
function crowded(count: number): TimelineData {
  const next = numbers(42);
  const start = Date.UTC(2022, 0, 1);
  const marks = Array.from({ length: count }, (_, at): TimelineMark => {
    const old = next() < 0.15;
    const crowd = next() < 0.6;
    const time = old
      ? Date.UTC(1985 + next() * 35, 3, 1)
      : start + (crowd ? 600 + next() * 40 : next() * 900) * 86_400_000;
    const length = next() < 0.2 ? next() * 60 * 86_400_000 : 0;
    const vague = next() < 0.2;
    return {
      id: `e${at}`,
      href: `#e${at}`,
      title: `Ereignis ${at}`,
      label: `Ereignis mit Namen ${at}`,
      lane: real.lanes[Math.floor(next() * real.lanes.length)]!.id,
      expected: next() < 0.1,
      from: day(time),
      to: day(time + length),
      fromBy: vague ? day(time + length) : undefined,
      toSince: vague ? day(time) : undefined,
      reported: next() < 0.2 ? day(time + length + 30 * 86_400_000) : undefined,
      weight: Math.floor(next() * 5),
    };
  }).sort((a, b) => (a.from! < b.from! ? -1 : 1));
  return { ...real, marks };
}

const far = (from: string): TimelineMark => ({ ...real.marks[0]!, id: 'far', href: '#far', from, to: from });

/** Nothing lies before the first article, so that its flag stands at the left edge. */
function sinceFirstArticle(): TimelineData {
  const [first] = real.flags.map(({ from }) => from ?? '').sort();
  return { ...real, marks: real.marks.filter(({ from }) => from !== undefined && from > first!) };
}

const linkIds = (tree: Element): string[] =>
  elements(tree, 'a').map(({ properties }) => String(properties['dataEntry']));

describe.each([
  ['the dossier', real],
  ['the dossier since its first article', sinceFirstArticle()],
  ['36 events', crowded(36)],
  ['300 events', crowded(300)],
  ['36 events and one of a far future', { ...crowded(36), marks: [...crowded(36).marks, far('2098-05-01')] }],
])('The drawing of %s', (_, data) => {
  describe.each(widths)('at %i px', (width) => {
    const tree = timeline(data, { id: 'bild', width });

    it('shows every event and every publication, each as a link to its entry', () => {
      const expected = [...data.marks, ...data.flags];
      expect(linkIds(tree).sort()).toEqual(expected.map(({ id }) => id).sort());
      expect(elements(tree, 'a').map(({ properties }) => properties['href'])).toEqual(
        expect.arrayContaining(expected.map(({ href }) => href)),
      );
    });

    it('lets no label touch another, and keeps all of them inside', () => {
      expect(collisions(labelBoxes(tree))).toEqual([]);
      expect(outside(labelBoxes(tree), tree)).toEqual([]);
    });

    it('never needs a style attribute or a script', () => {
      expect(toHtml(tree, { space: 'svg' })).not.toMatch(/\sstyle=|<script|NaN|undefined/);
    });
  });
});

describe('The drawing', () => {
  it('labels every event of the dossier from 560 px on', () => {
    for (const width of [560, 880]) {
      const texts = wordsOf(timeline(real, { id: 'bild', width }));
      for (const { label } of real.marks) expect(texts).toContain(label);
    }
  });

  it('still labels many of 300 events', () => {
    const data = crowded(300);
    const tree = timeline(data, { id: 'bild', width: 880 });
    const labelled = new Set(
      elements(tree, 'a')
        .filter((link) => elements(link, 'text').length > 0)
        .map(({ properties }) => String(properties['dataEntry'])),
    );
    expect(labelled.size).toBeGreaterThan(25);
    expect(labelled.size).toBeLessThan(data.marks.length);
  });

  it('is one named and described image to assistive technology, and no link in it takes the focus', () => {
    const tree = timeline(real, { id: 'bild', width: 880 });
    const [ground, links] = tree.children.filter(
      (child) => child.type === 'element' && child.tagName === 'g',
    ) as Element[];
    expect(ground!.properties).toMatchObject({ role: 'img' });
    expect(elements(ground!, 'title').map(textOf)).toEqual([real.words.title]);
    expect(elements(ground!, 'desc').map(textOf)).toEqual([real.words.description]);
    expect(links!.properties).toMatchObject({ ariaHidden: 'true' });
    expect(elements(tree, 'a').every(({ properties }) => properties['tabIndex'] === -1)).toBe(true);
  });

  it('says in words which part is compressed', () => {
    expect(wordsOf(timeline(real, { id: 'bild', width: 880 }))).toContain('1980–2022, gestaucht');
  });

  it('draws a sure day as a dot, sure days as a bar and everything else as a fading bar', () => {
    const mark = (id: string, when: Partial<TimelineMark>): TimelineMark => ({
      ...real.marks[0]!,
      id,
      reported: undefined,
      expected: false,
      fromBy: undefined,
      toSince: undefined,
      ...when,
    });
    const data: TimelineData = {
      ...real,
      flags: [],
      marks: [
        mark('tag', { from: '2023-01-05', to: '2023-01-05' }),
        mark('tage', { from: '2023-02-05', to: '2023-02-25' }),
        mark('monat', { from: '2023-05-01', to: '2023-05-31', fromBy: '2023-05-31', toSince: '2023-05-01' }),
        mark('offen', { from: undefined, to: '2023-09-05' }),
      ],
    };
    const links = elements(timeline(data, { id: 'b', width: 880 }), 'a');
    const shape = (id: string) => {
      const link = links.find(({ properties }) => properties['dataEntry'] === id)!;
      if (elements(link, 'circle').length > 0) return 'dot';
      return (
        elements(link, 'rect')
          .map(({ properties }) => properties['fill'])
          .find((fill) => String(fill).startsWith('url')) ?? 'bar'
      );
    };
    expect(['tag', 'tage', 'monat', 'offen'].map(shape)).toEqual([
      'dot',
      'bar',
      'url(#b-both)',
      'url(#b-start)',
    ]);
  });

  it('stays small over thousands of years', () => {
    const data: TimelineData = {
      ...real,
      marks: [far('0001-01-01'), ...real.marks, { ...far('9998-12-31'), id: 'last' }],
    };
    for (const width of widths) {
      const tree = timeline(data, { id: 'b', width });
      expect(toHtml(tree).length).toBeLessThan(1.3 * toHtml(timeline(real, { id: 'b', width })).length);
      expect(wordsOf(tree)).toContain('0–2022, gestaucht');
    }
  });

  it('draws an empty timeline without a fault', () => {
    const empty: TimelineData = { ...real, marks: [], flags: [] };
    for (const width of widths)
      expect(toHtml(timeline(empty, { id: 'b', width }))).not.toMatch(/NaN|undefined/);
  });
});

describe('The time scale', () => {
  const days = (...list: string[]) => ({ anchors: list, ends: list });

  it('is the same number of px per day throughout its true part', () => {
    const scale = timeScale(
      days('1987-07-01', '2022-02-24', '2022-09-05', '2023-09-13', '2023-09-15', '2024-06-19'),
      [0, 1000],
    );
    expect(scale.parts[1]?.from).toBe('2022-01-01');
    const perDay = scale.start('2022-03-02') - scale.start('2022-03-01');
    expect(scale.start('2024-05-02') - scale.start('2024-05-01')).toBeCloseTo(perDay, 6);
    expect(scale.end('2023-09-13')).toBeCloseTo(scale.start('2023-09-14'), 1);
  });

  it('compresses what lies before the year that holds all but a fifth, and the far future likewise', () => {
    const { parts, start } = timeScale(
      days('1987-07-01', '2022-02-24', '2022-09-05', '2023-09-13', '2024-06-19', '2090-01-05'),
      [0, 1000],
    );
    expect(parts.map(({ from, until, range }) => [from, until, ...range])).toEqual([
      ['1980-01-01', '2022-01-01', 0, 200],
      ['2022-01-01', '2025-01-01', 220, 780],
      ['2025-01-01', '2090-02-01', 800, 1000],
    ]);
    expect(start('2090-01-05')).toBeGreaterThan(990);
  });
});
