import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { spanOf, type Weight } from '../../src/charts/letters/text.ts';
import { packRows } from '../../src/charts/timeline/rows.ts';
import { timeScale } from '../../src/charts/timeline/time-scale.ts';
import { spread } from '../../src/charts/timeline/spread.ts';
import { timeline } from '../../src/charts/timeline/timeline.ts';
import { widths } from '../../src/charts/drawing.ts';
import type { TimelineData, TimelineMark } from '../../src/charts/timeline/layout.ts';
import { timelineOf } from '../../src/domain/timeline.ts';
import { drawingData } from '../../src/views/timeline/timeline-drawing.ts';
import { readDossier } from '../real-dossier.ts';

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

interface Text {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function elementsIn(node: ElementContent, tag: string): Element[] {
  if (node.type !== 'element') return [];
  return [
    ...(node.tagName === tag ? [node] : []),
    ...node.children.flatMap((child) => elementsIn(child, tag)),
  ];
}

const words = (node: Element): string =>
  node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

const textsIn = (tree: Element): Text[] =>
  elementsIn(tree, 'text').map((node) => {
    const { x, y, textAnchor, fontSize, fontWeight } = node.properties;
    const size = Number(fontSize ?? 12);
    const weight: Weight = Number(fontWeight ?? 400) >= 600 ? 600 : 400;
    const anchor = (textAnchor ?? 'start') as 'start' | 'middle' | 'end';
    const span = spanOf({ text: words(node), x: Number(x), anchor, size, weight });
    return { text: words(node), ...span, top: Number(y) - size * 0.75, bottom: Number(y) + size * 0.2 };
  });

const collisions = (texts: readonly Text[]): string[] =>
  texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} × ${b.text}`),
  );

const linkIds = (tree: Element): string[] =>
  elementsIn(tree, 'a').map(({ properties }) => String(properties['dataEntry']));

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
      expect(elementsIn(tree, 'a').map(({ properties }) => properties['href'])).toEqual(
        expect.arrayContaining(expected.map(({ href }) => href)),
      );
    });

    it('lets no label touch another', () => {
      expect(collisions(textsIn(tree))).toEqual([]);
    });

    it('keeps all letters inside', () => {
      for (const { text, left, right } of textsIn(tree)) {
        expect(left, text).toBeGreaterThanOrEqual(-0.5);
        // The margin that widthOf adds for other fonts may reach over the edge.
        expect(right, text).toBeLessThanOrEqual(width + (right - left) * 0.05);
      }
    });

    it('never needs a style attribute or a script', () => {
      expect(toHtml(tree, { space: 'svg' })).not.toMatch(/\sstyle=|<script|NaN|undefined/);
    });
  });
});

describe('The drawing', () => {
  it('labels every event of the dossier from 560 px on', () => {
    for (const width of [560, 880]) {
      const texts = textsIn(timeline(real, { id: 'bild', width })).map(({ text }) => text);
      for (const { label } of real.marks) expect(texts).toContain(label);
    }
  });

  it('still labels many of 300 events', () => {
    const data = crowded(300);
    const tree = timeline(data, { id: 'bild', width: 880 });
    const labelled = new Set(
      elementsIn(tree, 'a')
        .filter((link) => elementsIn(link, 'text').length > 0)
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
    expect(elementsIn(ground!, 'title').map(words)).toEqual([real.words.title]);
    expect(elementsIn(ground!, 'desc').map(words)).toEqual([real.words.description]);
    expect(links!.properties).toMatchObject({ ariaHidden: 'true' });
    expect(elementsIn(tree, 'a').every(({ properties }) => properties['tabIndex'] === -1)).toBe(true);
  });

  it('says in words which part is compressed', () => {
    expect(textsIn(timeline(real, { id: 'bild', width: 880 })).map(({ text }) => text)).toContain(
      '1980–2022, gestaucht',
    );
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
    const links = elementsIn(timeline(data, { id: 'b', width: 880 }), 'a');
    const shape = (id: string) => {
      const link = links.find(({ properties }) => properties['dataEntry'] === id)!;
      if (elementsIn(link, 'circle').length > 0) return 'dot';
      return (
        elementsIn(link, 'rect')
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
      expect(textsIn(tree).map(({ text }) => text)).toContain('0–2022, gestaucht');
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

  it('compresses what lies before the year that holds all but a fifth', () => {
    const scale = timeScale(
      days('1987-07-01', '2022-02-24', '2022-09-05', '2023-09-13', '2024-06-19'),
      [0, 1000],
    );
    expect(scale.parts[0]).toMatchObject({ from: '1980-01-01', until: '2022-01-01', range: [0, 200] });
    expect(scale.start('1987-07-01')).toBeLessThan(200);
    expect(scale.start('2022-01-01')).toBe(220);
  });

  it('compresses the far future likewise', () => {
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

  it('compresses nothing where nothing is old', () => {
    expect(timeScale(days('2022-02-24', '2023-09-13', '2024-06-19'), [0, 1000]).parts).toHaveLength(1);
  });
});

describe('Rows', () => {
  it('drop the lightest label first and never a mark', () => {
    const item = (from: number, weight: number) => ({ from, to: from + 9, label: 100, weight });
    const placed = packRows([item(0, 3), item(20, 1), item(40, 2)], { left: 0, right: 500, rows: 2 });
    expect(placed.map(({ label }) => label)).toEqual(['after', undefined, 'after']);
  });

  it('keep every mark and label what has room when there are too many for the rows', () => {
    const items = Array.from({ length: 8 }, (_, at) => ({
      from: at * 8,
      to: at * 8 + 9,
      label: 50,
      weight: at,
    }));
    const placed = packRows(items, { left: 0, right: 500, rows: 3 });
    expect(placed).toHaveLength(8);
    expect(placed.every(({ row }) => row < 3)).toBe(true);
    expect(placed.some(({ label }) => label === 'after')).toBe(true);
  });

  it('put a label before its mark at the right edge', () => {
    expect(
      packRows([{ from: 480, to: 489, label: 100, weight: 1 }], { left: 0, right: 500, rows: 2 }),
    ).toEqual([{ row: 0, label: 'before' }]);
  });
});

describe('Labels in a column', () => {
  const column = { top: 0, bottom: 300, pitch: 16, reach: 40 };

  it('stay where they wish to be when nobody is near', () => {
    expect(
      spread(
        [
          { at: 20, weight: 1 },
          { at: 100, weight: 1 },
        ],
        column,
      ),
    ).toEqual([20, 100]);
  });

  it('move apart around their wishes, in order', () => {
    expect(
      spread(
        [
          { at: 100, weight: 1 },
          { at: 100, weight: 1 },
          { at: 100, weight: 1 },
        ],
        column,
      ),
    ).toEqual([84, 100, 116]);
  });

  it('are left out, the lightest first, when they would stand too far away', () => {
    const places = spread(
      Array.from({ length: 9 }, (_, at) => ({ at: 100, weight: at === 4 ? 0 : 1 })),
      column,
    );
    expect(places[4]).toBeUndefined();
    expect(places.filter((place) => place !== undefined).length).toBeLessThanOrEqual(6);
  });
});
