import { describe, expect, it } from 'vitest';
import { clashes, flatParaphrases, misfits } from '../../../src/domain/comparison/comparison-review.ts';
import { madeUp, quantity, says, scale } from '../made-up.ts';

describe("Verdicts that do not fit the editors' note", () => {
  const found = (kind: Parameters<typeof scale>[1], ...steps: number[]) =>
    misfits(
      madeUp({
        articles: Object.fromEntries(steps.map((step, at) => [`blatt-${at}`, { claims: [says(step)] }])),
        questions: { frage: scale(1, kind) },
      }),
    ).map(({ computed }) => computed);

  it('are contradictions called a matter of degree, and the reverse', () => {
    expect(found('degree', 1, 5)).toEqual(['contradict']);
    expect(found('contradiction', 4, 5)).toEqual(['degree']);
    expect(found('none', 4, 5)).toEqual(['degree']);
  });

  it('are differences that editors explain but nobody finds', () => {
    expect(found('later-state', 4, 4)).toEqual(['agree']);
    expect(found('opinion', 4)).toEqual(['one-voice']);
  });

  it('are not contradictions explained by time, scope, forecast or opinion', () => {
    expect(found('later-state', 1, 5)).toEqual([]);
    expect(found('opinion', 2, 4)).toEqual([]);
    expect(found('none', 4, 4)).toEqual([]);
  });
});

describe('Clashes of exact figures', () => {
  const figure = (value: string, more = {}) => ({ figures: [{ value, ...more }] });
  const found = (one: object, other: object, more: Partial<Parameters<typeof madeUp>[0]> = {}) =>
    clashes(
      madeUp({ articles: { eins: one, zwei: other }, questions: {}, measures: { menge: {} }, ...more }),
    ).map(({ one, other }) => [one.key, other.key]);

  it('are two exact numbers of one measure that differ without a note', () => {
    expect(found(figure('15'), figure('19'))).toEqual([['eins/zahl-1', 'zwei/zahl-1']]);
  });

  it('are explained by a note at the figure or its passage', () => {
    expect(found(figure('15', { note: 'Ein anderer Abschnitt.' }), figure('19'))).toEqual([]);
    const noted = { ...figure('15'), notes: [{ passage: 'stelle-1', kind: 'figure', text: 'Gerundet.' }] };
    expect(found(noted, figure('19'))).toEqual([]);
  });

  it('are explained by a question on the measure that names the difference', () => {
    expect(found(figure('15'), figure('19'), { questions: { frage: quantity(1, 'other-scope') } })).toEqual(
      [],
    );
    expect(found(figure('15'), figure('19'), { questions: { frage: quantity(1, 'none') } })).toHaveLength(1);
  });

  it('are none between figures of different days, unless the measured thing does not change', () => {
    const [may, june] = [figure('15', { asOf: '2023-05' }), figure('19', { asOf: '2023-06' })];
    expect(found(may, june)).toEqual([]);
    expect(found(may, june, { measures: { menge: { nature: 'property' } } })).toHaveLength(1);
  });

  it('are none where one of the two is not meant exactly', () => {
    expect(found(figure('etwa 15'), figure('19'))).toEqual([]);
  });
});

describe('Paraphrases that state flatly', () => {
  const flat = (paraphrase: string, more = {}) =>
    flatParaphrases(
      madeUp({
        articles: { blatt: { claims: [{ paraphrase, speaker: 'eva', ...more }] } },
        actors: { eva: {} },
      }),
    ).length === 1;

  it('are the words of others in the indicative', () => {
    expect(flat('Nordkorea hat fünf Millionen Granaten geliefert.')).toBe(true);
  });

  it('are looked for in what the article says itself only where it is not sure', () => {
    expect(flat('Nordkorea hat geliefert.', { speaker: 'self' })).toBe(false);
    expect(flat('Nordkorea hat geliefert.', { speaker: 'self', modality: 'suspects' })).toBe(true);
  });
});
