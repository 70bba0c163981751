import { describe, expect, it } from 'vitest';
import { lagOf, timelineOf, type TimelineEntry } from '../../src/domain/timeline.ts';
import type { Article, Dossier, Event } from '../../src/domain/model.ts';
import { dateOf } from '../../src/values/date.ts';
import { readDossier } from '../real-dossier.ts';

const event = (
  id: string,
  date?: string,
  more: { reported?: string; expected?: boolean; became?: Event } = {},
): Event =>
  ({
    id,
    entry: { title: id, expected: more.expected ?? false },
    date: date === undefined ? undefined : dateOf(date),
    reported: more.reported === undefined ? undefined : dateOf(more.reported),
    became: more.became,
  }) as Event;

const article = (id: string, published: string): Article => ({ id, published: dateOf(published) }) as Article;

const timeline = (events: Event[], articles: Article[] = []) =>
  timelineOf({ events, articles } as unknown as Dossier);

/** The project's own dossier. */
const real = readDossier();

const ids = (entries: readonly TimelineEntry[]) => entries.map(({ id }) => id);

describe('The order of the timeline', () => {
  it('has events and publications in one row, coarse dates before the finer ones they contain', () => {
    const { entries } = timeline(
      [
        event('tag', '2023-09-13'),
        event('monat', '2023-09'),
        event('jahr', '2023'),
        event('frueher', '198X'),
      ],
      [article('blatt', '2023-09-11/2023-09-12')],
    );
    expect(ids(entries)).toEqual(['frueher', 'jahr', 'monat', 'erschienen-blatt', 'tag']);
  });

  it('files an open beginning under its end', () => {
    const { years } = timeline([event('b', '1994'), event('a', '../1993-09'), event('c', '198X')]);
    expect(years.map(({ date }) => date.edtf)).toEqual(['198X', '1993', '1994']);
    expect(years[1]!.months[0]!.date?.edtf).toBe('1993-09');
  });

  it('puts what happened before what was expected, and events before publications', () => {
    const { entries } = timeline(
      [event('a-erwartet', '2023-09-13', { expected: true }), event('z-geschehen', '2023-09-13')],
      [article('a', '2023-09-13')],
    );
    expect(ids(entries)).toEqual(['z-geschehen', 'a-erwartet', 'erschienen-a']);
  });

  it('does not depend on the order of the files', () => {
    const { events, articles, ...rest } = real;
    const turned = { ...rest, events: [...events].reverse(), articles: [...articles].reverse() };
    expect(ids(timelineOf(turned).entries)).toEqual(ids(timelineOf(real).entries));
  });
});

describe('The headings of the timeline', () => {
  it('come once each for dates of every kind', () => {
    const written =
      '1980 198X 1980-05 2023 2023-22 2023-06 2023-06-01 2023-08 ../2023-08 ../2023 2023-24 2023-12-01 2023-08-01/.. 19XX';
    const { years } = timeline(
      written.split(' ').map((date) => event(date.replace(/\W/g, '-').toLowerCase(), date)),
    );
    const headings = years.flatMap(({ date, months }) =>
      months.map((month) => `${date.edtf} ${month.date?.edtf ?? ''}`),
    );
    expect(headings).toEqual([...new Set(headings)]);
    expect(years.map(({ date }) => date.edtf)).toEqual(['19XX', '198X', '1980', '2023']);
  });

  it('leave expected events without a date in a group of their own', () => {
    const { entries, undated } = timeline([
      event('irgendwann', undefined, { expected: true }),
      event('a', '2023'),
    ]);
    expect(ids(entries)).toEqual(['a']);
    expect(ids(undated)).toEqual(['irgendwann']);
  });
});

describe('What became of expectations', () => {
  it('is known from both sides', () => {
    const summit = event('wostotschny', '2023-09-13');
    const expected = event('wladiwostok', '2023-09-13', { expected: true, became: summit });
    const { entries } = timeline([summit, expected]);
    expect(entries.map((entry) => entry.kind === 'event' && entry.foreseenAs.map(({ id }) => id))).toEqual([
      ['wladiwostok'],
      [],
    ]);
  });
});

describe('The lag between event and report', () => {
  it.each([
    ['2023-09-10', '2023-09-11', { min: 1, max: 1 }],
    ['2023-07-27', '2023-08-30', { min: 34, max: 34 }],
    ['2022-11-18/2022-11-19', '2023-01-20', { min: 62, max: 63 }],
    ['2023-09-10', '2023-09-10', { min: 0, max: 0 }],
    ['2023-09-10', '2023-09-09', undefined],
    ['2023-06', '2023-07-20', undefined],
    ['2023-09-10?', '2023-09-11', undefined],
    ['2024-01-02', '2024-04', undefined],
    ['../2023-07-29', '2023-07-29', undefined],
  ])('%s, known on %s', (date, reported, lag) => {
    expect(lagOf(event('a', date, { reported }))).toEqual(lag);
  });

  it('is unknown where nobody says when it became known', () => {
    expect(lagOf(event('a', '2023-09-10'))).toBeUndefined();
  });
});
