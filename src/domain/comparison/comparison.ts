import { max, min } from 'd3';
import type { Article, Claim, Dossier, Question } from '../model.ts';
import { originsOf, type Origin } from './origins.ts';
import { allowsSeveral, positionOf, type Answer, type Position } from './position.ts';
import { silenceOf, type Silence } from './silence.ts';
import { computedOf, joinedVerdict, type Computed, type Verdict } from './verdict.ts';

/** One article on one question. */
export interface Stand {
  article: Article;
  /** All its claims on the question, in reading order. */
  claims: Claim[];
  /** Undefined where it says nothing, or mentions the matter without an answer. */
  position: Position | undefined;
  /** Only where it makes no claim at all. */
  silence: Silence | undefined;
}

/** One question, answered by all articles. */
export interface Comparison {
  question: Question;
  /** One for every article of the dossier, in order of publication. */
  stands: Stand[];
  /** What follows from the answers alone. */
  computed: Computed;
  /** What readers are told. */
  verdict: Verdict;
  /** How far apart the answers are, to order questions of the same verdict; 0 for no difference. */
  spread: number;
  /** How many articles take a position. */
  voices: number;
  /** The independent origins of the claims the positions rest on. */
  origins: Origin[];
}

/** All questions of the dossier, compared, in the editors' order. */
export function compareAll(dossier: Dossier): Comparison[] {
  return dossier.questions.map((question) => compare(question, dossier.articles));
}

/** What each article says to a question, and what follows from it. */
export function compare(question: Question, articles: readonly Article[]): Comparison {
  const stands = articles.map((article) => standOf(article, question));
  const positions = stands.flatMap(({ position }) => position ?? []);
  const computed = computedOf(positions, allowsSeveral(question));
  return {
    question,
    stands,
    computed,
    verdict: joinedVerdict(computed, question),
    spread: spreadOf(positions.map(({ answer }) => answer)),
    voices: positions.length,
    origins: originsOf(positions.flatMap(({ claims }) => claims)),
  };
}

/** What an article says to a question. */
export function standOf(article: Article, question: Question): Stand {
  const claims = question.claims.filter((claim) => claim.article === article);
  return {
    article,
    claims,
    position: positionOf(question, claims),
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
