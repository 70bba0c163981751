import { describe, expect, it } from 'vitest';
import { questionView } from '../../src/views/comparison/question.ts';
import { choice, madeUp, quantity, says, type MadeUpArticle } from '../domain/made-up.ts';
import { readDossier } from '../real-dossier.ts';

const real = readDossier();
const viewOf = (id: string) =>
  questionView(
    real.questions.find((question) => question.id === id)!,
    real,
    undefined,
  );

const made = (articles: Record<string, MadeUpArticle>, question = choice(true)) => {
  const dossier = madeUp({
    articles,
    questions: { frage: question },
    actors: { eva: {} },
    measures: { menge: { unit: 'km', nature: 'property' } },
  });
  return questionView(dossier.questions[0]!, dossier, undefined);
};

describe('The page of a question', () => {
  it('holds every claim on it once, under an id of its own', () => {
    for (const question of real.questions) {
      const ids = questionView(question, real, undefined).answers.flatMap(({ claims }) =>
        claims.map(({ id }) => id),
      );
      expect(ids).toHaveLength(question.claims.length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a section for every article, silent ones with their reason', () => {
    const { answers } = viewOf('treffpunkt');
    expect(answers.map(({ monogram }) => monogram)).toEqual(real.articles.map(({ monogram }) => monogram));
    expect(answers[0]!.silence).toBe('konnte es noch nicht wissen');
  });

  it('puts what an article says itself before what it quotes', () => {
    const view = made({ eins: { claims: [says('a', { speaker: 'eva' }), says('b')] } });
    expect(view.answers[0]!.claims.map(({ speaker }) => typeof speaker === 'string')).toEqual([true, false]);
  });

  it('gives one verdict, and how it came about', () => {
    const { verdict, why } = viewOf('wagner');
    expect(verdict).toMatchObject({ kind: 'other-scope', label: 'Reden von Verschiedenem' });
    expect(why.slice(0, 2)).toEqual([
      'Aus den Antworten folgt: Mindestens zwei Artikel geben Antworten, die sich ausschließen.',
      'Wir haben nachgelesen: sie reden von Verschiedenem.',
    ]);
  });

  it('says how many origins there are where there are fewer than articles', () => {
    expect(viewOf('wagner').why.slice(2, 4)).toEqual([
      'Zwei Artikel, ein Ursprung',
      'MK, KS gehen hier auf denselben Ursprung zurück: USA.',
    ]);
  });

  it('tells for each option who says it and who only quotes it', () => {
    const { options } = made({
      eins: { claims: [says('a')] },
      zwei: { claims: [says('a', { speaker: 'eva' })] },
    });
    expect(options[0]!.voices.map(({ monogram, voice }) => [monogram, voice])).toEqual([
      ['AA', 'own'],
      ['AB', 'quoted'],
    ]);
    expect(options[1]!.voices).toEqual([]);
  });

  it('draws quantities on one axis, at every width', () => {
    const view = made({ eins: { claims: [says('zahl-1')], figures: [{ value: '15' }] } }, quantity());
    expect(view.drawings.map(({ properties }) => properties['width'])).toEqual([288, 560, 880]);
  });
});
