import type { Actor, Article, Claim, Dossier, Event, Question } from './model.ts';

/** Claims on one question; claims on none stand last under undefined. */
export interface QuestionGroup {
  question: Question | undefined;
  claims: Claim[];
}

/** Claims by question, in the editors' order of questions; within one, articles in order of publication. */
export function byQuestion(dossier: Dossier, claims: readonly Claim[]): QuestionGroup[] {
  const ordered = dossier.articles.flatMap((article) => claims.filter((claim) => claim.article === article));
  return [...dossier.questions, undefined]
    .map((question) => ({ question, claims: ordered.filter((claim) => claim.question === question) }))
    .filter((group) => group.claims.length > 0);
}

/** Who carries an actor's words into the articles, and how often; most often first. */
export function carriersOf(actor: Actor): { carrier: Actor; claims: Claim[] }[] {
  const carriers = [...new Set(actor.claims.flatMap(({ via }) => via))];
  return carriers
    .map((carrier) => ({ carrier, claims: actor.claims.filter(({ via }) => via.includes(carrier)) }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

/** The articles in which an actor speaks, carries somebody's words or gives a figure. */
export function articlesOf(dossier: Dossier, actor: Actor): Article[] {
  const named = [...actor.claims, ...actor.carried, ...actor.figures].map(({ article }) => article);
  return dossier.articles.filter((article) => named.includes(article));
}

/** Every actor above, from the nearest to the outermost; an actor that belongs to itself ends the chain. */
export function wholesOf(actor: Actor): Actor[] {
  const wholes: Actor[] = [];
  for (let whole = actor.partOf; whole && whole !== actor && !wholes.includes(whole); whole = whole.partOf)
    wholes.push(whole);
  return wholes;
}

/** Events an actor takes part in, dated ones first in order of time. */
export const eventsOf = (dossier: Dossier, actor: Actor): Event[] =>
  dossier.events.filter((event) => event.actors.includes(actor));
