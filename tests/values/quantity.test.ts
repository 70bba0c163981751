import { describe, expect, it } from 'vitest';
import { parseNumber, parseQuantity, quantityOf } from '../../src/values/quantity.ts';

const read = (text: string) => {
  const result = parseQuantity(text);
  if (!result.ok) return result.reason.kind;
  const { kind, min, max, words } = result.quantity;
  return [kind, min, max, ...(words === undefined ? [] : [words])];
};

describe('A quantity in German spelling', () => {
  it.each([
    ['0', ['exact', 0, 0]],
    ['1', ['exact', 1, 1]],
    ['12', ['exact', 12, 12]],
    ['152', ['exact', 152, 152]],
    ['1000', ['exact', 1000, 1000]],
    ['1.000', ['exact', 1000, 1000]],
    ['254.920', ['exact', 254_920, 254_920]],
    ['1.254.920', ['exact', 1_254_920, 1_254_920]],
    ['1,5', ['exact', 1.5, 1.5]],
    ['0,25', ['exact', 0.25, 0.25]],
    ['1.254,75', ['exact', 1254.75, 1254.75]],
    ['17,3', ['exact', 17.3, 17.3]],
    ['4,8 Mio.', ['exact', 4_800_000, 4_800_000]],
    ['4,8\u00a0Mio.', ['exact', 4_800_000, 4_800_000]],
    ['2 Mrd.', ['exact', 2e9, 2e9]],
    ['1,1 Mrd.', ['exact', 1_100_000_000, 1_100_000_000]],
    ['15 Tsd.', ['exact', 15_000, 15_000]],
    ['123.456.789.012.345', ['exact', 123_456_789_012_345, 123_456_789_012_345]],
    ['  7 ', ['exact', 7, 7]],
  ])('reads %j', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['etwa 15.000', ['about', 15_000, 15_000]],
    ['rund 400', ['about', 400, 400]],
    ['ungefähr 3', ['about', 3, 3]],
    ['ca. 3', ['about', 3, 3]],
    ['mindestens 1', ['at-least', 1, undefined]],
    ['mehr als 3', ['at-least', 3, undefined]],
    ['über 6.000', ['at-least', 6000, undefined]],
    ['höchstens 4,8 Mio.', ['at-most', undefined, 4_800_000]],
    ['bis zu 5 Mio.', ['at-most', undefined, 5_000_000]],
    ['weniger als 10', ['at-most', undefined, 10]],
    ['unter 10', ['at-most', undefined, 10]],
    ['17 bis 18', ['range', 17, 18]],
    ['17–18', ['range', 17, 18]],
    ['17 – 18', ['range', 17, 18]],
    ['17 bis 17', ['range', 17, 17]],
    ['900 Tsd. bis 1,2 Mio.', ['range', 900_000, 1_200_000]],
    ['mehrere zehn Millionen = 20 Mio. bis 90 Mio.', ['vague', 20e6, 90e6, 'mehrere zehn Millionen']],
    ['Tausende = 2.000 bis 9.999', ['vague', 2000, 9999, 'Tausende']],
  ])('knows how %j is meant', (text, expected) => expect(read(text)).toEqual(expected));

  const faults = {
    syntax:
      '|viele|viele Tausend|Tausende = 2.000|Tausende = viele|254.920 Granaten|12 %|NaN|Infinity|1e999|0x10|17 bis|1 bis 2 bis 3',
    grouping: '1.10|0.254|01|1,254.50|1.0000|1,|15 000|15\u202f000|1.254,000.1',
    order: '18 bis 17|viele = 9 bis 2',
    multiplier: '4 bis 5 Mio.|viele = 2 bis 9 Mio.',
    negative: '-5|−5|–5|etwa -5|-0',
    'too-large': '1234567890123456|99.999.999 Mrd.',
  };
  it.each(
    Object.entries(faults).flatMap(([fault, texts]) =>
      texts.split('|').map((text) => [text, fault] as const),
    ),
  )('does not guess at %j', (text, expected) => expect(read(text)).toBe(expected));

  it('keeps the text as written', () => {
    expect(quantityOf('etwa 15.000').text).toBe('etwa 15.000');
    expect(quantityOf('Tausende = 2.000 bis 9.999').text).toBe('Tausende = 2.000 bis 9.999');
  });

  it('names the number that is at fault', () => {
    expect(parseQuantity('17 bis 1.80')).toEqual({ ok: false, reason: { kind: 'grouping', number: '1.80' } });
  });

  it('throws where the check should have spoken', () => {
    expect(() => quantityOf('viele')).toThrow('viele');
  });
});

describe('A number', () => {
  it('comes out as written and not a hair beside it', () => {
    const values = ['4,8 Mio.', '1,1 Mrd.', '0,07 Mio.', '8,15 Tsd.'].map(parseNumber);
    expect(values).toEqual([4_800_000, 1_100_000_000, 70_000, 8150].map((value) => ({ ok: true, value })));
  });
});
