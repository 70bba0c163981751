import { expect, test } from 'vitest';
import { teaser } from '../../src/text/teaser.ts';

test('a short description stays as it is', () => {
  expect(teaser('Wer was behauptet.')).toBe('Wer was behauptet.');
});

test('of a long one the sentences stay that fit', () => {
  const first = 'Der Artikel berichtet, wie es zu dem Treffen kam und was vorher geschah.';
  expect(teaser(`${first} Er sagt ${'sehr '.repeat(40)}viel.`)).toBe(first);
});

test('a day is not the end of a sentence', () => {
  const text = `Die Summe bis zum 15. August 2023 nach ${'vielen '.repeat(30)}Meldungen.`;
  expect(teaser(text)).toMatch(/^Die Summe bis zum 15\. August 2023 nach .* …$/);
});

test('a sentence too long is cut between words', () => {
  const text = teaser(`Anfang ${'Wort '.repeat(60)}Ende.`);
  expect(text).toMatch(/Wort …$/);
  expect(text.length).toBeLessThanOrEqual(170);
});
