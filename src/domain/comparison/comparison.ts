import { max, min } from 'd3';
import type { Article, Claim, Dossier, Question, Actor } from '../model.ts';
import { allowsSeveral, positionOf, type Answer } from './position.ts';
import { computedOf, joinedVerdict } from './verdict.ts';
import { type DateSpan, compareText } from '../../values/date.ts';

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

/** Why an article gives no answer: it does not mention the matter, or it could not know of it yet. */
export type Silence = 'not-mentioned' | 'could-not';

/** The kind of silence of an article that makes no claim on the question. */
function silenceOf(article: Article, question: Question): Silence {
  return question.arose && surelyBefore(article.published, question.arose) ? 'could-not' : 'not-mentioned';
}

/** Whether every day of the first span lies before every day of the second. */
export function surelyBefore(first: DateSpan, second: DateSpan): boolean {
  return first.latest !== undefined && second.earliest !== undefined && first.latest < second.earliest;
}

/** Where claims ultimately come from, and the articles that carry them. */
export interface Origin {
  /** The article itself, or the outermost body the originating actor belongs to. */
  root: { kind: 'article'; article: Article } | { kind: 'actor'; actor: Actor };
  claims: Claim[];
  /** In order of publication. */
  articles: Article[];
}

/**
 * The independent origins of claims: those that go back to one source count once, whatever article
 * they stand in.
 *
 * Ministers, spokesmen and services of one state are one origin. An unnamed group (experts, soldiers,
 * bloggers of a country) does not speak for its state and stays an origin of its own.
 */
export function originsOf(claims: readonly Claim[]): Origin[] {
  const origins = new Map<string, Origin>();
  for (const claim of claims) {
    const root = rootOf(claim);
    const key = root.kind === 'article' ? `article ${root.article.id}` : `actor ${root.actor.id}`;
    const origin = origins.get(key) ?? { root, claims: [], articles: [] };
    origin.claims.push(claim);
    if (!origin.articles.includes(claim.article)) origin.articles.push(claim.article);
    origins.set(key, origin);
  }
  return [...origins].sort(([a], [b]) => compareText(a, b)).map(([, origin]) => origin);
}

function rootOf({ origin, article }: Claim): Origin['root'] {
  return origin === 'self' ? { kind: 'article', article } : { kind: 'actor', actor: outermost(origin) };
}

/** The body at the end of the chain of `partOf`; an actor that belongs to itself ends it too. */
export function outermost(actor: Actor): Actor {
  const seen = new Set<Actor>();
  let current = actor;
  while (current.partOf && current.entry.kind !== 'group' && !seen.has(current)) {
    seen.add(current);
    current = current.partOf;
  }
  return current;
}
