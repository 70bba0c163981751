import { expect, test } from 'vitest';
import { articleText } from '../../src/text/pages/article.ts';

test('what an article holds is counted in words, and what it does not hold is not counted', () => {
  expect(articleText.counts(23, 1, 0)).toBe('23\u00a0Aussagen · 1\u00a0Ereignis');
  expect(articleText.counts(0, 0, 0)).toBe('noch nicht ausgewertet');
});

test('a short article is read in one minute', () => {
  expect(articleText.minutes(1)).toBe('1\u00a0Minute Lesezeit');
  expect(articleText.minutes(2)).toBe('2\u00a0Minuten Lesezeit');
});
