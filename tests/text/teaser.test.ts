import { expect, test } from 'vitest';
import { pageTitle, teaser } from '../../src/text/words.ts';

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

test('the title of a page is never longer than search engines show', () => {
  expect(pageTitle('Wer zählt die Bände?', 'Gegenlese')).toBe('Wer zählt die Bände? – Gegenlese');
  expect(pageTitle('Wer zählt die Bände?', 'Gegenlese', true)).toBe('Gegenlese – Wer zählt die Bände?');
  const long = 'Wer die Bände in den Regalen der kleinen Bücherei zählt und wie oft';
  expect(pageTitle(long, 'Gegenlese')).toBe(long);
  expect(pageTitle(`${long} und seit wann`, 'Gegenlese')).toBe(`${long} …`);
});
