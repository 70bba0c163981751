import { expect, test } from 'vitest';
import { backsOf, relatedWords, verbForms, lexiconOf } from '../../src/publish/german.ts';

const lexicon = lexiconOf(['Granaten Raketenwerfer Korea']);

test('a word that only looks like a compound is left alone', () => {
  for (const word of ['russland', 'wirtschaft', 'lieferung', 'bestreiten', 'granate'])
    expect(backsOf(word, lexicon), word).toEqual([]);
});

test('the present finds the past, but only of a verb that is known to be regular', () => {
  const known = lexiconOf(['Nordkorea lieferte und verkaufte.']);
  expect(verbForms('liefern', known)).toEqual(['lieferte', 'geliefert']);
  expect(verbForms('liefert', known)).toEqual(['liefern', 'geliefert']);
  expect(verbForms('verkaufen', known)).toEqual(['verkaufte', 'verkauft']);
  for (const word of ['gehen', 'geht', 'steht', 'müssen', 'bekommt', 'bekommen', 'nicht', 'unter'])
    expect(verbForms(word, known), word).toEqual([]);
});

test('what the text says anyway is not added', () => {
  expect(relatedWords('Artilleriegranaten, Granaten', lexicon)).toEqual([]);
});
