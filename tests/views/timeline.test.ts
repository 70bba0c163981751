import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/views/timeline/calendar.ts';
import { timelineData } from '../../src/views/timeline/timeline-data.ts';
import { timelineView, type TimelineView } from '../../src/views/timeline/timeline.ts';
import type { TimelineEntryView } from '../../src/views/timeline/timeline-entry.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const view = timelineView(dossier, undefined);

const entriesOf = ({ years }: Pick<TimelineView, 'years'>): TimelineEntryView[] =>
  years.flatMap(({ months }) => months.flatMap(({ entries }) => entries));
const entry = (id: string): TimelineEntryView => entriesOf(view).find((candidate) => candidate.id === id)!;

describe('The page of the timeline', () => {
  it('keeps the source’s own words for the time, what they were read as, and from what', () => {
    const mention = entry('gipfel-wostotschny').mentions.find(({ phrase }) => phrase === 'letzten Monat')!;
    expect(mention.reading).toBe('September 2023');
    expect(mention.from).toMatch(/Gipfel/);
    expect(mention.href).toMatch(/\/artikel\/gipfel-als-signal\/#wostotschny$/);
  });

  it('says how much later something became known only where both days are sure', () => {
    const told = (id: string) =>
      entry(id)
        .reported?.map(({ text }) => text)
        .join('');
    expect(told('abfahrt-sonderzug')).toMatch(/2023, 1\u00a0Tag später$/);
    expect(told('wagner-lieferung')).toMatch(/2023, 62 bis 63\u00a0Tage später$/);
    expect(told('chinas-ausfuhr')).not.toContain('später');
    expect(entry('gipfel-wostotschny').reported).toBeUndefined();
  });

  it('says what came of the summit expected in Wladiwostok, on both entries', () => {
    const events = (id: string) => entry(id).outcomes.map(({ event }) => event?.href);
    expect(events('treffen-wladiwostok')).toEqual([expect.stringMatching(/#gipfel-wostotschny$/)]);
    expect(events('gipfel-wostotschny')).toEqual([expect.stringMatching(/#treffen-wladiwostok$/)]);
  });

  it('says why a date was inferred and where an established one comes from', () => {
    for (const { event } of dossier.events.map((event) => ({ event }))) {
      const shown = entry(event.id);
      if (event.entry.basis === 'inferred') expect(shown.notes[0], event.id).toMatch(/^Erschlossen: /);
      if (event.entry.basis === 'established')
        expect(
          shown.facts.map(({ label }) => label),
          event.id,
        ).toContain('Belege');
    }
  });

  it('draws a mark for each dated entry', () => {
    const drawn = JSON.stringify(view.drawing!.trees);
    for (const { id, date } of entriesOf(view))
      if (date.length > 0) expect(drawn).toContain(`"dataEntry":"${id}"`);
  });

  it('draws nothing and offers no choice where there is only one thing to tell', () => {
    const bare = timelineView({ ...dossier, events: [], articles: dossier.articles.slice(0, 1) }, undefined);
    expect([bare.drawing, bare.filter]).toEqual([undefined, undefined]);
    expect(bare.lead).toMatch(/^Das Erscheinen eines Artikels, /);
  });

  it('offers only choices that have an entry', () => {
    const keys = { spur: 'lane', akteur: 'actors', ort: 'place', artikel: 'articles' } as const;
    for (const field of view.filter!.fields)
      for (const { id } of field.kind === 'choice' ? field.options.slice(1) : [])
        expect(
          entriesOf(view).some(({ filter }) =>
            filter[keys[field.name as keyof typeof keys]]?.split(' ').includes(id),
          ),
          id,
        ).toBe(true);
  });
});

describe('The timeline as data', () => {
  it('gives dates in EDTF with their range, and lags as numbers', () => {
    const data = timelineData(dossier, new URL('https://example.org'));
    expect(data.find(({ id }) => id === 'wagner-lieferung')).toMatchObject({
      date: { edtf: '2022-11-18/2022-11-19', earliest: '2022-11-18', latest: '2022-11-19' },
      lag: { min: 62, max: 63 },
      address: 'https://example.org/zeitleiste/#wagner-lieferung',
    });
  });
});

describe('The calendar', () => {
  const ics = calendarOf(dossier, { site: new URL('https://example.org'), now: '2026-11-21' });
  const lines = ics.replace(/\r\n /g, '').split('\r\n');
  const event = (id: string): string[] => {
    const from = lines.indexOf(`UID:${id}@example.org`);
    return lines.slice(from, lines.indexOf('END:VEVENT', from));
  };

  it('has one event per dated entry, each with an identifier of its own', () => {
    const ids = lines.filter((line) => line.startsWith('UID:'));
    const dated = dossier.events.filter(({ date }) => date !== undefined).length + dossier.articles.length;
    expect(ids).toHaveLength(dated);
    expect(new Set(ids).size).toBe(dated);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(dated);
  });

  it('keeps the identifier of an article that was renamed', () => {
    const { articles } = readDossier();
    const [first, ...rest] = articles;
    const renamed = { ...first!, id: 'neuer-name', entry: { ...first!.entry, aliases: [first!.id] } };
    const context = { site: new URL('https://example.org'), now: '2026-11-21' };
    const after = calendarOf({ ...dossier, articles: [renamed, ...rest] }, context);
    expect(after.match(/^UID:.*$/gm)?.sort()).toEqual(ics.match(/^UID:.*$/gm)?.sort());
  });

  it('gives whole days; the end is the day after', () => {
    expect(event('gipfel-wostotschny')).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20230913',
        'DTEND;VALUE=DATE:20230914',
        'DTSTAMP:20261121T000000Z',
      ]),
    );
  });

  it('gives an unsure date as its span and says so', () => {
    const month = event('chinas-ausfuhr');
    expect(month).toEqual(
      expect.arrayContaining(['DTSTART;VALUE=DATE:20230601', 'DTEND;VALUE=DATE:20230701']),
    );
    expect(month.find((line) => line.startsWith('DESCRIPTION:'))).toContain('die ganze mögliche Zeit');
    const open = event('arbeiter-ins-ausland');
    expect(open).toContain('DTSTART;VALUE=DATE:19930930');
    expect(open.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Der Anfang ist offen');
  });

  it('marks what was only expected as tentative', () => {
    expect(event('treffen-wladiwostok')).toContain('STATUS:TENTATIVE');
  });
});
