import { expect, test } from 'vitest';
import { contentWords, corrected, hasGenitive, inParts, nominative } from '../../src/scripts/wording.ts';

const known = [
  'nordkorea',
  'schoigu',
  'lankov',
  'munition',
  'vorräten',
  'granaten',
  'lieferung',
  'haus',
  'preis',
];

test('the genitive of a name is the name', () => {
  expect(nominative('Nordkoreas Vorräte', known)).toBe('Nordkorea Vorräte');
  expect(nominative('schoigus', known)).toBe('schoigu');
  expect(nominative('Lankovs', known)).toBe('Lankov');
});

test('a word that only ends like a genitive is left alone', () => {
  for (const word of ['Haus', 'Preis', 'Weißes Haus', 'Moskaus']) expect(nominative(word, known)).toBe(word);
  expect(hasGenitive('Munition')).toBe(false);
  expect(hasGenitive('"Nordkoreas Vorräte"')).toBe(false);
});

test('a compound of other words, a known word and words in quotation marks stay whole', () => {
  for (const query of ['Munitionsfabrik', 'Granaten', '"Munitionsvorräte"'])
    expect(inParts(query, known), query).toBeUndefined();
});

test('a mistyped word becomes the one that was meant, a known or a short one stays', () => {
  expect(corrected('Munizion', known)).toBe('Munition');
  expect(corrected('granaden aus Nordkorae', known)).toBe('granaten aus Nordkorea');
  for (const query of ['Munition', 'Reis', 'Maus', 'Gewitterwolke'])
    expect(corrected(query, known), query).toBeUndefined();
});

test('the words that say something are all but articles, prepositions and their like', () => {
  expect(contentWords('Wie viele Granaten des Kalibers 152 mm hat die UN-Liste?')).toEqual([
    ...['Granaten', 'Kalibers', '152', 'mm', 'UN-Liste'],
  ]);
});
