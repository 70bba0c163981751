import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { undrawn } from '../../src/check/prose/typography.ts';
import { glyphOf, lettersOf, widthOf, wrap, wrapEvenly } from '../../src/charts/letters/text.ts';

describe('The letters of a drawing', () => {
  it('has every letter of a name drawn as itself, with its marks', () => {
    const box = glyphOf('□', 400);
    for (const letter of 'ÄÖÜäöüß„“‚‘–…−ÅéŁódźčšžČŠŽąęğıőřțẞ≥≤≈→‰µ²½')
      expect(glyphOf(letter, 400)).not.toEqual(box);
    expect(glyphOf('č', 400)).not.toEqual(glyphOf('c', 400));
    expect(lettersOf('c\u030c')).toEqual(['č']);
  });

  it('draws a box for what it lacks, and never another letter', () => {
    for (const letter of ['Ж', '한', '☃']) expect(glyphOf(letter, 600)).toBe(glyphOf('□', 600));
  });

  it('draws nothing for what is invisible, and every hyphen as one', () => {
    expect(lettersOf('Zeit\u00adalter\u200b').join('')).toBe('Zeitalter');
    expect(lettersOf('KN\u201123\u202fkm').join('')).toBe('KN-23 km');
  });

  it('knows in the check exactly the letters that are drawn', () => {
    const { '400': outlines } = JSON.parse(readFileSync('src/charts/letters/letters.json', 'utf8')) as Record<
      string,
      object
    >;
    const signs = Array.from({ length: 0x3000 - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));
    const seen = signs.filter(
      (sign) => /^[^\p{Cf}\p{Cc}\p{Z}\p{M}]$/u.test(sign) && !'\u2010\u2011□'.includes(sign),
    );
    expect(seen.filter((sign) => !undrawn.test(sign) !== sign in outlines!)).toEqual([]);
  });
});

describe('Wrapped lines', () => {
  it('fit their width and lose no word', () => {
    const text = 'Stück; logarithmische Achse: Gleicher Abstand heißt gleiches Verhältnis';
    const lines = wrap(text, 150);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(150);
  });

  it('never part a number from its unit', () => {
    expect(wrap('5\u00a0Mio. 4,8\u00a0Mio.', 10)).toEqual(['5\u00a0Mio.', '4,8\u00a0Mio.']);
  });

  it('are about equally long in a title', () => {
    const [first, second] = wrapEvenly(
      'Durch Bilder bestätigt sind 7 bis 72 Prozent der Verluste',
      340,
      13,
      600,
    );
    expect(Math.abs(widthOf(first!) - widthOf(second!))).toBeLessThan(120);
  });
});
