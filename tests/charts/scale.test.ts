import { describe, expect, it } from 'vitest';
import { bottomAxis } from '../../src/charts/axis.ts';
import { formatShort } from '../../src/format/number.ts';
import { valueScale } from '../../src/charts/scale.ts';

describe('A linear scale', () => {
  it('tells small ticks apart', () => {
    const labels = valueScale('linear', [0.0001, 0.0004], [0, 100])
      .ticks(4)
      .map((tick) => formatShort(tick));
    expect(labels).toEqual(['0', '0,0001', '0,0002', '0,0003', '0,0004']);
  });

  it.each([
    ['begins at zero and ends at a round number', [15, 19], [0, 20]],
    ['reaches below zero for negative values', [-3, 4], [-4, 4]],
    ['has room for a chart in which everything is zero', [0, 0], [0, 1]],
  ])('%s', (_, values, domain) => {
    expect(valueScale('linear', values, [0, 100]).domain).toEqual(domain);
  });
});

describe('A logarithmic scale', () => {
  it.each([
    [1, 254_920],
    [1, 3],
    [13, 8370],
    [0.0004, 0.9],
    [18, 8370],
    [100, 1000],
    [2, 10],
  ])('over %d to %d has three labels or more at every width and no empty decade', (least, greatest) => {
    for (const width of [288, 560, 880]) {
      const scale = valueScale('log', [least, greatest], [8, width - 60]);
      const axis = { scale: 'log' as const, caption: '', format: formatShort };
      const { marks } = bottomAxis(scale, axis, { width, left: 8, top: 0, bottom: 100 });
      const labels = marks.filter(({ tagName }) => tagName === 'text');
      expect(labels.length).toBeGreaterThanOrEqual(4); // with the caption
      expect(scale.ticks(6)[0]! * 10).toBeGreaterThanOrEqual(least);
      expect(scale.domain[0] * 10).toBeGreaterThan(least);
    }
  });

  it('ends at powers of ten and gives every power the same room', () => {
    const scale = valueScale('log', [13, 8370], [0, 300]);
    expect(scale.domain).toEqual([10, 10_000]);
    expect([10, 100, 1000, 10_000].map((value) => Math.round(scale(value)))).toEqual([0, 100, 200, 300]);
  });

  it('has ticks at powers of ten, and at 2 and 5 where it has room', () => {
    expect(valueScale('log', [13, 8370], [0, 300]).ticks(6)).toEqual([10, 100, 1000, 10_000]);
    expect(valueScale('log', [13, 99], [0, 300]).ticks(6)).toEqual([10, 20, 50, 100]);
  });

  it('has a beginning and an end for one value alone', () => {
    const { domain } = valueScale('log', [10], [0, 100]);
    expect(domain[0]).toBeLessThan(10);
    expect(domain[1]).toBeGreaterThan(10);
  });

  it.each([0, -1])('refuses %i', (value) => {
    expect(() => valueScale('log', [value, 10], [0, 100])).toThrow(RangeError);
  });
});
