import type { Quantity } from '../../values/quantity.ts';
import type { Question } from '../model.ts';
import { type Answer, type Position } from './position.ts';

/** What two articles are to each other on a question. */
export type Relation = 'agree' | 'degree' | 'contradict';

/** What follows from the answers alone: one voice has nobody to agree with. */
export type Computed = Relation | 'one-voice' | 'none';

/** The kind of difference that editors name in a question. */
export type DifferenceKind = Question['entry']['difference']['kind'];

/** What readers are told of a question: what was computed, explained by what the editors found. */
export type Verdict =
  | 'none'
  | 'one-voice'
  | 'agree'
  | 'differ'
  | 'later-state'
  | 'other-scope'
  | 'forecast'
  | 'opinion'
  | 'contradict';

/** What a computed difference is where editors name its kind: only what both call so is a contradiction. */
const explained: Record<DifferenceKind, Record<'degree' | 'contradict', Verdict>> = {
  none: { degree: 'differ', contradict: 'differ' },
  degree: { degree: 'differ', contradict: 'differ' },
  contradiction: { degree: 'differ', contradict: 'contradict' },
  'later-state': { degree: 'later-state', contradict: 'later-state' },
  'other-scope': { degree: 'other-scope', contradict: 'other-scope' },
  forecast: { degree: 'forecast', contradict: 'forecast' },
  opinion: { degree: 'opinion', contradict: 'opinion' },
};

/** The one verdict of a question. */
export const joinedVerdict = (computed: Computed, { entry }: Question): Verdict =>
  computed === 'degree' || computed === 'contradict' ? explained[entry.difference.kind][computed] : computed;

/** How much the articles disagree, to order questions by: opposite answers to different things are no quarrel. */
export const disagreement: Record<Verdict, number> = {
  none: 0,
  'one-voice': 1,
  agree: 2,
  'other-scope': 3,
  'later-state': 4,
  differ: 5,
  forecast: 6,
  opinion: 7,
  contradict: 8,
};

const weight: Record<Computed, number> = { none: 0, 'one-voice': 1, agree: 2, degree: 3, contradict: 4 };

/** Order of what was computed, from silence to contradiction. */
export const compareComputed = (a: Computed, b: Computed): number => weight[a] - weight[b];

/**
 * What all positions on a question are to each other: the strongest relation between any two of them.
 *
 * @param several whether several options can be right at once
 */
export function computedOf(positions: readonly Position[], several = false): Computed {
  if (positions.length === 0) return 'none';
  if (positions.length === 1) return 'one-voice';
  return positions
    .flatMap((one, at) =>
      positions.slice(at + 1).map((other) => relationOf(one.answer, other.answer, several)),
    )
    .reduce((worst, relation) => (compareComputed(relation, worst) > 0 ? relation : worst), 'agree');
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

/** Whether the other answer names every option of this one, whatever else it names. */
export const isEchoed = (one: Answer, other: Answer): boolean =>
  one.kind === 'options' &&
  other.kind === 'options' &&
  one.options.length > 0 &&
  one.options.every(({ id }) => isNamed(id, other));

type Options = Extract<Answer, { kind: 'options' }>;

const isNamed = (id: string, { options }: Options): boolean => options.some((option) => option.id === id);

function relateOptions(one: Options, other: Options, several: boolean): Relation {
  if (rejects(one, other) || rejects(other, one)) return 'contradict';
  const shared = one.options.filter(({ id }) => isNamed(id, other));
  if (shared.length === one.options.length && shared.length === other.options.length) return 'agree';
  if (one.options.length === 0 || other.options.length === 0) return 'degree';
  return shared.length > 0 || several ? 'degree' : 'contradict';
}

/** Whether one denies, without any voice for it, what the other asserts. */
const rejects = (one: Options, other: Options): boolean =>
  one.denied.some(({ id }) => !isNamed(id, one) && isNamed(id, other));

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
