import { describe, expect, it } from 'vitest';
import { fold, nearest } from '../../src/values/nearest.ts';

const actors = ['wladimir-putin', 'kim-jong-un', 'kreml', 'usa', 'us-regierung', 'china'];

describe('The nearest name', () => {
  it.each([
    ['wladimir-puttin', 'wladimir-putin'],
    ['kremel', 'kreml'],
    ['krmel', 'kreml'],
    ['putin', 'wladimir-putin'],
    ['Kim Jong Un', 'kim-jong-un'],
    ['chian', 'china'],
    ['regierung', 'us-regierung'],
    ['bundestag', undefined],
    ['x', undefined],
    ['', undefined],
  ])('to %s is %s', (written, expected) => expect(nearest(written, actors)).toBe(expected));

  it('does not depend on the order of the names', () => {
    expect(nearest('ax', ['ab', 'ac'])).toBe(nearest('ax', ['ac', 'ab']));
  });
});

describe('A folded name', () => {
  it.each([
    ['Mühle & Straße', 'muehle-strasse'],
    ['Mu\u0308hle', 'muehle'],
    ['Café', 'cafe'],
    ['  a--b  ', 'a-b'],
    ['Бюро', ''],
  ])('of %s is %s', (text, expected) => expect(fold(text)).toBe(expected));
});
