import { describe, expect, it } from 'vitest';
import { dateParts, formatDate, formatDay, formatMonth } from '../../src/format/date.ts';
import { dateOf } from '../../src/values/date.ts';

/** EDTF as an editor writes it, and the words a reader gets. */
const words: Record<string, [edtf: string, german: string][]> = {
  'a day': [
    ['2023-09-13', '13. September 2023'],
    ['2024-02-29', '29. Februar 2024'],
    ['1953-07-27', '27. Juli 1953'],
    ['2023-09-01', '1. September 2023'],
    ['2022-11-18?', 'vermutlich 18. November 2022'],
    ['2022-11-18~', 'etwa 18. November 2022'],
    ['2022-11-18%', 'vermutlich etwa 18. November 2022'],
  ],
  'a month': [
    ['2023-10', 'Oktober 2023'],
    ['2022-11?', 'vermutlich November 2022'],
    ['2023-06~', 'etwa Juni 2023'],
    ['2023-06%', 'vermutlich etwa Juni 2023'],
    ['2021-12', 'Dezember 2021'],
    ['2021-12~', 'etwa Ende 2021'],
    ['2021-01~', 'etwa Anfang 2021'],
    ['2021-12?', 'vermutlich Dezember 2021'],
    ['2021-12%', 'vermutlich etwa Dezember 2021'],
    ['2023-03', 'März 2023'],
  ],
  'a season': [
    ['2023-21', 'Frühjahr 2023'],
    ['2023-22', 'Sommer 2023'],
    ['2023-23~', 'etwa Herbst 2023'],
    ['2023-24', 'Winter 2023/24'],
    ['1999-24?', 'vermutlich Winter 1999/00'],
  ],
  'a year': [
    ['2017', '2017'],
    ['2017~', 'etwa 2017'],
    ['2017?', 'vermutlich 2017'],
    ['2017%', 'vermutlich etwa 2017'],
    ['0850', '850'],
  ],
  'a decade or century': [
    ['198X', 'in den 1980er-Jahren'],
    ['198X~', 'etwa in den 1980er-Jahren'],
    ['198X?', 'vermutlich in den 1980er-Jahren'],
    ['200X', 'in den 2000er-Jahren'],
    ['19XX', 'in den Jahren 1900 bis 1999'],
    ['19XX?', 'vermutlich in den Jahren 1900 bis 1999'],
  ],
  'one of many': [
    ['2023-07-XX', 'an einem Tag im Juli 2023'],
    ['2023-XX-XX', 'an einem Tag im Jahr 2023'],
    ['2023-XX', 'in einem Monat des Jahres 2023'],
    ['2023-07-XX?', 'vermutlich an einem Tag im Juli 2023'],
  ],
  'days to days': [
    ['2023-08-15/2023-08-16', '15. bis 16. August 2023'],
    ['2023-07-25/2023-07-27', '25. bis 27. Juli 2023'],
    ['2023-09-10/2023-09-13', '10. bis 13. September 2023'],
    ['2023-08-30/2023-09-05', '30. August bis 5. September 2023'],
    ['2022-12-18/2023-01-03', '18. Dezember 2022 bis 3. Januar 2023'],
    ['2023-07-27/2023-07-27', '27. Juli 2023'],
    ['2023-08-15~/2023-08-16~', 'etwa 15. bis 16. August 2023'],
    ['2023-08-15?/2023-08-16?', 'vermutlich 15. bis 16. August 2023'],
    ['2024-06-19/2024-06-21~', '19. bis etwa 21. Juni 2024'],
    ['2024-06-19~/2024-06-21', 'etwa 19. Juni 2024 bis 21. Juni 2024'],
    ['2024-06-19?/2024-06-21~', 'vermutlich 19. Juni 2024 bis etwa 21. Juni 2024'],
    ['2023-08-30/2023-09-05?', '30. August bis vermutlich 5. September 2023'],
  ],
  'thirds of a month, only where they are meant': [
    ['2023-07-25/2023-07-31', 'Ende Juli 2023'],
    ['2023-07-21/2023-07-31', 'Ende Juli 2023'],
    ['2023-09-21/2023-09-30', 'Ende September 2023'],
    ['2024-02-25/2024-02-29', 'Ende Februar 2024'],
    ['2024-02-25/2024-02-28', '25. bis 28. Februar 2024'],
    ['2023-07-25/2023-07-30', '25. bis 30. Juli 2023'],
    ['2023-07-26/2023-07-31', '26. bis 31. Juli 2023'],
    ['2023-07-30/2023-07-31', '30. bis 31. Juli 2023'],
    ['2023-07-25/2023-08-31', '25. Juli bis 31. August 2023'],
    ['2023-07-01/2023-07-10', 'Anfang Juli 2023'],
    ['2023-07-01/2023-07-07', '1. bis 7. Juli 2023'],
    ['2023-07-11/2023-07-20', 'Mitte Juli 2023'],
    ['2023-07-10/2023-07-20', '10. bis 20. Juli 2023'],
    ['2023-07-25~/2023-07-31~', 'etwa Ende Juli 2023'],
    ['2023-07-25?/2023-07-31?', 'vermutlich Ende Juli 2023'],
    ['2023-07-25/2023-07-31~', '25. bis etwa 31. Juli 2023'],
    ['2023-07-01/2023-07-31', '1. bis 31. Juli 2023'],
  ],
  'months to months': [
    ['2023-07/2023-08', 'Juli bis August 2023'],
    ['1987-07/1988-02', 'Juli 1987 bis Februar 1988'],
    ['2023-05~/2023-06~', 'etwa Mai bis Juni 2023'],
    ['2021-11~/2021-12~', 'etwa Ende 2021'],
    ['2021-10~/2021-12~', 'etwa Ende 2021'],
    ['2021-01~/2021-02~', 'etwa Anfang 2021'],
    ['2021-06~/2021-07~', 'etwa Mitte 2021'],
    ['2021-01/2021-03', 'Januar bis März 2021'],
    ['2021-11/2021-12', 'November bis Dezember 2021'],
    ['2021-11%/2021-12%', 'vermutlich etwa Ende 2021'],
    ['2021-11~/2021-12%', 'etwa November 2021 bis vermutlich etwa Dezember 2021'],
  ],
  'seasons, years and eras': [
    ['2023-21/2023-22', 'Frühjahr bis Sommer 2023'],
    ['2022-24/2023-21', 'Winter 2022/23 bis Frühjahr 2023'],
    ['2006/2017', '2006 bis 2017'],
    ['2006~/2017', 'etwa 2006 bis 2017'],
    ['2006?/2017?', 'vermutlich 2006 bis 2017'],
    ['198X/1993', 'von den 1980er-Jahren bis 1993'],
    ['1975/198X', '1975 bis in die 1980er-Jahre'],
    ['198X/199X', 'von den 1980er-Jahren bis in die 1990er-Jahre'],
  ],
  'mixed ends': [
    ['2023-03-20/2024-03', '20. März 2023 bis März 2024'],
    ['2023-03-20/2023-05', '20. März 2023 bis Mai 2023'],
    ['2022/2023-09-13', '2022 bis 13. September 2023'],
  ],
  'open and unknown ends': [
    ['../1993-09', 'bis September 1993'],
    ['../2019-12-22', 'bis 22. Dezember 2019'],
    ['../2023-07-25', 'bis 25. Juli 2023'],
    ['../198X', 'bis in die 1980er-Jahre'],
    ['../2021-12~', 'bis etwa Dezember 2021'],
    ['../2021?', 'bis vermutlich 2021'],
    ['1993/..', 'ab 1993'],
    ['2022-02-24/..', 'ab 24. Februar 2022'],
    ['2022-02~/..', 'ab etwa Februar 2022'],
    ['198X/..', 'ab den 1980er-Jahren'],
    ['/1993-09', 'bis September 1993 (Beginn unbekannt)'],
    ['2022-02-24/', 'ab 24. Februar 2022 (Ende unbekannt)'],
  ],
};

for (const [kind, cases] of Object.entries(words))
  describe(`The German words for ${kind}`, () => {
    it.each(cases)('%s is „%s“', (edtf, german) => {
      expect(formatDate(dateOf(edtf))).toBe(german);
    });
  });

describe('The pieces of a date', () => {
  it('carry a datetime only where HTML knows a valid one', () => {
    const valid = /^\d{4}(-\d{2}){0,2}$/;
    for (const [edtf] of Object.values(words).flat())
      for (const { datetime } of dateParts(dateOf(edtf)))
        if (datetime !== undefined) expect(datetime).toMatch(valid);
    expect(dateParts(dateOf('198X'))).toEqual([{ text: 'in den 1980er-Jahren' }]);
    expect(dateParts(dateOf('2023-22'))).toEqual([{ text: 'Sommer 2023' }]);
  });

  it('give the two ends of an interval a value each', () => {
    expect(dateParts(dateOf('2023-07-25/2023-07-27'))).toEqual([
      { text: '25.', datetime: '2023-07-25' },
      { text: ' bis ' },
      { text: '27. Juli 2023', datetime: '2023-07-27' },
    ]);
  });

  it('keep doubt outside of the value', () => {
    expect(dateParts(dateOf('2022-11?'))).toEqual([
      { text: 'vermutlich ' },
      { text: 'November 2022', datetime: '2022-11' },
    ]);
  });

  it('claim no days for a part of a month', () => {
    expect(dateParts(dateOf('2023-07-25/2023-07-31'))).toEqual([
      { text: 'Ende Juli 2023', datetime: '2023-07' },
    ]);
  });
});

describe('Dates in narrow places', () => {
  it('give month and year', () => {
    expect(formatMonth(dateOf('2023-09-11/2023-09-12'))).toBe('Sept. 2023');
    expect(formatMonth(dateOf('2023-10'))).toBe('Okt. 2023');
  });

  it('invent no month for a year', () => {
    expect(formatMonth(dateOf('2023'))).toBe('2023');
    expect(formatMonth(dateOf('198X'))).toBe('in den 1980er-Jahren');
    expect(formatMonth(dateOf('../1993-09'))).toBe('bis September 1993');
  });

  it('write a day in full', () => {
    expect(formatDay('2024-06-19')).toBe('19. Juni 2024');
  });
});
