import { describe, expect, it } from 'vitest';
import { toHtml } from 'hast-util-to-html';
import { notesOf, noteView } from '../../src/views/article/notes.ts';
import { choice, madeUp, says, scale, type MadeUpArticle } from '../domain/made-up.ts';

const actors = { eva: { name: 'Eva Muster' }, bote: { name: 'Der Bote' } };

const noteOf = (here: MadeUpArticle, ...others: MadeUpArticle[]) => {
  const articles = { hier: here, ...Object.fromEntries(others.map((other, at) => [`dort-${at}`, other])) };
  const dossier = madeUp({
    articles,
    actors,
    questions: { frage: scale(1), zweite: scale(2) },
    measures: { menge: { name: 'Menge', unit: 'Stück' } },
  });
  return noteView(dossier.articles[0]!.passages.slice(0, 1), dossier);
};

const relations = (note: ReturnType<typeof noteOf>) =>
  note.answers[0]!.voices.map(({ says, relations }) =>
    [says, ...relations.map(({ label, names }) => `${label} ${names}`.trim())].join(' · '),
  );

describe('A margin note', () => {
  it('says speaker and answer first, then who agrees and who does not, by name', () => {
    const note = noteOf(
      { claims: [says(5, { speaker: 'eva' })] },
      { claims: [says(1)] },
      { claims: [says(5)] },
      { claims: [says(4, { speaker: 'bote' })] },
      {},
    );
    expect(relations(note)).toEqual([
      'Eva Muster, zitiert: ja · wie Blatt dort-1 · anders als Blatt dort-0 · etwas anders als Der Bote (AD)',
    ]);
    expect(note.answers[0]!.others[0]).toEqual({
      name: 'Blatt dort-0',
      answer: 'nein',
      href: '/artikel/dort-0/#stelle-1',
    });
  });

  it('compares what is said at this passage, not what the article says elsewhere', () => {
    const note = noteOf({ claims: [says(1, { speaker: 'eva' }), says(5)] }, { claims: [says(5)] });
    expect(relations(note)).toEqual(['Eva Muster, zitiert: nein · anders als Blatt dort-0']);
  });

  it('says so where nobody else answers, or speaks of something else', () => {
    expect(relations(noteOf({ claims: [says(5)] }, {}))).toEqual([
      'Blatt hier: ja · sonst antwortet kein Artikel',
    ]);
    const scoped = madeUp({
      articles: { hier: { claims: [says(5)] }, dort: { claims: [says(1)] } },
      questions: { frage: scale(1, 'other-scope') },
    });
    expect(relations(noteView(scoped.articles[0]!.passages, scoped))).toEqual([
      'Blatt hier: ja · von anderem: Blatt dort',
    ]);
  });

  it('agrees with an article that says this among other things', () => {
    const asked = madeUp({
      articles: {
        hier: { claims: [says('a')] },
        dort: { claims: [says('a'), says('b')] },
        da: { claims: [says('b')] },
      },
      questions: { frage: choice(true) },
    });
    expect(relations(noteView(asked.articles[0]!.passages, asked))).toEqual([
      'Blatt hier: Antwort a · wie Blatt dort · anderes: Blatt da',
    ]);
  });

  it('lets no article disagree about what it rests on', () => {
    const asked = madeUp({
      articles: { hier: { claims: [says(5)] }, dort: { claims: [says(1)] } },
      questions: { frage: { ...scale(1), aboutSources: true } },
    });
    expect(relations(noteView(asked.articles[0]!.passages, asked))).toEqual(['Blatt hier: ja']);
  });

  it('rings on the strip what is said here, hollow where it is quoted', () => {
    const html = toHtml(
      noteOf({ claims: [says(2, { speaker: 'eva' }), says(5)] }, { claims: [says(1)] }).answers[0]!.strip!,
    );
    expect(html).toMatch(/class="dot at-2 quoted marked"[^>]*>AA</);
    expect(html).toMatch(/class="dot at-1 own"[^>]*>AB</);
    expect(html).not.toContain('at-5');
  });

  it('is shown where editors chose the claim, or, where they chose none, where others differ', () => {
    const shown = (here: MadeUpArticle, there: number) => noteOf(here, { claims: [says(there)] }).matters;
    expect(shown({ claims: [says(5)] }, 1)).toBe(true);
    expect(shown({ claims: [says(5)] }, 5)).toBe(false);
    expect(shown({ claims: [says(5), says(5, { key: true })] }, 1)).toBe(false);
    expect(shown({ claims: [says(5, { key: true })] }, 5)).toBe(true);
  });

  it('is shared by neighbouring passages that say the same', () => {
    const dossier = madeUp({
      articles: { hier: { claims: [says(5), says(5), says(4)] }, dort: { claims: [says(1)] } },
      questions: { frage: scale() },
    });
    const notes = notesOf(dossier.articles[0]!, dossier);
    expect(notes.map(({ numbers, answers }) => [numbers, answers[0]!.claims.length])).toEqual([
      ['1–2', 2],
      ['3', 1],
    ]);
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
      ['/vergleich/frage/#hier--aussage-1', 2],
      ['/vergleich/zweite/#hier--aussage-3', 1],
    ]);
    expect(note.claims.map(({ short }) => short)).toEqual(['Nebenbei.']);
  });

  it('names speaker and chain, firmness and the address of the claim', () => {
    const note = noteOf({ claims: [says(4, { speaker: 'eva', via: ['bote'], modality: 'suspects' })] });
    expect(note.answers[0]!.claims[0]).toMatchObject({
      attribution: 'Eva Muster, über Der Bote',
      firmness: 'vermutet',
      answer: 'eher ja',
      href: '/a/aa-aussage-1/',
    });
  });

  it('follows a forecast to what happened', () => {
    const outcome = { result: 'not-occurred' as const, text: 'Es kam anders.', checked: '2026-11-20' };
    const note = noteOf({ claims: [says(4, { modality: 'expects', outcome })] });
    expect(note.answers[0]!.claims[0]!.outcome).toMatchObject({
      label: 'Nicht eingetreten',
      text: 'Es kam anders.',
    });
  });

  it('gives figures in words with their unit', () => {
    const note = noteOf({ figures: [{ value: 'etwa 15.000' }] });
    expect(note.figures[0]).toMatchObject({
      value: 'etwa 15.000\u00a0Stück',
      measure: { href: '/zahlen/#hier--zahl-1' },
    });
  });
});
