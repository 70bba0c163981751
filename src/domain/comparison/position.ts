import { ascending, group } from 'd3';
import type { Quantity } from '../../values/quantity.ts';
import { compareText } from '../../values/date.ts';
import type { Claim, Option, Question } from '../model.ts';

/** Whether the article says it itself or only quotes others who do. */
export type Voice = 'own' | 'quoted';

/** What an article answers to one question. */
export type Answer =
  /** 1 to 5 between the poles. */
  | { kind: 'step'; step: number }
  /** Two different voices, or the article's own on both sides of the middle: lowest and highest step. */
  | { kind: 'split'; steps: [number, number] }
  /** Options in the editors' order; denied ones are those the article or its voices reject. */
  | { kind: 'options'; options: Option[]; denied: Option[] }
  | { kind: 'quantity'; quantities: Quantity[] };

export interface Position {
  answer: Answer;
  voice: Voice;
  /** The claims the answer rests on. */
  claims: Claim[];
}

/**
 * The position an article takes on a question, given its claims on it; undefined where none answers.
 *
 * What the article says itself counts before what it only quotes; a denial by somebody else is a quoted
 * voice like any other. The one exception are choices where several options can be right at once: there
 * a quoted voice adds an option and contradicts nothing, so all voices count.
 */
export function positionOf(question: Question, claims: readonly Claim[]): Position | undefined {
  const answering = claims.filter(hasAnswer);
  const own = answering.filter(({ speaker }) => speaker === 'self');
  const voice: Voice = own.length > 0 ? 'own' : 'quoted';
  const counted = own.length === 0 || allowsSeveral(question) ? answering : own;
  const answer = answerOf(question, counted);
  return answer && { answer, voice, claims: counted };
}

/** Whether several options can be right side by side, so that naming different ones is no contradiction. */
export const allowsSeveral = ({ entry }: Question): boolean => entry.kind === 'choice' && entry.several;

/** Whether the claim answers its question, or only mentions the matter. */
export const hasAnswer = ({ step, option, figure }: Claim): boolean =>
  (step ?? option ?? figure) !== undefined;

function answerOf(question: Question, claims: readonly Claim[]): Answer | undefined {
  if (claims.length === 0) return undefined;
  switch (question.entry.kind) {
    case 'scale':
      return stepAnswer(claims);
    case 'choice':
      return optionAnswer(question.entry.options, claims);
    case 'quantity':
      return { kind: 'quantity', quantities: claims.flatMap(({ figure }) => figure?.quantity ?? []) };
  }
}

/**
 * Answers on both sides of the middle split the article, and so do speakers who differ: only what it quotes has more
 * than one. Of one speaker on one side the median counts: however many claims an editor marks, their number weighs
 * nothing. Of two middle values it is the one nearer to the middle, so that no single strong sentence stands for all.
 */
function stepAnswer(claims: readonly Claim[]): Answer {
  const steps = stepsOf(claims);
  if (steps.some((step) => step < 3) && steps.some((step) => step > 3))
    return { kind: 'split', steps: [steps[0]!, steps.at(-1)!] };
  const said = [...group(claims, ({ speaker }) => speaker).values()]
    .map((one) => cautiousMedian(stepsOf(one)))
    .sort(ascending);
  const [low, high] = [said[0]!, said.at(-1)!];
  return low === high ? { kind: 'step', step: low } : { kind: 'split', steps: [low, high] };
}

/** The different steps of claims, in order. */
const stepsOf = (claims: readonly Claim[]): number[] =>
  [...new Set(claims.flatMap(({ step }) => step ?? []))].sort(ascending);

function cautiousMedian(sorted: readonly number[]): number {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]!;
  const upper = sorted[Math.ceil((sorted.length - 1) / 2)]!;
  return Math.abs(lower - 3) < Math.abs(upper - 3) ? lower : upper;
}

/** A claim that denies names the option it rejects; what the article itself says about it prevails. */
function optionAnswer(options: readonly Option[], claims: readonly Claim[]): Answer {
  const denying = claims.filter(({ entry }) => entry.modality === 'denies');
  const ownDenied = idsOf(denying.filter(({ speaker }) => speaker === 'self'));
  const asserted = idsOf(claims.filter((claim) => !denying.includes(claim)));
  const denied = idsOf(denying);
  return {
    kind: 'options',
    options: options.filter(({ id }) => asserted.has(id) && !ownDenied.has(id)),
    denied: options.filter(({ id }) => denied.has(id)),
  };
}

const idsOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap(({ option }) => option?.id ?? []).sort(compareText));
