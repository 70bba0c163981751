import { expect, test } from 'vitest';
import { excerpt, fits, fold, highlight, termsOf } from '../../src/scripts/highlight.ts';

const hits = (text: string, query: string) =>
  highlight(text, termsOf(query)).flatMap(({ text, hit }) => (hit ? [text] : []));

test('umlauts, their spelled-out forms and ß are one', () => {
  expect(fold('Rüstung')).toBe(fold('Ruestung'));
  expect(fold('Weißes')).toBe(fold('weisses'));
  expect(fold('Åslund')).toBe('aslund');
});

test('other forms of a word and compounds with it are marked', () => {
  expect(hits('Die Artilleriegranaten und eine Granate.', 'Granaten')).toEqual([
    'Artilleriegranaten',
    'Granate',
  ]);
  expect(hits('254.920 Soldaten', '254920')).toEqual(['254.920']);
});

test('a short word marks only words that begin with it', () => {
  expect(hits('Die EU handelt neu.', 'EU')).toEqual(['EU']);
});

test('the text comes through whole', () => {
  const text = 'Fünf Millionen – „schon“ geliefert?';
  expect(
    highlight(text, termsOf('geliefert'))
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
});

test('an excerpt shows the first hit and is cut between words', () => {
  const text = `${'Anfang '.repeat(40)}Granaten ${'Ende '.repeat(40)}`.trim();
  const shown = excerpt(text, termsOf('Granate'), 120);
  expect(shown).toContain('Granaten');
  expect(shown).toMatch(/^… Anfang .* Ende …$/);
  expect(shown.length).toBeLessThan(130);
});

test('a word that only begins like the query is no result', () => {
  expect(fits('zu Gast', termsOf('Gastarbeiter'))).toBe(false);
  expect(fits('nordkoreanische Arbeiter', termsOf('Arbeiterinnen'))).toBe(true);
  expect(fits('Mehrfachraketenwerfer', termsOf('Werfer'))).toBe(true);
});
