import { describe, expect, it } from 'vitest';
import { fewHints, formatProblem, formatTally, problemAt } from '../../src/source/problem.ts';

const place = { line: 12, column: 7 };

describe('A message', () => {
  it('has file, line, column, field, what, why, remedy and code in one line', () => {
    const problem = problemAt(
      'content/articles/x.md',
      place,
      'K-DAT-03',
      {
        what: '„2024-02-30“ gibt es nicht',
        why: 'Februar 2024 hat 29 Tage',
        remedy: 'richtig z. B.: published: "2024-02-29"',
      },
      'published',
    );
    expect(formatProblem(problem)).toBe(
      'content/articles/x.md:12:7 · Feld „published“ · „2024-02-30“ gibt es nicht: Februar 2024 hat 29 Tage · richtig z. B.: published: "2024-02-29" [K-DAT-03]',
    );
  });

  it('leaves out what there is not to say, and names a hint for what it is', () => {
    expect(formatProblem(problemAt('a.md', place, 'K-KOP-05', { what: 'Kein Text' }))).toBe(
      'a.md:12:7 · Hinweis · Kein Text [K-KOP-05]',
    );
  });
});

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
