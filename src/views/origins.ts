import type { Comparison, Origin } from '../domain/comparison/comparison.ts';
import { comparisonText as text } from '../text/pages/comparison.ts';

/**
 * What to know of where the answers come from, in words: nothing where every article has a source of its
 * own; „Drei Artikel, ein Ursprung“ where there are fewer origins than articles, and who shares one.
 */
export function originLines({ origins, voices }: Comparison): string[] {
  const fewer = voices > 1 && origins.length < voices ? [text.origins(voices, origins.length)] : [];
  return [...fewer, ...sharedOriginLines(origins)];
}

/** The origins that more than one article goes back to, each in a sentence. */
export const sharedOriginLines = (origins: readonly Origin[]): string[] =>
  origins.filter(({ articles, root }) => root.kind === 'actor' && articles.length > 1).map(sharedLine);

const sharedLine = ({ root, articles }: Origin): string =>
  text.sharedOrigin(
    articles.map(({ monogram }) => monogram).join(', '),
    root.kind === 'actor' ? root.actor.entry.name : root.article.entry.title,
  );
