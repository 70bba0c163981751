import { max, min } from 'd3';
import type { Article, Claim, Dossier, Question } from '../model.ts';
import { originsOf } from './origins.ts';
import { allowsSeveral, positionOf, type Answer } from './position.ts';
import { silenceOf } from './silence.ts';
import { computedOf, joinedVerdict } from './verdict.ts';

/** All questions of the dossier, compared, in the editors' order. */
export function compareAll(dossier: Dossier): Comparison[] {
  return dossier.questions.map((question) => compare(question, dossier.articles));
}

/** One question, answered by all articles. */
export type Comparison = ReturnType<typeof comparisonOf>;

/** Every page of an article asks the same of the same articles again. */
const compared = new WeakMap<readonly Article[], Map<Question, Comparison>>();

/** What each article says to a question, and what follows from it. */
export function compare(question: Question, articles: readonly Article[]): Comparison {
  const known = compared.get(articles) ?? new Map<Question, Comparison>();
  compared.set(articles, known);
  const comparison = known.get(question) ?? comparisonOf(question, articles);
  known.set(question, comparison);
  return comparison;
}

function comparisonOf(question: Question, articles: readonly Article[]) {
  const claims = Map.groupBy(question.claims, ({ article }) => article);
  const stands = articles.map((article) => standOf(article, question, claims.get(article) ?? []));
  const positions = stands.flatMap(({ position }) => position ?? []);
  const computed = computedOf(positions, allowsSeveral(question));
  return {
    question,
    /** One for every article of the dossier, in order of publication. */
    stands,
    /** What follows from the answers alone. */
    computed,
    /** What readers are told. */
    verdict: joinedVerdict(computed, question),
    /** How far apart the answers are, to order questions of the same verdict; 0 for no difference. */
    spread: spreadOf(positions.map(({ answer }) => answer)),
    /** How many articles take a position. */
    voices: positions.length,
    /** The independent origins of the claims the positions rest on. */
    origins: originsOf(positions.flatMap(({ claims }) => claims)),
  };
}

/** One article on one question. */
export type Stand = ReturnType<typeof standOf>;

/** What an article says to a question. */
function standOf(article: Article, question: Question, claims: Claim[]) {
  return {
    article,
    /** All its claims on the question, in reading order. */
    claims,
    /** Undefined where it says nothing, or mentions the matter without an answer. */
    position: positionOf(question, claims),
    /** Only where it makes no claim at all. */
    silence: claims.length === 0 ? silenceOf(article, question) : undefined,
  };
}

/** Steps between the outermost answers of a scale, or how many different answers there are beyond the first. */
function spreadOf(answers: readonly Answer[]): number {
  const steps = answers.flatMap((answer) =>
    answer.kind === 'step' ? [answer.step] : answer.kind === 'split' ? answer.steps : [],
  );
  const named = new Set(
    answers.flatMap((answer) => {
      if (answer.kind === 'options') return answer.options.map(({ id }) => id);
      return answer.kind === 'quantity' ? answer.quantities.map(({ min, max }) => `${min} ${max}`) : [];
    }),
  );
  return (max(steps) ?? 0) - (min(steps) ?? 0) + Math.max(0, named.size - 1);
}
