import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Origin } from '../domain/comparison/origins.ts';
import { comparisonText as text } from '../text/pages/comparison.ts';

/**
 * What to know of where the answers come from, in words: nothing where every article has a source of its
 * own; „Drei Artikel, ein Ursprung“ where there are fewer origins than articles, and who shares one.
 */
export function originLines({ origins, voices }: Comparison): string[] {
  const shared = origins.filter(({ articles, root }) => root.kind === 'actor' && articles.length > 1);
  const fewer = voices > 1 && origins.length < voices ? [text.origins(voices, origins.length)] : [];
  return [...fewer, ...shared.map(sharedLine)];
}

const sharedLine = ({ root, articles }: Origin): string =>
  text.sharedOrigin(
    articles.map(({ monogram }) => monogram).join(', '),
    root.kind === 'actor' ? root.actor.entry.name : root.article.entry.title,
  );
