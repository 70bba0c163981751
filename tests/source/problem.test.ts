import { describe, expect, it } from 'vitest';
import { fewHints, formatTally, problemAt } from '../../src/source/problem.ts';

const place = { line: 12, column: 7 };

describe('The tally', () => {
  const error = problemAt('a', place, 'K-DAT-03', { what: '' });
  const hint = problemAt('a', place, 'K-KOP-05', { what: '' });
  it.each([
    [[], 'keine Fehler'],
    [[error], '1 Fehler'],
    [[error, error], '2 Fehler'],
    [[hint], 'keine Fehler, 1 Hinweis'],
    [[error, hint, hint], '1 Fehler, 2 Hinweise'],
  ])('counts', (problems, expected) => expect(formatTally(problems)).toBe(expected));
});

describe('A kind of hint that comes five hundred times', () => {
  it('is told once with the number, and errors every time', () => {
    const hint = (line: number) =>
      problemAt('a.md', { line, column: 1 }, 'K-TYP-03', { what: 'Leerzeichen' });
    const error = problemAt('a.md', { line: 1, column: 1 }, 'K-HTM-01', { what: 'HTML' });
    const told = fewHints([...Array.from({ length: 500 }, (_, at) => hint(at + 1)), error, error]);
    expect(told.map(({ what }) => what)).toEqual([
      'Leerzeichen (so etwas 500 Mal: 500-mal in a.md)',
      'HTML',
      'HTML',
    ]);
  });
});
