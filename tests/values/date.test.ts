import { describe, expect, it } from 'vitest';
import { compareDates, dateOf, daysBetween, meet, parseDate } from '../../src/values/date.ts';

const read = (text: string) => {
  const result = parseDate(text);
  if (!result.ok) return result.reason;
  const { precision, earliest, latest } = result.date;
  return [precision, earliest, latest];
};

describe('A date in EDTF', () => {
  it.each([
    ['2023-09-13', ['day', '2023-09-13', '2023-09-13']],
    ['2024-02-29', ['day', '2024-02-29', '2024-02-29']],
    ['2000-02-29', ['day', '2000-02-29', '2000-02-29']],
    ['2023-12-31', ['day', '2023-12-31', '2023-12-31']],
    ['2023-01-01', ['day', '2023-01-01', '2023-01-01']],
    ['2023-07', ['month', '2023-07-01', '2023-07-31']],
    ['2024-02', ['month', '2024-02-01', '2024-02-29']],
    ['2023-02', ['month', '2023-02-01', '2023-02-28']],
    ['2019', ['year', '2019-01-01', '2019-12-31']],
    ['1970', ['year', '1970-01-01', '1970-12-31']],
    ['198X', ['decade', '1980-01-01', '1989-12-31']],
    ['200X', ['decade', '2000-01-01', '2009-12-31']],
    ['2023-09-11/2023-09-12', ['interval', '2023-09-11', '2023-09-12']],
    ['2023-09/2023-10', ['interval', '2023-09-01', '2023-10-31']],
    ['2019/2023', ['interval', '2019-01-01', '2023-12-31']],
    ['2023-09-13/2023-09-13', ['interval', '2023-09-13', '2023-09-13']],
    ['2023-09-10/2023-09', ['interval', '2023-09-10', '2023-09-30']],
    ['../1993-09', ['interval', undefined, '1993-09-30']],
    ['2022-11/..', ['interval', '2022-11-01', undefined]],
    ['2022-11/', ['interval', '2022-11-01', undefined]],
  ])('%s lies between two days', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    ['2022-11?', false, true],
    ['2022-11~', true, false],
    ['2022-11%', true, true],
    ['2022~', true, false],
    ['2023-09-13?', false, true],
    ['2024-06-19/2024-06-21~', true, false],
    ['2022?/2023~', true, true],
    ['2023-09-13', false, false],
  ])('%s says how sure it is', (text, approximate, uncertain) => {
    expect(dateOf(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ['2023-13-01', { kind: 'month', month: 13 }],
    ['2023-00', { kind: 'month', month: 0 }],
    ['2023-02-29', { kind: 'day', year: 2023, month: 2, days: 28 }],
    ['2024-02-30', { kind: 'day', year: 2024, month: 2, days: 29 }],
    ['1900-02-29', { kind: 'day', year: 1900, month: 2, days: 28 }],
    ['2023-04-31', { kind: 'day', year: 2023, month: 4, days: 30 }],
    ['2023-04-00', { kind: 'day', year: 2023, month: 4, days: 30 }],
    ['2023-09-12/2023-09-11', { kind: 'order' }],
    ['2023-09-12/2023-02-30', { kind: 'day', year: 2023, month: 2, days: 28 }],
  ])('%s is not in the calendar', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    '',
    ' ',
    '01.05.2024',
    '2024-5-1',
    '2024-05-1',
    '20240501',
    '24',
    'gestern',
    '../..',
    '/',
    '2023/2024/2025',
    '198x',
    '2023-09-13T10:00',
    '2023-XX-XX-XX',
    '-2023',
  ])('%j is no date', (text) => expect(parseDate(text).ok).toBe(false));

  it('keeps both ends of an interval', () => {
    expect(dateOf('2023-09-11/2023-09~').ends).toMatchObject({
      from: { precision: 'day' },
      to: { precision: 'month', approximate: true },
    });
    expect(dateOf('../1993').ends?.from).toBeUndefined();
  });

  it('throws where the desk should have spoken', () => {
    expect(() => dateOf('2024-02-30')).toThrow('2024-02-30');
  });
});

describe('Dates', () => {
  it('stand in one order, however they came', () => {
    const sorted = [
      '../1993',
      '198X',
      '1985',
      '2023-01-01',
      '2023-01',
      '2023',
      '2023-01-01/..',
      '2023-09-13',
    ];
    const shuffled = [...sorted].reverse().map(dateOf).sort(compareDates);
    expect(shuffled.map(({ edtf }) => edtf)).toEqual(sorted);
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

  it('are counted in whole days, also where clocks change', () => {
    expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
    expect(daysBetween('2023-10-28', '2023-10-30')).toBe(2);
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  });
});
