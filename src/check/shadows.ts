import { type Code, type Problem, didYouMean } from '../source/problem.ts';

/** What says nothing more where another message explains the same value better. */
const better: Partial<Record<Code, readonly Code[]>> = {
  'K-FEL-07': ['K-VER-01', 'K-VER-02'],
  'K-FEL-08': ['K-AUS-03', 'K-AUS-04', 'K-AUS-05'],
  'K-FEL-11': ['K-VER-01', 'K-VER-02'],
};

/**
 * The problems without those that would tell one mistake twice: the form of an id nobody has, the bounds of a
 * scale for a question that has options, a field missing because its name is misspelled a few lines below.
 */
export function withoutShadows(problems: readonly Problem[]): Problem[] {
  const told = new Set(problems.map((problem) => keyOf(problem, problem.code)));
  const misspelled = new Set(
    problems
      .filter(({ code }) => code === 'K-FEL-01')
      .map((problem) => `${blockOf(problem)} ${problem.remedy}`),
  );
  return problems.filter((problem) => {
    if (better[problem.code]?.some((code) => told.has(keyOf(problem, code)))) return false;
    const name = problem.field?.split('.').at(-1);
    return problem.code !== 'K-FEL-02' || !misspelled.has(`${blockOf(problem)} ${didYouMean(name)}`);
  });
}

const keyOf = ({ file, field, line, column }: Problem, code: Code): string =>
  [file, field, line, column, code].join(' ');

/** The block a field belongs to: `claims[leser]` of `claims[leser].quote`. */
const blockOf = ({ file, field = '' }: Problem): string => `${file} ${field.replace(/(?:^|\.)[^.]*$/, '')}`;
