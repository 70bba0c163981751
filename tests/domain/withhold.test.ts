import { describe, expect, it } from 'vitest';
import { link } from '../../src/domain/link.ts';
import { heldUntil, publishedKeys, publishedOf } from '../../src/domain/withhold.ts';
import type { WrittenDossier } from '../../src/domain/model.ts';
import { readWritten } from '../real-dossier.ts';

const today = '2026-11-21';
const written = readWritten();

/** The real dossier with some articles held back until Christmas Eve. */
function holding(...ids: string[]): WrittenDossier {
  const articles = written.articles.map((article) =>
    ids.includes(article.id) ? { ...article, data: { ...article.data, publishAt: '2026-12-24' } } : article,
  );
  return { ...written, articles };
}

const withText = (dossier: WrittenDossier, id: string, text: string): WrittenDossier => ({
  ...dossier,
  articles: dossier.articles.map((article) =>
    article.id === id ? { ...article, body: `${article.body}\n\n${text}\n` } : article,
  ),
});

describe('An article with a day of its own', () => {
  it('appears on that day and not before', () => {
    const data = { published: '2024-06', publishAt: '2026-12-01' };
    expect(heldUntil(data, '2026-11-30')).toBe('2026-12-01');
    expect(heldUntil(data, '2026-12-01')).toBeUndefined();
  });

  it('waits for its source, if that is yet to appear', () => {
    expect(heldUntil({ published: '2027-02/2027-03', publishAt: '2026-12-01' }, today)).toBe('2027-02-01');
    expect(heldUntil({ published: '../2027-02' }, today)).toBeUndefined();
  });
});

describe('What is published', () => {
  it('is everything where nothing is held back', () => {
    expect(publishedOf(written, today)).toBe(written);
  });

  it.each(written.articles.map(({ id }) => id))('holds together and never names %s while it waits', (id) => {
    const left = publishedOf(holding(id), today);
    const dossier = link(left);
    expect(dossier.articles).toHaveLength(written.articles.length - 1);
    expect(JSON.stringify(left)).not.toContain(`"id":"${id}"`);
    const monograms = dossier.questions.flatMap(({ claims }) => claims.map(({ article }) => article.id));
    expect(monograms).not.toContain(id);
  });

  it.each(written.articles.map(({ id }) => id))('is known without linking while %s waits', (id) => {
    const left = publishedOf(holding(id), today);
    const keys = publishedKeys(holding(id), today);
    for (const name of ['questions', 'events', 'actors', 'sources', 'places'] as const)
      expect([...keys].filter((key) => key.startsWith(`${name}/`)).sort()).toEqual(
        left[name].map((entry) => `${name}/${entry.id}`).sort(),
      );
    // What a chart draws, and so keeps of measures, only linking tells: here nothing may be missing.
    for (const measure of left.measures) expect(keys).toContain(`measures/${measure.id}`);
  });

  it('gives away no event, question, actor or source that only the waiting article needs', () => {
    const id = 'siegesfeier-in-pjoengjang';
    const before = link(written);
    const after = link(publishedOf(holding(id), today));
    const only = <Thing extends { id: string }>(
      list: readonly Thing[],
      articles: (thing: Thing) => string[],
    ) => list.filter((thing) => articles(thing).length > 0 && articles(thing).every((one) => one === id));
    const events = only(before.events, ({ mentions }) => mentions.map(({ article }) => article.id));
    const questions = only(before.questions, ({ claims }) => claims.map(({ article }) => article.id));
    expect(events.length).toBeGreaterThan(0);
    const kept = (list: readonly { id: string }[]) => list.map((thing) => thing.id);
    const foretold = new Set(after.events.flatMap(({ became }) => became?.id ?? []));
    for (const event of events)
      if (!foretold.has(event.id)) expect(kept(after.events)).not.toContain(event.id);
    for (const question of questions) expect(kept(after.questions)).not.toContain(question.id);
    expect(after.actors.length).toBeLessThan(before.actors.length);
    expect(after.sources.length).toBeLessThan(before.sources.length);
  });

  it('leaves out a chart without numbers, unless a published text shows it', () => {
    const id = 'siegesfeier-in-pjoengjang';
    const charts = (dossier: WrittenDossier) => dossier.charts.map((chart) => chart.id);
    const gone = charts(written).filter((chart) => !charts(publishedOf(holding(id), today)).includes(chart));
    expect(gone).toEqual(['verluste-vergleich']);
    const held = holding(id);
    for (const place of [`![V](chart:${gone[0]!})`, `![V](chart:${gone[0]!} "Titel")`]) {
      const shown = withText(held, 'waffenbasar', place);
      expect(charts(publishedOf(shown, today))).toContain(gone[0]);
    }
  });

  it('keeps whatever a published text links to, in either way of Markdown', () => {
    const id = 'siegesfeier-in-pjoengjang';
    const kept = (dossier: WrittenDossier) => publishedOf(dossier, today).actors.map((actor) => actor.id);
    const held = holding(id);
    const gone = written.actors.find((actor) => !kept(held).includes(actor.id))!.id;
    for (const text of [`[Wer](/akteure/${gone}/)`, `[Wer][1]\n\n[1]: /akteure/${gone}/`])
      expect(kept(withText(held, 'waffenbasar', text))).toContain(gone);
  });

  it('is empty and whole when everything waits', () => {
    const left = publishedOf(holding(...written.articles.map(({ id }) => id)), today);
    expect(link(left).articles).toEqual([]);
    expect(left.questions).toEqual([]);
  });

  it('sends nobody on from a removed article to one that is not there yet', () => {
    const removed = { id: 'alt', title: 'Alt', date: today, reason: 'Grund.', instead: 'waffenbasar' };
    const held = holding('waffenbasar');
    const left = publishedOf({ ...held, dossier: { ...held.dossier, removed: [removed] } }, today);
    expect(left.dossier.removed?.[0]).not.toHaveProperty('instead');
  });
});
