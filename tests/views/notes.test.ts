import { describe, expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { noteView } from '../../src/views/article/notes.ts';
import { madeUp, says, scale, type MadeUpArticle } from '../domain/made-up.ts';
import { readDossier } from '../real-dossier.ts';

const actors = { eva: { name: 'Eva Muster' }, bote: { name: 'Der Bote' } };

const noteOf = (here: MadeUpArticle, ...others: MadeUpArticle[]) => {
  const articles = { hier: here, ...Object.fromEntries(others.map((other, at) => [`dort-${at}`, other])) };
  const dossier = madeUp({
    articles,
    actors,
    questions: { frage: scale(1), zweite: scale(2) },
    measures: { menge: { name: 'Menge', unit: 'Stück' } },
  });
  return noteView(dossier.articles[0]!.passages[0]!, dossier);
};

const relations = (note: ReturnType<typeof noteOf>) =>
  note.answers[0]!.others.map(({ relation, articles }) => [
    relation,
    articles.map(({ monogram }) => monogram).join(' '),
  ]);

describe('A margin note', () => {
  it('says who answers otherwise, partly otherwise and the same, each with a way to its passage', () => {
    const note = noteOf(
      { claims: [says(5)] },
      { claims: [says(1)] },
      { claims: [says(5)] },
      { claims: [says(4)] },
      {},
    );
    expect(relations(note)).toEqual([
      ['Anders', 'AB'],
      ['Teils anders', 'AD'],
      ['Ebenso', 'AC'],
    ]);
    expect(note.answers[0]!.others[0]!.articles[0]).toMatchObject({
      name: 'Blatt dort-0, Feb. 2023',
      answer: 'nein',
      href: '/artikel/dort-0/#stelle-1',
    });
    expect(note.answers[0]!.line).toBeUndefined();
  });

  it('compares what is said at this passage, not what the article says elsewhere', () => {
    const note = noteOf({ claims: [says(1, { speaker: 'eva' }), says(5)] }, { claims: [says(5)] });
    expect(relations(note)).toEqual([['Anders', 'AB']]);
  });

  it('says so where nobody else answers', () => {
    expect(noteOf({ claims: [says(5)] }, {}).answers[0]).toMatchObject({
      others: [],
      line: 'Sonst antwortet darauf kein Artikel.',
    });
  });

  it('marks its own article on the strip', () => {
    const html = toHtml(noteOf({ claims: [says(5)] }, { claims: [says(1)] }).answers[0]!.strip!);
    expect(html).toMatch(/class="dot at-5 own marked"[^>]*>AA</);
    expect(html).toMatch(/class="dot at-1 own"[^>]*>AB</);
  });

  it('is one note for several claims at one passage, with one part per question', () => {
    const here = { passage: 'stelle-1' };
    const note = noteOf({
      claims: [
        says(4),
        says(5, here),
        says(2, { ...here, question: 'zweite' }),
        { ...here, short: 'Nebenbei.' },
      ],
    });
    expect(note.answers.map(({ question, claims }) => [question.href, claims.length])).toEqual([
      ['/vergleich/frage/', 2],
      ['/vergleich/zweite/', 1],
    ]);
    expect(note.claims.map(({ short }) => short)).toEqual(['Nebenbei.']);
  });

  it('takes the colour of the first step that is answered', () => {
    expect(noteOf({ claims: [says(2)] }).step).toBe(2);
    expect(noteOf({ figures: [{}] }).step).toBeUndefined();
  });

  it('names speaker and chain, firmness and the address of the claim', () => {
    const note = noteOf({ claims: [says(4, { speaker: 'eva', via: ['bote'], modality: 'suspects' })] });
    expect(note.answers[0]!.claims[0]).toMatchObject({
      speaker: 'Eva Muster, über Der Bote',
      firmness: 'vermutet',
      answer: 'eher ja',
      href: '/vergleich/frage/#hier--aussage-1',
    });
  });

  it('follows a forecast to what happened', () => {
    const outcome = { result: 'not-occurred' as const, text: 'Es kam anders.', checked: '2026-11-20' };
    const note = noteOf({ claims: [says(4, { modality: 'expects', outcome })] });
    expect(note.answers[0]!.claims[0]!.outcome).toBe(
      'Nicht eingetreten: Es kam anders. (geprüft bis November 2026)',
    );
  });

  it('gives figures in words with their unit', () => {
    const note = noteOf({ figures: [{ value: 'etwa 15.000' }] });
    expect(note.figures[0]).toMatchObject({
      value: 'etwa 15.000\u00a0Stück',
      measure: { href: '/zahlen/#hier--zahl-1' },
    });
  });
});

describe("The notes of the project's articles", () => {
  const dossier = readDossier();
  const notes = dossier.articles.flatMap(({ passages }) =>
    passages.map((passage) => noteView(passage, dossier)),
  );

  it('are never empty', () => {
    for (const { answers, claims, events, figures, remarks, passage } of notes)
      expect([answers, claims, events, figures, remarks].flat().length, passage).toBeGreaterThan(0);
  });

  it('have ids of their own within an article', () => {
    for (const { passages } of dossier.articles)
      expect(new Set(passages.map((passage) => noteView(passage, dossier).id)).size).toBe(passages.length);
  });
});
