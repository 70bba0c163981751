import { link } from '../../src/domain/link.ts';
import { readWritten } from '../real-dossier.ts';

/** The smallest dossier with a correction of a claim, a figure and an event, one of the event itself, one of a value. */
export const correctedDossier = (() => {
  const written = readWritten('tests/fixtures/content-minimal');
  const articles = written.articles.map((article) => {
    if (article.id !== 'wiedereroeffnung') return article;
    const first = {
      date: '2026-11-20',
      wrong: 'Drei Tage.',
      right: 'Zwei Tage.',
      concerns: ['zwei-tage', 'baende', 'wiedereroeffnung'],
    };
    const corrections = [first, { ...first, date: '2026-11-21', concerns: [] }];
    return { ...article, data: { ...article.data, updated: '2026-11-01', corrections } };
  });
  const entry = { date: '2026-11-19', wrong: 'Samstag.', right: 'Sonntag.' };
  const events = written.events.map((event) =>
    event.id === 'erste-lesenacht' ? { ...event, data: { ...event.data, corrections: [entry] } } : event,
  );
  const measures = written.measures.map((measure) => ({
    ...measure,
    data: { ...measure.data, corrections: [{ ...entry, concerns: ['jahresbericht'] }] },
  }));
  return link({ ...written, articles, events, measures });
})();
