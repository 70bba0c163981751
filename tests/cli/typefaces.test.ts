import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cut, families, slices } from '../../src/cli/typefaces/typefaces.ts';

const css = readFileSync('src/styles/fonts.css', 'utf8');
const committed = (family: string, slice: string): Buffer =>
  readFileSync(`src/styles/fonts/${family}-${slice}.woff2`);

/** The faces that take their letters from a file, as the stylesheet says. */
const facesOf = (family: string, slice: string): string[] =>
  css.split('@font-face').filter((block) => block.includes(`${family}-${slice}.woff2`));

/** The code points a face is used for. */
function rangeOf(face: string): number[] {
  const ranges = [...face.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)];
  return ranges.flatMap(([, from, to]) => {
    const first = parseInt(from!, 16);
    return Array.from({ length: parseInt(to ?? from!, 16) - first + 1 }, (_, at) => first + at);
  });
}

describe('the typefaces', () => {
  it('weigh at most 48 kB on a first visit', () => {
    const weight = families.reduce((sum, family) => sum + committed(family, 'core').length, 0);
    expect(weight).toBeLessThanOrEqual(48_000);
  });

  it.each(families)('of the repository are the ones the tools make: %s', async (family) => {
    for (const slice of slices)
      expect((await cut(family, slice)).equals(committed(family, slice.name))).toBe(true);
  });

  it.each(families)('are fetched for exactly the letters they hold: %s', (family) => {
    for (const { name, characters } of slices) {
      const held = [...new Set(Array.from(characters, (letter) => letter.codePointAt(0)!))].sort(
        (a, b) => a - b,
      );
      expect(
        facesOf(family, name)
          .flatMap(rangeOf)
          .sort((a, b) => a - b),
      ).toEqual(held);
    }
  });

  it('keep the dash of Public Sans apart from the spaces it would draw in', () => {
    const withDash = facesOf('public-sans', 'core')
      .map(rangeOf)
      .filter((range) => range.includes(0x2013));
    expect(withDash).toEqual([[0x2013]]);
  });

  it.each([
    'Pjöngjang',
    'Åslund',
    '„Übergröße“',
    'Łukasz',
    'Škoda',
    'Žižek',
    'Erdoğan',
    'François',
    '5\u202f000\u00a0× − ½',
  ])('can write %s', (text) => {
    const held = new Set(slices.flatMap(({ characters }) => [...characters]));
    expect(Array.from(text).filter((letter) => !held.has(letter))).toEqual([]);
  });
});
