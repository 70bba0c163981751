import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/comparison/comparison.ts';
import { outermost } from '../../../src/domain/comparison/origins.ts';
import { madeUp, says, type MadeUpArticle } from '../made-up.ts';

const actors = {
  usa: { kind: 'state' as const },
  regierung: { kind: 'body' as const, partOf: 'usa' },
  dienste: { kind: 'body' as const, partOf: 'regierung' },
  sprecher: { partOf: 'regierung' },
  fachleute: { kind: 'group' as const, partOf: 'usa' },
  zeitung: { kind: 'body' as const },
};

const compared = (...articles: MadeUpArticle[]) => {
  const dossier = madeUp({
    articles: Object.fromEntries(articles.map((article, at) => [`blatt-${at}`, article])),
    actors,
  });
  return compare(dossier.questions[0]!, dossier.articles);
};

const by = (speaker: string, more = {}) => ({ claims: [says(4, { speaker, ...more })] });

describe('Independent origins', () => {
  it('count three articles that go back to one source once', () => {
    const { origins, voices } = compared(
      by('dienste'),
      by('sprecher'),
      by('zeitung', { origin: 'regierung' }),
    );
    expect(voices).toBe(3);
    expect(origins).toHaveLength(1);
    expect(origins[0]).toMatchObject({ root: { kind: 'actor', actor: { id: 'usa' } } });
    expect(origins[0]!.articles.map(({ id }) => id)).toEqual(['blatt-0', 'blatt-1', 'blatt-2']);
  });

  it('count every article that speaks for itself', () => {
    expect(compared({ claims: [says(4)] }, { claims: [says(4)] }).origins).toHaveLength(2);
  });

  it("follow the origin of an article's own words where the editors named it", () => {
    expect(compared({ claims: [says(4, { origin: 'dienste' })] }, by('sprecher')).origins).toHaveLength(1);
  });

  it('do not take an unnamed group for its state', () => {
    expect(compared(by('fachleute'), by('sprecher')).origins).toHaveLength(2);
  });

  it('leave out quoted voices that do not count because the article speaks itself', () => {
    expect(compared({ claims: [says(4), says(1, { speaker: 'sprecher' })] }).origins).toHaveLength(1);
  });

  it('end at an actor that belongs to itself', () => {
    const {
      actors: [one],
    } = madeUp({ articles: {}, actors: { a: { partOf: 'b' }, b: { partOf: 'a' } } });
    expect(['a', 'b']).toContain(outermost(one!).id);
  });
});
