import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/comparison/comparison.ts';
import type { Position } from '../../../src/domain/comparison/position.ts';
import { choice, madeUp, quantity, says, scale, type MadeUpArticle } from '../made-up.ts';

const actors = { ada: {}, eva: {}, udo: {} };

const positionOn = (article: MadeUpArticle, question = scale()): Position | undefined => {
  const dossier = madeUp({
    articles: { blatt: article },
    questions: { frage: question },
    actors,
    measures: { menge: {} },
  });
  return compare(dossier.questions[0]!, dossier.articles).stands[0]!.position;
};

const answer = (claims: MadeUpArticle['claims'], question = scale()) =>
  positionOn({ claims: claims! }, question)?.answer;

const eva = { speaker: 'eva' };
const udo = { speaker: 'udo' };

describe('The position of an article on a scale', () => {
  it('is what it says itself, whatever it quotes', () => {
    const position = positionOn({ claims: [says(2), says(5, eva), says(5, udo)] });
    expect(position).toMatchObject({ answer: { kind: 'step', step: 2 }, voice: 'own' });
    expect(position!.claims).toHaveLength(1);
  });

  it('is what it quotes where it says nothing itself', () => {
    expect(positionOn({ claims: [says(4, eva)] })).toMatchObject({
      answer: { kind: 'step', step: 4 },
      voice: 'quoted',
    });
  });

  it('is split between two opposite quoted voices, never their average', () => {
    expect(answer([says(1, eva), says(4, udo)])).toEqual({ kind: 'split', steps: [1, 4] });
  });

  it('stays split however many voices stand on one side', () => {
    expect(answer([says(5, eva), says(4, eva), says(5, udo), says(2, udo)])).toEqual({
      kind: 'split',
      steps: [2, 5],
    });
  });

  it('counts a denial by somebody else as a quoted voice', () => {
    const denial = says(1, { ...udo, modality: 'denies' });
    expect(answer([says(4, eva), denial])).toEqual({ kind: 'split', steps: [1, 4] });
    expect(answer([says(4), denial])).toEqual({ kind: 'step', step: 4 });
  });

  it('is not split by voices on one side and in the middle', () => {
    expect(answer([says(3, eva), says(5, udo)])).toEqual({ kind: 'step', step: 3 });
  });

  it('does not depend on how many claims say the same', () => {
    expect(answer([says(5), says(4), says(4)])).toEqual(answer([says(5), says(5), says(4)]));
    expect(answer([says(5, eva), says(5, eva), says(5, eva), says(3, udo)])).toEqual({
      kind: 'step',
      step: 3,
    });
    expect(answer([says(2), says(4), says(4)])).toEqual({ kind: 'split', steps: [2, 4] });
  });

  it('is the median over those who speak', () => {
    expect(answer([says(3, eva), says(5, udo), says(5, { speaker: 'ada' })])).toEqual({
      kind: 'step',
      step: 5,
    });
  });

  it('is the more cautious of two middle values', () => {
    expect(answer([says(4), says(5)])).toEqual({ kind: 'step', step: 4 });
    expect(answer([says(1), says(2)])).toEqual({ kind: 'step', step: 2 });
  });

  it('is split where its own voice stands on both sides', () => {
    expect(positionOn({ claims: [says(2), says(4)] })).toMatchObject({
      answer: { kind: 'split', steps: [2, 4] },
      voice: 'own',
    });
  });

  it('is none where the article mentions the matter without an answer', () => {
    expect(positionOn({ claims: [says(undefined)] })).toBeUndefined();
  });
});

describe('The position of an article on a choice', () => {
  it('is the set of options in the order of the editors', () => {
    expect(answer([says('c'), says('a'), says('c')], choice())).toMatchObject({
      options: [{ id: 'a' }, { id: 'c' }],
    });
  });

  it('is what it says itself where only one option can be right', () => {
    expect(answer([says('a'), says('b', eva)], choice())).toMatchObject({ options: [{ id: 'a' }] });
  });

  it('takes in what it quotes where several can be right at once', () => {
    expect(answer([says('a'), says('b', eva)], choice(true))).toMatchObject({
      options: [{ id: 'a' }, { id: 'b' }],
    });
  });

  it('does not count a denied option as an answer', () => {
    const denial = says('b', { ...eva, modality: 'denies' });
    expect(answer([says('a'), denial], choice(true))).toMatchObject({
      options: [{ id: 'a' }],
      denied: [{ id: 'b' }],
    });
  });

  it('drops a quoted option that the article itself denies', () => {
    const claims = [says('b', eva), says('b', { modality: 'denies' })];
    expect(answer(claims, choice(true))).toMatchObject({ options: [], denied: [{ id: 'b' }] });
  });
});

describe('The position of an article on a quantity', () => {
  it('is the interval of the figure that its claim names', () => {
    const position = positionOn(
      { claims: [says('zahl-1')], figures: [{ value: '15 bis 19' }, { value: '99' }] },
      quantity(),
    );
    expect(position!.answer).toMatchObject({ kind: 'quantity', quantities: [{ min: 15, max: 19 }] });
  });
});
