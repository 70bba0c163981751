import type { Quantity } from '../../values/quantity.ts';
import { type Answer, type Position } from './position.ts';

/** What two articles are to each other on a question. */
export type Relation = 'agree' | 'degree' | 'contradict';

/** What all articles are to each other: one voice has nobody to agree with. */
export type Verdict = Relation | 'one-voice' | 'none';

const weight: Record<Verdict, number> = { none: 0, 'one-voice': 1, agree: 2, degree: 3, contradict: 4 };

/** Order of verdicts from silence to contradiction. */
export const compareVerdicts = (a: Verdict, b: Verdict): number => weight[a] - weight[b];

/**
 * The verdict over all positions on a question: the strongest relation between any two of them.
 *
 * @param several whether several options can be right at once
 */
export function verdictOf(positions: readonly Position[], several = false): Verdict {
  if (positions.length === 0) return 'none';
  if (positions.length === 1) return 'one-voice';
  return positions
    .flatMap((one, at) =>
      positions.slice(at + 1).map((other) => relationOf(one.answer, other.answer, several)),
    )
    .reduce((worst, relation) => (compareVerdicts(relation, worst) > 0 ? relation : worst), 'agree');
}

/** How two answers to one question relate; answers of different kinds only differ in degree. */
export function relationOf(one: Answer, other: Answer, several = false): Relation {
  if (one.kind === 'options' && other.kind === 'options') return relateOptions(one, other, several);
  if (one.kind === 'quantity' && other.kind === 'quantity')
    return relateQuantities(one.quantities, other.quantities);
  if (one.kind === 'step' && other.kind === 'step') return relateSteps(one.step, other.step);
  return one.kind === 'split' && other.kind === 'split' ? 'agree' : 'degree';
}

/** Opposite sides of the middle contradict each other; anything short of that is a difference of degree. */
function relateSteps(one: number, other: number): Relation {
  if (one === other) return 'agree';
  return (one - 3) * (other - 3) < 0 ? 'contradict' : 'degree';
}

type Options = Extract<Answer, { kind: 'options' }>;

function relateOptions(one: Options, other: Options, several: boolean): Relation {
  if (rejects(one, other) || rejects(other, one)) return 'contradict';
  const shared = one.options.filter(({ id }) => other.options.some((option) => option.id === id));
  if (shared.length === one.options.length && shared.length === other.options.length) return 'agree';
  if (one.options.length === 0 || other.options.length === 0) return 'degree';
  return shared.length > 0 || several ? 'degree' : 'contradict';
}

/** Whether one denies, without any voice for it, what the other asserts. */
const rejects = (one: Options, other: Options): boolean =>
  one.denied.some(
    ({ id }) =>
      !one.options.some((option) => option.id === id) && other.options.some((option) => option.id === id),
  );

function relateQuantities(one: readonly Quantity[], other: readonly Quantity[]): Relation {
  const pairs = one.flatMap((a) => other.map((b) => [a, b] as const));
  if (!pairs.some(([a, b]) => overlap(a, b))) return 'contradict';
  return pairs.every(([a, b]) => a.min === b.min && a.max === b.max && a.kind === b.kind)
    ? 'agree'
    : 'degree';
}

/** Whether some number can be meant by both. „Etwa“ is read as ten per cent to either side. */
export function overlap(one: Quantity, other: Quantity): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.min <= b.max && b.min <= a.max;
}

/** The numbers a quantity can stand for; open ends are infinite. */
export function boundsOf({ kind, min, max }: Quantity): { min: number; max: number } {
  const slack = kind === 'about' ? 0.1 : 0;
  return {
    min: min === undefined ? -Infinity : min - Math.abs(min) * slack,
    max: max === undefined ? Infinity : max + Math.abs(max) * slack,
  };
}
