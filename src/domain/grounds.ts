import { wholesOf } from './actors.ts';
import type { Actor, Article, Claim, Dossier } from './model.ts';

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
