import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { widths } from '../../src/charts/drawing.ts';
import { collisions, isNoFlag, elements, labelBoxes, markBoxes, marksOf, outside } from './boxes.ts';
import { barSample, intervalSample, lineSample, samples } from './samples.ts';

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

  it('is one image with a title and a description, and carries no style, no colour and no finer position', () => {
    const tree = draw(288);
    expect(tree.properties).toMatchObject({
      ...{ role: 'img', ariaLabelledBy: ['probe-288-t'], ariaDescribedBy: ['probe-288-d'] },
    });
    expect(toHtml(tree, { space: 'svg' })).not.toMatch(/ style=|="[^"]*(?:#[0-9a-f]{3}|rgb|\d\.\d\d)/);
  });
});

describe('Bars', () => {
  it('begin at zero and are as long as their value', () => {
    const [long, short, none, filled] = elements(barSample(880), 'rect').map(({ properties }) => properties);
    expect(long!.x).toBe(short!.x);
    expect(Number(filled!.width) / Number(long!.width)).toBeCloseTo(5128 / 8370, 2);
    expect(none!.width).toBe(1);
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

describe('Lines', () => {
  it('join numbers of one speaker only', () => {
    const joined = elements(lineSample(880), 'path').filter(
      ({ properties: { className, d } }) => String(className) === 'line,accent' && String(d).includes('L'),
    );
    expect(joined).toHaveLength(1);
    expect(String(joined[0]?.properties.d).match(/[ML]/g)).toHaveLength(3);
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
