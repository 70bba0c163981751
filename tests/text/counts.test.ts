import { expect, test } from 'vitest';
import { actorsText } from '../../src/text/pages/actors.ts';
import { bookletText } from '../../src/text/pages/article.ts';
import { comparisonText } from '../../src/text/pages/comparison.ts';
import { figuresText } from '../../src/text/pages/figures.ts';
import { homeText } from '../../src/text/pages/home.ts';
import { timelineText } from '../../src/text/pages/timeline.ts';

/** The words for a dossier that holds this much of everything. */
const wordsFor = (count: number): string[] =>
  [
    homeText.wholeComparison(count),
    homeText.theEvents(count),
    homeText.theCharts(count),
    comparisonText.title(count, count),
    comparisonText.voices(count),
    // Where there are no figures, the page says so in another sentence.
    ...(count > 0 ? [figuresText.allHowto(count, count, count)] : []),
    timelineText.lead(count, count),
    timelineText.drawingDescription({
      ...{ from: '3. Mai 2021', to: count === 1 ? '3. Mai 2021' : '9. Mai 2021', events: count },
      ...{ lanes: ['Politik'], articles: count, densest: 'Mai 2021', densestCount: count },
    }),
    actorsText.originsTogether(count, count),
    bookletText.counts(count, count, count, count, count),
  ].map((text) => text.replaceAll('\u00a0', ' '));

test('one of a thing is told in the singular', () => {
  expect(wordsFor(1)).toEqual([
    'Die Frage im Vergleich',
    'Die Zeitleiste',
    'Die Zahlen',
    'Eine Frage, ein Artikel',
    'Ein Artikel antwortet',
    expect.stringMatching(/^1 Zahl aus einem Artikel, /),
    expect.stringMatching(/^Ein Ereignis und das Erscheinen eines Artikels, der Reihe nach\. /),
    'Ein Ereignis am 3. Mai 2021 im Bereich Politik. Gezeichnet ist auch das Erscheinen eines Artikels. Die Liste darunter enthält alles, was gezeichnet ist.',
    'Zusammen haben die Aussagen 1 Ursprung: die Artikel selbst und 1 anderen. Was zum selben Staat gehört, zählt als einer.',
    '1 Artikel, 1 Aussage zu 1 Frage, 1 Ereignis, 1 Zahl',
  ]);
});

test('nothing is told as nothing, and never as „null“', () => {
  expect(wordsFor(0).join(' ')).not.toMatch(/\b[Nn]ull\b|\b0\b/);
  expect(comparisonText.title(0, 0)).toBe('Keine Fragen, keine Artikel');
  expect(comparisonText.title(0, 1)).toBe('Keine Fragen, ein Artikel');
  expect(bookletText.counts(1, 0, 0, 0, 0)).toBe('1 Artikel');
  expect(timelineText.lead(2, 0)).toMatch(/^2 Ereignisse, der Reihe nach\. /);
  expect(timelineText.lead(0, 1)).toMatch(/^Das Erscheinen eines Artikels, der Reihe nach\. /);
});
