import { describe, expect, it } from 'vitest';
import {
  addDays,
  anchorOf,
  compareChronology,
  compareDates,
  dateOf,
  daysBetween,
  isSure,
  parseDate,
} from '../../src/values/date.ts';

const range = (edtf: string) => {
  const { earliest, latest, precision } = dateOf(edtf);
  return [precision, earliest, latest];
};

describe('The days a date can lie between', () => {
  it.each([
    ['2023-09-13', 'day', '2023-09-13', '2023-09-13'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2023', 'year', '2023-01-01', '2023-12-31'],
    ['198X', 'decade', '1980-01-01', '1989-12-31'],
    ['198X~', 'decade', '1980-01-01', '1989-12-31'],
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['2023-21', 'season', '2023-03-01', '2023-05-31'],
    ['2023-22?', 'season', '2023-06-01', '2023-08-31'],
    ['2023-23', 'season', '2023-09-01', '2023-11-30'],
    ['2023-24', 'season', '2023-12-01', '2024-02-29'],
    ['2023-XX', 'year', '2023-01-01', '2023-12-31'],
    ['2023-XX-XX', 'year', '2023-01-01', '2023-12-31'],
    ['2023-07-XX', 'month', '2023-07-01', '2023-07-31'],
    ['2023-09-10/2023-09-13', 'interval', '2023-09-10', '2023-09-13'],
    ['2006/2017', 'interval', '2006-01-01', '2017-12-31'],
    ['../1993-09', 'interval', undefined, '1993-09-30'],
    ['/1993-09', 'interval', undefined, '1993-09-30'],
    ['2022-02-24/..', 'interval', '2022-02-24', undefined],
    ['198X/1993?', 'interval', '1980-01-01', '1993-12-31'],
    ['0050-02-28', 'day', '0050-02-28', '0050-02-28'],
  ])('%s', (edtf, ...expected) => {
    expect(range(edtf)).toEqual(expected);
  });

  it('are marked as unsure where the text says so', () => {
    expect(dateOf('2022-11?')).toMatchObject({ uncertain: true, approximate: false });
    expect(dateOf('2022-11~')).toMatchObject({ uncertain: false, approximate: true });
    expect(dateOf('2022-11%')).toMatchObject({ uncertain: true, approximate: true });
    expect(dateOf('2022/2023~')).toMatchObject({ uncertain: false, approximate: true });
    expect(dateOf('2023-07-XX')).toMatchObject({ unspecified: 'day' });
  });
});

describe('Texts that are no date', () => {
  it.each([
    '',
    'gestern',
    '13.09.2023',
    '2023-9-13',
    '20230913',
    '2023-09-13T10:00',
    '2023-09-13?~',
    '?2023',
    '2023-?09',
    '198X-05',
    '2023-XX-13',
    '2023-21-05',
    '198',
    'Y12023',
    '-0044',
    '{2022,2023}',
    '[2022..2023]',
    '../..',
    '/',
    '2021/2022/2023',
    '1X8X',
  ])('„%s“ is refused', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, reason: { kind: 'syntax' } });
  });

  it.each([
    ['2023-02-29', 28],
    ['2023-04-31', 30],
    ['2024-02-30', 29],
    ['1900-02-29', 28],
    ['2023-09-00', 30],
  ])('%s is refused because that month has %i days', (text, days) => {
    expect(parseDate(text)).toMatchObject({ ok: false, reason: { kind: 'day', days } });
  });

  it.each(['2023-13', '2023-00', '2023-20', '2023-25', '2023-99-01'])(
    '%s is refused for its month',
    (text) => {
      expect(parseDate(text)).toMatchObject({ ok: false, reason: { kind: 'month' } });
    },
  );

  it('are intervals that end before they begin', () => {
    expect(parseDate('2023-09/2023-08')).toEqual({ ok: false, reason: { kind: 'order' } });
    expect(parseDate('2023-09-15/2023-09')).toMatchObject({ ok: true });
  });
});

describe('The order of dates', () => {
  const dates = [
    '2023-09-13',
    '2023-09',
    '2023',
    '198X',
    '1980',
    '../1993-09',
    '../2023-09',
    '2006/2017',
    '2023-22',
    '2023-09-10/2023-09-13',
    '2023-09-10',
    '2022-02-24/..',
    '2023-09-13?',
    '1993-09-30',
    '1993-10',
  ].map(dateOf);

  it.each([
    ['by first possible day', compareDates],
    ['under headings', compareChronology],
  ])('%s is total: no two dates are equal and every start leads to the same end', (_, compare) => {
    const sorted = [...dates].sort(compare).map(({ edtf }) => edtf);
    for (let turn = 0; turn < dates.length; turn += 1) {
      const turned = [...dates.slice(turn), ...dates.slice(0, turn)];
      expect(turned.sort(compare).map(({ edtf }) => edtf)).toEqual(sorted);
    }
    for (const a of dates)
      for (const b of dates) expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
  });

  it('under headings puts a year before its months and a month before its days', () => {
    const sorted = ['2023-01-01', '2023-01', '2023'].map(dateOf).sort(compareChronology);
    expect(sorted.map(({ edtf }) => edtf)).toEqual(['2023', '2023-01', '2023-01-01']);
  });

  it('under headings files „until September 1993“ in September 1993', () => {
    const sorted = ['1993-10', '../1993-09', '1993-09-15', '1987'].map(dateOf).sort(compareChronology);
    expect(sorted.map(({ edtf }) => edtf)).toEqual(['1987', '../1993-09', '1993-09-15', '1993-10']);
    expect(anchorOf(dateOf('../1993-09')).edtf).toBe('1993-09');
  });
});

describe('Sure days', () => {
  it.each([
    ['2023-09-13', true],
    ['2022-11-18/2022-11-19', true],
    ['2023-09-13?', false],
    ['2023-09-13~', false],
    ['2023-09', false],
    ['2023-07-XX', false],
    ['../2023-07-29', false],
    ['2022-02-24/..', false],
    ['2023-03-20/2024-03', false],
    ['2024-06-19/2024-06-21~', false],
  ])('%s: %s', (edtf, sure) => {
    expect(isSure(dateOf(edtf))).toBe(sure);
  });
});

describe('Counting days', () => {
  it('knows leap years and no summer time', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2023-03-25', '2023-03-27')).toBe(2);
    expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});
