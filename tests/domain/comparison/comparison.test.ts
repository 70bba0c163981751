import { describe, expect, it } from 'vitest';
import { compare, outermost, surelyBefore } from '../../../src/domain/comparison/comparison.ts';
import { overlap, relationOf } from '../../../src/domain/comparison/verdict.ts';
import { dateOf } from '../../../src/values/date.ts';
import { quantityOf } from '../../../src/values/quantity.ts';
import { choice, madeUp, quantity, says, scale, type MadeUpArticle } from '../made-up.ts';

const actors = {
  ...{ ada: {}, eva: {}, udo: {} },
  usa: { kind: 'state' as const },
  regierung: { kind: 'body' as const, partOf: 'usa' },
  dienste: { kind: 'body' as const, partOf: 'regierung' },
  sprecher: { partOf: 'regierung' },
  fachleute: { kind: 'group' as const, partOf: 'usa' },
  zeitung: { kind: 'body' as const },
};

/** Articles that answer one question. */
function compared(articles: readonly MadeUpArticle[], question = scale()) {
  const dossier = madeUp({
    articles: Object.fromEntries(articles.map((article, at) => [`blatt-${at}`, article])),
    questions: { frage: question },
    actors,
    measures: { menge: { nature: 'property' } },
  });
  return compare(dossier.questions[0]!, dossier.articles);
}

const claiming = (...claims: NonNullable<MadeUpArticle['claims']>): MadeUpArticle => ({ claims });
const positionOf = (article: MadeUpArticle, question = scale()) =>
  compared([article], question).stands[0]!.position;

const eva = { speaker: 'eva' };
const udo = { speaker: 'udo' };
const denied = { ...udo, modality: 'denies' as const };
const step = (number: number) => ({ kind: 'step', step: number });
const split = (...steps: [number, number]) => ({ kind: 'split', steps });

describe('The position of an article on a scale is', () => {
  it.each([
    ['what it quotes where it says nothing itself', [says(4, eva)], step(4)],
    ['split between two opposite voices', [says(1, eva), says(4, udo)], split(1, 4)],
    [
      'split however many stand on one side',
      [says(5, eva), says(4, eva), says(5, udo), says(2, udo)],
      split(2, 5),
    ],
    ['split by a denial of somebody else', [says(4, eva), says(1, denied)], split(1, 4)],
    ['what it says itself, whoever denies it', [says(4), says(1, denied)], step(4)],
    ['split between people it quotes who differ on one side', [says(3, eva), says(5, udo)], split(3, 5)],
    ['not split by one who says more and less', [says(5, eva), says(4, eva)], step(4)],
    ['not split by itself on one side', [says(3), says(5)], step(3)],
    ['the more cautious of two middle values', [says(4), says(5)], step(4)],
    ['the more cautious of two below the middle', [says(1), says(2)], step(2)],
    ['split where its own voice stands on both sides', [says(2), says(4), says(4)], split(2, 4)],
  ])('%s', (_, claims, answer) => {
    expect(positionOf(claiming(...claims))?.answer).toEqual(answer);
  });

  it('what it says itself, whatever it quotes', () => {
    const position = positionOf(claiming(says(2), says(5, eva), says(5, udo)));
    expect(position).toMatchObject({ answer: step(2), voice: 'own' });
    expect(position!.claims).toHaveLength(1);
    expect(positionOf(claiming(says(4, eva)))?.voice).toBe('quoted');
  });

  it('none where the article mentions the matter without an answer', () => {
    expect(positionOf(claiming(says(undefined)))).toBeUndefined();
  });
});

describe('The position of an article on a choice', () => {
  const denial = (more: object) => says('b', { ...more, modality: 'denies' });
  it.each([
    ['is in the order of the editors', [says('c'), says('a'), says('c')], false, ['a', 'c'], []],
    ['is what it says itself where only one can be right', [says('a'), says('b', eva)], false, ['a'], []],
    ['takes in what it quotes where several can', [says('a'), says('b', eva)], true, ['a', 'b'], []],
    ['does not count what is denied', [says('a'), denial(eva)], true, ['a'], ['b']],
    ['drops a quoted option that it denies itself', [says('b', eva), denial({})], true, [], ['b']],
  ])('%s', (_, claims, several, options, rejected) => {
    expect(positionOf(claiming(...claims), choice(several))?.answer).toMatchObject({
      options: options.map((id) => ({ id })),
      denied: rejected.map((id) => ({ id })),
    });
  });
});

it('The position of an article on a quantity is the interval of the figure that its claim names', () => {
  const article = { claims: [says('zahl-1')], figures: [{ value: '15 bis 19' }, { value: '99' }] };
  expect(positionOf(article, quantity())!.answer).toMatchObject({ quantities: [{ min: 15, max: 19 }] });
});

describe('What follows from the answers', () => {
  const both = claiming(says(1, eva), says(5, udo));
  const of = (...answers: (number | string)[]) => answers.map((answer) => claiming(says(answer)));
  const measured = (...values: string[]) =>
    values.map((value) => ({ claims: [says('zahl-1')], figures: [{ value }] }));
  const vague = 'mehrere Millionen = 2 Mio. bis 9 Mio.';
  it.each([
    ['none without any', [{}, {}], scale(), 'none'],
    ['one voice with one', [...of(5), {}, claiming(says(undefined))], scale(), 'one-voice'],
    ['agreement on the same step', of(4, 4, 4), scale(), 'agree'],
    ['degree on one side', of(4, 5), scale(), 'degree'],
    ['degree with the middle', of(3, 5), scale(), 'degree'],
    ['contradiction on opposite sides', of(2, 4), scale(), 'contradict'],
    ['contradiction wherever others stand', of(5, 5, 3, 1), scale(), 'contradict'],
    ['the same in any order', of(1, 5, 5, 3), scale(), 'contradict'],
    ['no contradiction of an article that quotes both sides', [both, ...of(5)], scale(), 'degree'],
    ['agreement of two that quote both sides', [both, both], scale(), 'agree'],
    ['contradiction of exclusive options', of('a', 'b'), choice(false), 'contradict'],
    ['degree of options side by side', of('a', 'b'), choice(true), 'degree'],
    ['agreement on an option', of('a', 'a'), choice(false), 'agree'],
    [
      'contradiction by denial',
      [claiming(says('a', { modality: 'denies' })), ...of('a')],
      choice(true),
      'contradict',
    ],
    ['contradiction of numbers apart', measured('15', '19'), quantity(), 'contradict'],
    ['degree of ranges that meet', measured('15 bis 18', '17 bis 19'), quantity(), 'degree'],
    ['agreement on a number', measured('19', '19'), quantity(), 'agree'],
    ['degree of a bound and a number', measured('mindestens 10', '19'), quantity(), 'degree'],
    ['degree of words and a number', measured(vague, '5 Mio.'), quantity(), 'degree'],
  ])('is %s', (_, articles, question, expected) => {
    expect(compared(articles, question).computed).toBe(expected);
  });

  it('reads „etwa“ as ten per cent to either side, and any two answers in both directions', () => {
    expect(overlap(quantityOf('etwa 10'), quantityOf('11'))).toBe(true);
    expect(overlap(quantityOf('etwa 10'), quantityOf('12'))).toBe(false);
    const [one, other] = [{ kind: 'step', step: 2 } as const, { kind: 'split', steps: [1, 5] } as const];
    expect(relationOf(one, { ...other, steps: [1, 5] })).toBe(relationOf({ ...other, steps: [1, 5] }, one));
  });

  it.each([
    [of(1, 5), scale(), 4],
    [of(2, 4), scale(), 2],
    [of('a', 'b'), choice(), 1],
  ])('orders questions of one verdict by how far apart the answers are: %#', (articles, question, spread) => {
    expect(compared(articles, question).spread).toBe(spread);
  });

  it.each([
    ['contradiction', [1, 5], 'contradict'],
    ['contradiction', [4, 5], 'differ'],
    ['degree', [1, 5], 'differ'],
    ...(['later-state', 'other-scope', 'forecast', 'opinion'] as const).flatMap((kind) => [
      [kind, [1, 5], kind] as const,
      [kind, [4, 5], kind] as const,
    ]),
    ['opinion', [4, 4], 'agree'],
    ['opinion', [4], 'one-voice'],
  ] as const)('is joined with what editors found, %s of %j, to %s', (kind, answers, expected) => {
    expect(compared(of(...answers), scale(1, kind)).verdict).toBe(expected);
  });
});

describe('The silence of an article', () => {
  it.each([
    ['2023-09-11', '2023-07', 'not-mentioned'],
    ['2023-09-11', undefined, 'not-mentioned'],
    ['2023-08-15/2023-08-16', '2023-09-04', 'could-not'],
    ['2023-09-04/2023-09-06', '2023-09-05', 'not-mentioned'],
    ['2023-09', '2023-09-30', 'not-mentioned'],
  ])('of %s on what arose %s is %s', (published, arose, silence) => {
    expect(compared([{ published }], scale(1, 'degree', arose)).stands[0]!.silence).toBe(silence);
  });

  it('is none where it makes a claim, even one without an answer', () => {
    expect(compared([claiming(says(undefined))]).stands[0]!.silence).toBeUndefined();
  });

  it.each([
    ['2023-08', '2023-09', true],
    ['2023-08', '2023-08-31', false],
    ['2023/..', '2024', false],
    ['2023', '../2024', false],
  ])('rests on %s being surely before %s: %s', (first, second, expected) => {
    expect(surelyBefore(dateOf(first), dateOf(second))).toBe(expected);
  });
});

describe('Independent origins', () => {
  const by = (speaker: string, more = {}) => claiming(says(4, { speaker, ...more }));

  it('count three articles that go back to one source once', () => {
    const articles = [by('dienste'), by('sprecher'), by('zeitung', { origin: 'regierung' })];
    const { origins, voices } = compared(articles);
    expect(voices).toBe(3);
    expect(origins).toMatchObject([{ root: { kind: 'actor', actor: { id: 'usa' } } }]);
    expect(origins[0]!.articles.map(({ id }) => id)).toEqual(['blatt-0', 'blatt-1', 'blatt-2']);
  });

  it.each([
    ['count every article that speaks for itself', [claiming(says(4)), claiming(says(4))], 2],
    ['follow the named origin', [claiming(says(4, { origin: 'dienste' })), by('sprecher')], 1],
    ['do not take an unnamed group for its state', [by('fachleute'), by('sprecher')], 2],
    ['leave out voices that do not count', [claiming(says(4), says(1, { speaker: 'sprecher' }))], 1],
  ])('%s', (_, articles, count) => {
    expect(compared(articles).origins).toHaveLength(count);
  });

  it('end at an actor that belongs to itself', () => {
    const dossier = madeUp({ articles: {}, actors: { a: { partOf: 'b' }, b: { partOf: 'a' } } });
    expect(['a', 'b']).toContain(outermost(dossier.actors[0]!).id);
  });
});
