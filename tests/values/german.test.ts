import { expect, it } from 'vitest';
import { inWords, numberOf } from '../../src/values/german.ts';

it('small numbers are words, larger ones digits', () => {
  expect([1, 5, 12, 13].map(inWords)).toEqual(['ein', 'fünf', 'zwölf', '13']);
});

it('words and digits are read as the numbers they mean', () => {
  expect(['Fünf', 'zwölf', '13', 'Alle'].map(numberOf)).toEqual([5, 12, 13, undefined]);
});
