import { describe, expect, it } from 'vitest';
import {
  addDays,
  anchorOf,
  compareChronology,
  compareDates,
  dateOf,
  daysBetween,
  isSure,
  meet,
  parseDate,
} from '../../src/values/date.ts';

const edtfsOf = (dates: readonly { edtf: string }[]) => dates.map(({ edtf }) => edtf);

describe('The days a date can lie between', () => {
  it.each([
    ['2023-09-13', 'day', '2023-09-13', '2023-09-13'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
    ['0050-02-28', 'day', '0050-02-28', '0050-02-28'],
    ['2023-07', 'month', '2023-07-01', '2023-07-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2023-07-XX', 'month', '2023-07-01', '2023-07-31'],
    ['1970', 'year', '1970-01-01', '1970-12-31'],
    ['2023-XX', 'year', '2023-01-01', '2023-12-31'],
    ['2023-XX-XX', 'year', '2023-01-01', '2023-12-31'],
    ['198X~', 'decade', '1980-01-01', '1989-12-31'],
    ['200X', 'decade', '2000-01-01', '2009-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['2023-21', 'season', '2023-03-01', '2023-05-31'],
    ['2023-22?', 'season', '2023-06-01', '2023-08-31'],
    ['2023-23', 'season', '2023-09-01', '2023-11-30'],
    ['2023-24', 'season', '2023-12-01', '2024-02-29'],
    ['2023-09-11/2023-09-12', 'interval', '2023-09-11', '2023-09-12'],
    ['2023-09-13/2023-09-13', 'interval', '2023-09-13', '2023-09-13'],
    ['2023-09-10/2023-09', 'interval', '2023-09-10', '2023-09-30'],
    ['2023-09-15/2023-09', 'interval', '2023-09-15', '2023-09-30'],
    ['2006/2017', 'interval', '2006-01-01', '2017-12-31'],
    ['198X/1993?', 'interval', '1980-01-01', '1993-12-31'],
    ['../1993-09', 'interval', undefined, '1993-09-30'],
    ['/1993-09', 'interval', undefined, '1993-09-30'],
    ['2022-02-24/..', 'interval', '2022-02-24', undefined],
    ['2022-11/', 'interval', '2022-11-01', undefined],
  ])('%s', (edtf, ...expected) => {
    const { earliest, latest, precision } = dateOf(edtf);
    expect([precision, earliest, latest]).toEqual(expected);
  });

  it.each([
    ['2022-11?', false, true],
    ['2022-11~', true, false],
    ['2022-11%', true, true],
    ['2023-09-13', false, false],
    ['2024-06-19/2024-06-21~', true, false],
    ['2022?/2023~', true, true],
  ])('%s are marked as unsure where the text says so', (text, approximate, uncertain) => {
    expect(dateOf(text)).toMatchObject({ approximate, uncertain });
  });

  it('keep what nobody knows, and both ends of an interval', () => {
    expect(dateOf('2023-07-XX')).toMatchObject({ unspecified: 'day' });
    expect(dateOf('2023-09-11/2023-09~').ends).toMatchObject({
      from: { precision: 'day' },
      to: { precision: 'month', approximate: true },
    });
    expect(dateOf('../1993').ends?.from).toBeUndefined();
  });
});

describe('Texts that are no date', () => {
  const texts =
    '| |gestern|13.09.2023|24|198|198x|1X8X|2023-9-13|2024-05-1|20230913|2023-09-13T10:00|2023-09-13?~|?2023|2023-?09|' +
    '198X-05|2023-XX-13|2023-21-05|2023-XX-XX-XX|Y12023|-0044|{2022,2023}|[2022..2023]|../..|/|2021/2022/2023';
  it.each(texts.split('|'))('„%s“ is refused', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: { kind: 'syntax' } });
  });

  it.each([
    ['2023-02-29', { kind: 'day', year: 2023, month: 2, days: 28 }],
    ['2024-02-30', { kind: 'day', year: 2024, month: 2, days: 29 }],
    ['1900-02-29', { kind: 'day', year: 1900, month: 2, days: 28 }],
    ['2023-04-00', { kind: 'day', year: 2023, month: 4, days: 30 }],
    ['2023-09-12/2023-02-30', { kind: 'day', year: 2023, month: 2, days: 28 }],
    ['2023-13', { kind: 'month', month: 13 }],
    ['2023-00', { kind: 'month', month: 0 }],
    ['2023-25', { kind: 'month', month: 25 }],
    ['2023-99-01', { kind: 'month', month: 99 }],
    ['9999', { kind: 'year', year: '9999' }],
    ['2023-09/2023-08', { kind: 'order' }],
  ])('%s is not in the calendar', (text, reason) => {
    expect(parseDate(text)).toEqual({ ok: false, reason });
    expect(() => dateOf(text)).toThrow(text);
  });
});

describe('The order of dates', () => {
  const sorted =
    '../1993-09 ../2023-09 1980 198X 1993-09-30 1993-10 2006/2017 2022-02-24/.. 2023-01-01 2023-01 2023 ' +
    '2023-01-01/.. 2023-22 2023-09-10 2023-09-10/2023-09-13 2023-09 2023-09-13 2023-09-13?';
  const dates = sorted.split(' ').map(dateOf);

  it('is by the first possible day, then the last', () => {
    expect(edtfsOf([...dates].reverse().sort(compareDates)).join(' ')).toBe(
      edtfsOf([...dates].sort(compareDates)).join(' '),
    );
    expect(edtfsOf(['198X', '1985', '../1993', '2023', '2023-01'].map(dateOf).sort(compareDates))).toEqual([
      ...['../1993', '198X', '1985', '2023-01', '2023'],
    ]);
  });

  it.each([
    ['by first possible day', compareDates],
    ['under headings', compareChronology],
  ])('%s is total: no two dates are equal and every start leads to the same end', (_, compare) => {
    const order = edtfsOf([...dates].sort(compare));
    for (let turn = 0; turn < dates.length; turn += 1)
      expect(edtfsOf([...dates.slice(turn), ...dates.slice(0, turn)].sort(compare))).toEqual(order);
    for (const a of dates)
      for (const b of dates) expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
  });

  it.each([
    ['a year before its months and a month before its days', '2023 2023-01 2023-01-01'],
    ['„until September 1993“ in September 1993', '1987 ../1993-09 1993-09-15 1993-10'],
  ])('under headings puts %s', (_, order) => {
    expect(edtfsOf(order.split(' ').reverse().map(dateOf).sort(compareChronology)).join(' ')).toBe(order);
    expect(anchorOf(dateOf('../1993-09')).edtf).toBe('1993-09');
  });
});

it.each([
  ['2023-09-13', '2023-09', true],
  ['2023-09-13', '2023-09-10/2023-09-13', true],
  ['2023-09-14', '2023-09-10/2023-09-13', false],
  ['../1993-09', '1950', true],
  ['2022-11/..', '2022-10-31', false],
  ['2022-11/..', '../2022-11-01', true],
])('%s and %s have a day in common: %s', (one, other, expected) => {
  expect(meet(dateOf(one), dateOf(other))).toBe(expected);
  expect(meet(dateOf(other), dateOf(one))).toBe(expected);
});

it('Days are sure where a day is written, or two', () => {
  const unsure =
    '2023-09-13? 2023-09-13~ 2023-09 2023-07-XX ../2023-07-29 2022-02-24/.. 2023-03-20/2024-03 2024-06-19/2024-06-21~';
  expect(['2023-09-13', '2022-11-18/2022-11-19'].map(dateOf).every(isSure)).toBe(true);
  expect(unsure.split(' ').map(dateOf).some(isSure)).toBe(false);
});

it('Counting days knows leap years and no summer time', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
  expect(daysBetween('2023-10-28', '2023-10-30')).toBe(2);
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});
