import { compareText } from '../../values/date.ts';
import type { Actor, Article, Claim } from '../model.ts';

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
