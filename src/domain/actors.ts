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

/** Whose word a claim goes back to: the article's own, or what kind of actor. */
export type Ground = 'own' | NonNullable<Actor['entry']['speaksAs']> | 'other';

/** What the claims of one article rest on. */
export interface Grounds {
  article: Article;
  /** Every claim once, by its origin. */
  claims: Record<Ground, Claim[]>;
  /** Claims of others that reached the article through a medium. */
  relayed: Claim[];
}

/** What the claims of each article rest on, in order of publication. */
export const groundsOf = (dossier: Dossier): Grounds[] => dossier.articles.map(groundsOfArticle);

/** The claims of an article but those by which it only names its sources: they would count a source as its own word. */
export const claimsOnTheMatter = ({ claims }: Article): Claim[] =>
  claims.filter(({ question }) => !question?.entry.aboutSources);

function groundsOfArticle(article: Article): Grounds {
  const claims: Grounds['claims'] = { own: [], authority: [], expert: [], medium: [], other: [] };
  const all = claimsOnTheMatter(article);
  for (const claim of all) claims[claim.origin === 'self' ? 'own' : groundOf(claim.origin)].push(claim);
  return { article, claims, relayed: all.filter(isRelayed) };
}

/** As what an actor speaks: as editors say of it or of what it belongs to; whoever belongs to a state speaks as authority. */
function groundOf(actor: Actor): Ground {
  // A group without a name does not speak for its state.
  const chain = [actor, ...(actor.entry.kind === 'group' ? [] : wholesOf(actor))];
  const named = chain.find(({ entry }) => entry.speaksAs)?.entry.speaksAs;
  return named ?? (chain.some(({ entry }) => entry.kind === 'state') ? 'authority' : 'other');
}

const isRelayed = ({ speaker, via, origin }: Claim): boolean =>
  [...via, speaker].some((link) => link !== 'self' && link !== origin && link.entry.speaksAs === 'medium');
