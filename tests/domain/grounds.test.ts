import { expect, it } from 'vitest';
import { groundsOf } from '../../src/domain/actors.ts';
import { choice, madeUp, says, scale, type MadeUp } from './made-up.ts';

const actors: MadeUp['actors'] = {
  staat: { kind: 'state' },
  amt: { kind: 'body', partOf: 'staat' },
  sprecherin: { partOf: 'amt' },
  soldaten: { kind: 'group', partOf: 'staat' },
  institut: { kind: 'body', speaksAs: 'expert' },
  forscherin: { partOf: 'institut' },
  zeitung: { kind: 'body', speaksAs: 'medium' },
};

it('tells on whose word the claims of an article rest, each claim once', () => {
  const dossier = madeUp({
    actors,
    questions: { frage: scale(), quellen: { ...choice(true, 2), aboutSources: true } },
    articles: {
      eins: {
        claims: [
          says(1),
          { speaker: 'sprecherin' },
          { speaker: 'soldaten' },
          { speaker: 'forscherin', via: ['zeitung'] },
          { speaker: 'zeitung' },
          { origin: 'zeitung' },
          { speaker: 'zeitung', origin: 'amt' },
          { question: 'quellen', answer: 'a' },
        ],
      },
    },
  });
  const [{ claims, relayed }] = groundsOf(dossier) as [ReturnType<typeof groundsOf>[number]];
  expect(Object.entries(claims).map(([ground, { length }]) => `${ground} ${length}`)).toEqual([
    'own 1',
    'authority 2',
    'expert 1',
    'medium 2',
    'other 1',
  ]);
  expect(relayed).toHaveLength(2);
});
