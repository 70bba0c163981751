import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { widths } from '../../src/charts/drawing.ts';
import { collisions, isNoFlag, elements, labelBoxes, markBoxes, marksOf, outside, wordsOf } from './boxes.ts';
import { barSample, intervalSample, lineSample, pairSample, samples } from './samples.ts';

const logarithmic = ['intervals'];

/** Forms whose words stand on their marks on purpose: a number at a line through columns. */
const overMarks = ['days'];

describe.each(Object.entries(samples))('A chart of %s', (name, draw) => {
  it.each(widths)('looks the same as last time at %i px', async (width) => {
    const svg = `${toHtml(draw(width), { space: 'svg', closeEmptyElements: true }).replaceAll('><', '>\n<')}\n`;
    await expect(svg).toMatchFileSnapshot(`./drawings/${name}-${width}.svg`);
  });

  it.each([...widths, 320, 400, 479, 480, 700])(
    'has no label on another or beyond its edges at %i px',
    (width) => {
      for (const scale of logarithmic.includes(name) ? (['linear', 'log'] as const) : (['linear'] as const)) {
        const tree = draw(width, scale);
        const labels = labelBoxes(tree);
        expect(collisions(labels)).toEqual([]);
        if (!overMarks.includes(name))
          for (const label of labels)
            expect(collisions([label], markBoxes(tree).filter(isNoFlag))).toEqual([]);
        expect(outside([...labels, ...markBoxes(tree)], tree)).toEqual([]);
      }
    },
  );

  it('is one image with a title and a description', () => {
    const { properties, children } = draw(560);
    expect(properties.role).toBe('img');
    expect(properties.ariaLabelledBy).toEqual(['probe-560-t']);
    expect(properties.ariaDescribedBy).toEqual(['probe-560-d']);
    expect(children.slice(0, 2)).toMatchObject([{ tagName: 'title' }, { tagName: 'desc' }]);
  });

  it('carries no style, no colour and no position finer than a tenth', () => {
    const svg = toHtml(draw(288), { space: 'svg' });
    expect(svg).not.toMatch(/ style=|="[^"]*(?:#[0-9a-f]{3}|rgb|\d\.\d\d)/);
  });
});

describe('Bars', () => {
  it('begin at zero and are as long as their value', () => {
    const [long, short, none, filled] = elements(barSample(880), 'rect').map(({ properties }) => properties);
    expect(long!.x).toBe(short!.x);
    expect(Number(filled!.width) / Number(long!.width)).toBeCloseTo(5128 / 8370, 2);
    expect(none!.width).toBe(1);
  });

  it('are hollow where claimed and solid where confirmed', () => {
    expect(elements(barSample(560), 'rect').map(({ properties }) => properties.className)).toEqual([
      ['hollow'],
      ['hollow'],
      ['hollow'],
      ['solid'],
    ]);
  });

  it('refuse a logarithmic axis', () => {
    expect(() => barSample(560, 'log')).toThrow('Bars begin at zero');
  });
});

describe('Intervals', () => {
  it('draw each kind of quantity in its own shape', () => {
    const shapes = elements(intervalSample(880), 'g').map((mark) =>
      mark.children
        .map((child) =>
          child.type === 'element' ? child.tagName + String(child.properties.strokeDashArray ?? '') : '',
        )
        .join(' '),
    );
    expect(new Set(shapes).size).toBe(5);
    expect(shapes).toEqual(['circle', 'path1,3 circle', 'path path', 'path path', 'rect path', 'rect3,3']);
  });

  it('tell an open end upwards from one downwards by the direction of the arrow', () => {
    const [, , least, most] = elements(intervalSample(880), 'g').map((mark) => JSON.stringify(mark.children));
    expect(least).toContain('h30');
    expect(most).toContain('h-30');
  });
});

describe('Pairs', () => {
  it('name the share and both numbers in every row', () => {
    for (const width of widths)
      expect(wordsOf(pairSample(width))).toEqual(
        expect.arrayContaining(['50\u00a0%', '4.180 von 8.370', '72\u00a0%', '13 von 18']),
      );
  });
});

describe('Lines', () => {
  it('join numbers of one speaker only', () => {
    const joined = elements(lineSample(880), 'path').filter(
      ({ properties: { className, d } }) => String(className) === 'line,accent' && String(d).includes('L'),
    );
    expect(joined).toHaveLength(1);
    expect(String(joined[0]?.properties.d).match(/[ML]/g)).toHaveLength(3);
  });

  it('say date and value of each dot', () => {
    expect(elements(lineSample(560), 'title')).toHaveLength(6);
  });
});

describe('Every datum', () => {
  it.each([
    ['bars', 4],
    ['intervals', 6],
    ['pairs', 5],
    ['lines', 5],
    ['shares', 9],
    ['days', 62],
    ['parts', 3],
    ['chain', 3],
  ] as const)('of %s is drawn at every width', (name, count) => {
    for (const width of widths) expect(marksOf(samples[name](width))).toHaveLength(count);
  });
});
