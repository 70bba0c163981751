import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/comparison/comparison.ts';
import { surelyBefore } from '../../../src/domain/comparison/silence.ts';
import { dateOf } from '../../../src/values/date.ts';
import { madeUp, says, scale } from '../made-up.ts';

const silenceOf = (published: string, arose?: string) => {
  const dossier = madeUp({
    articles: { blatt: { published } },
    questions: { frage: scale(1, 'degree', arose) },
  });
  return compare(dossier.questions[0]!, dossier.articles).stands[0]!.silence;
};

describe('The silence of an article', () => {
  it('is not mentioning what could be asked at the time', () => {
    expect(silenceOf('2023-09-11', '2023-07')).toBe('not-mentioned');
    expect(silenceOf('2023-09-11')).toBe('not-mentioned');
  });

  it('is being unable to know what arose after it had appeared', () => {
    expect(silenceOf('2023-08-15/2023-08-16', '2023-09-04')).toBe('could-not');
  });

  it('gives no excuse as long as the dates overlap', () => {
    expect(silenceOf('2023-09-04/2023-09-06', '2023-09-05')).toBe('not-mentioned');
    expect(silenceOf('2023-09', '2023-09-30')).toBe('not-mentioned');
  });

  it('is none where the article makes a claim, even one without an answer', () => {
    const dossier = madeUp({ articles: { blatt: { claims: [says(undefined)] } } });
    expect(compare(dossier.questions[0]!, dossier.articles).stands[0]!.silence).toBeUndefined();
  });
});

describe('Being surely before', () => {
  it('needs every day of the one before every day of the other', () => {
    expect(surelyBefore(dateOf('2023-08'), dateOf('2023-09'))).toBe(true);
    expect(surelyBefore(dateOf('2023-08'), dateOf('2023-08-31'))).toBe(false);
  });

  it('is never known of open ends', () => {
    expect(surelyBefore(dateOf('2023/..'), dateOf('2024'))).toBe(false);
    expect(surelyBefore(dateOf('2023'), dateOf('../2024'))).toBe(false);
  });
});
