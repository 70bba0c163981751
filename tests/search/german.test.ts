import { expect, test } from 'vitest';
import { backsOf, relatedWords, verbForms, lexiconOf } from '../../src/publish/german.ts';
import { spellingsOf } from '../../src/views/spellings.ts';

const lexicon = lexiconOf(['Granaten Raketenwerfer Korea']);

test('a compound is found by what it is', () => {
  expect(backsOf('artilleriegranaten', lexicon)).toEqual(['granaten']);
  expect(backsOf('mehrfachraketenwerfer', lexicon)).toEqual(['raketenwerfer', 'werfer']);
  expect(backsOf('verteidigungsminister', lexicon)).toEqual(['minister']);
  expect(backsOf('luftverteidigung', lexicon)).toEqual(['verteidigung']);
  expect(backsOf('nordkorea', lexicon)).toEqual(['korea']);
});

test('a word that only looks like a compound is left alone', () => {
  for (const word of ['russland', 'wirtschaft', 'lieferung', 'bestreiten', 'granate'])
    expect(backsOf(word, lexicon), word).toEqual([]);
});

test('the forms of a regular verb find each other', () => {
  expect(verbForms('geliefert', lexicon)).toEqual(['liefern', 'lieferte']);
  expect(verbForms('lieferte', lexicon)).toEqual(['liefern', 'geliefert']);
  expect(verbForms('verkaufte', lexicon)).toEqual(['verkaufen', 'verkauft']);
  expect(verbForms('meldeten', lexicon)).toEqual(['melden', 'meldete', 'gemeldet']);
  expect(verbForms('Westen', lexicon)).toEqual([]);
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

test('names are found in the spellings of other languages', () => {
  expect(spellingsOf('Sergei Schoigu')).toEqual(expect.arrayContaining(['sergey shoigu', 'sergey shojgu']));
  expect(spellingsOf('Wladiwostok')).toContain('vladivostok');
  expect(spellingsOf('Andrei Beloussow')).toContain('andrey belousov');
  expect(spellingsOf('Andrei Lankov')).toContain('andrei lankow');
  expect(spellingsOf('Fjodor Tertizki')).toContain('fjodor tertitskiy');
});
