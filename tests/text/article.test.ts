import { expect, test } from 'vitest';
import { articleText } from '../../src/text/article.ts';

test('a short article is read in one minute', () => {
  expect(articleText.minutes(1)).toBe('1\u00a0Minute Lesezeit');
  expect(articleText.minutes(2)).toBe('2\u00a0Minuten Lesezeit');
});
