import { describe, expect, it } from 'vitest';
import { pathThrough } from '../../src/charts/round.ts';
import { glyphOf, widthOf, wrap, wrapEvenly } from '../../src/charts/text.ts';

describe('The width of a text', () => {
  it('grows with its letters, its size and its weight', () => {
    expect(widthOf('Millionen')).toBeGreaterThan(widthOf('illi'));
    expect(widthOf('Panzer', 26)).toBeCloseTo(2 * widthOf('Panzer', 13));
    expect(widthOf('Panzer', 13, 600)).toBeGreaterThan(widthOf('Panzer', 13, 400));
  });

  it('counts a space that does not break as a space', () => {
    expect(widthOf('5\u00a0Mio.')).toBe(widthOf('5 Mio.'));
  });

  it('knows every letter that German news needs and stands in for others', () => {
    for (const letter of 'ÄÖÜäöüß„“‚‘–…−ÅéŁ') expect(glyphOf(letter, 400)[0]).toBeGreaterThan(0);
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

describe('A path', () => {
  it('is relative and whole, and its roundings do not add up', () => {
    expect(
      pathThrough([
        [0.4, 0.4],
        [1.8, 1.8],
        [3.2, 3.2],
        [4.6, 4.6],
      ]),
    ).toBe('m0 0l2 2l1 1l2 2');
  });
});
