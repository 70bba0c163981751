import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/comparison/comparison.ts';
import { overlap, relationOf } from '../../../src/domain/comparison/verdict.ts';
import { quantityOf } from '../../../src/values/quantity.ts';
import { choice, madeUp, quantity, says, scale, type MadeUpArticle } from '../made-up.ts';

const actors = { eva: {}, udo: {} };

const compared = (articles: MadeUpArticle[], question = scale()) => {
  const dossier = madeUp({
    articles: Object.fromEntries(articles.map((article, at) => [`blatt-${at}`, article])),
    questions: { frage: question },
    actors,
    measures: { menge: { nature: 'property' } },
  });
  return compare(dossier.questions[0]!, dossier.articles);
};

const verdict = (answers: (number | string)[], question = scale()) =>
  compared(
    answers.map((answer) => ({ claims: [says(answer)] })),
    question,
  ).computed;

const verdictOfQuantities = (...values: string[]) =>
  compared(
    values.map((value) => ({ claims: [says('zahl-1')], figures: [{ value }] })),
    quantity(),
  ).computed;

describe('What follows from the answers', () => {
  it('is none without answers and one voice with a single one', () => {
    expect(compared([{}, {}]).computed).toBe('none');
    expect(compared([{ claims: [says(5)] }, {}, { claims: [says(undefined)] }]).computed).toBe('one-voice');
  });

  it('is agreement on the same step', () => {
    expect(verdict([4, 4, 4])).toBe('agree');
  });

  it('is a difference of degree on one side of the middle, the middle included', () => {
    expect(verdict([4, 5])).toBe('degree');
    expect(verdict([3, 5])).toBe('degree');
  });

  it('is a contradiction on opposite sides of the middle, wherever the others stand', () => {
    expect(verdict([2, 4])).toBe('contradict');
    expect(verdict([5, 5, 3, 1])).toBe('contradict');
  });

  it('does not make a contradiction of an article that quotes both sides', () => {
    const split = { claims: [says(1, { speaker: 'eva' }), says(5, { speaker: 'udo' })] };
    expect(compared([split, { claims: [says(5)] }]).computed).toBe('degree');
    expect(compared([split, split]).computed).toBe('agree');
  });

  it('tells exclusive options apart from options that can stand side by side', () => {
    expect(verdict(['a', 'b'], choice(false))).toBe('contradict');
    expect(verdict(['a', 'b'], choice(true))).toBe('degree');
    expect(verdict(['a', 'a'], choice(false))).toBe('agree');
  });

  it('is a contradiction where one denies what another asserts, even if several can be right', () => {
    const denying = { claims: [says('a', { modality: 'denies' })] };
    expect(compared([denying, { claims: [says('a')] }], choice(true)).computed).toBe('contradict');
  });

  it('compares quantities by whether one number can be meant by both', () => {
    expect(verdictOfQuantities('15', '19')).toBe('contradict');
    expect(verdictOfQuantities('15 bis 18', '17 bis 19')).toBe('degree');
    expect(verdictOfQuantities('19', '19')).toBe('agree');
    expect(verdictOfQuantities('mindestens 10', '19')).toBe('degree');
    expect(verdictOfQuantities('mehrere Millionen = 2 Mio. bis 9 Mio.', '5 Mio.')).toBe('degree');
  });

  it('reads „etwa“ as ten per cent to either side', () => {
    expect(overlap(quantityOf('etwa 10'), quantityOf('11'))).toBe(true);
    expect(overlap(quantityOf('etwa 10'), quantityOf('12'))).toBe(false);
  });

  it('does not depend on the order of the two', () => {
    const [one, other] = [{ kind: 'step', step: 2 } as const, { kind: 'split', steps: [1, 5] } as const];
    expect(relationOf(one, { ...other, steps: [1, 5] })).toBe(relationOf({ ...other, steps: [1, 5] }, one));
  });

  it('is the same in whatever order the articles are given', () => {
    expect(verdict([1, 3, 5])).toBe(verdict([5, 1, 3]));
  });
});

describe('The one verdict of a question', () => {
  const told = (kind: Parameters<typeof scale>[1], ...answers: number[]) =>
    compared(
      answers.map((answer) => ({ claims: [says(answer)] })),
      scale(1, kind),
    ).verdict;

  it('is a contradiction only where the answers and the editors say so', () => {
    expect(told('contradiction', 1, 5)).toBe('contradict');
    expect(told('contradiction', 4, 5)).toBe('differ');
    expect(told('degree', 1, 5)).toBe('differ');
  });

  it('names a difference for what the editors found it to be', () => {
    for (const kind of ['later-state', 'other-scope', 'forecast', 'opinion'] as const)
      expect([told(kind, 1, 5), told(kind, 4, 5)]).toEqual([kind, kind]);
  });

  it('is what the answers say where they do not differ', () => {
    expect(told('opinion', 4, 4)).toBe('agree');
    expect(told('opinion', 4)).toBe('one-voice');
  });
});

describe('The spread', () => {
  it('orders questions of one verdict by how far apart the answers are', () => {
    expect(compared([{ claims: [says(1)] }, { claims: [says(5)] }]).spread).toBe(4);
    expect(compared([{ claims: [says(2)] }, { claims: [says(4)] }]).spread).toBe(2);
    expect(compared([{ claims: [says('a')] }, { claims: [says('b')] }], choice()).spread).toBe(1);
  });
});
