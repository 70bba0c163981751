import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { comparisonView, plotView } from '../../src/views/comparison/comparison.ts';
import { claimsTable, matrixTable } from '../../src/views/comparison/comparison-data.ts';
import { choice, madeUp, says, scale } from '../domain/made-up.ts';
import { readDossier } from '../real-dossier.ts';

const real = readDossier();
const view = comparisonView(real);

describe('The matrix', () => {
  it('has a row for every question and a cell for every article', () => {
    expect(view.rows.map(({ id }) => id)).toEqual(real.questions.map(({ id }) => id));
    for (const { cells } of view.rows)
      expect(cells.map(({ monogram }) => monogram)).toEqual(real.articles.map(({ monogram }) => monogram));
  });

  it('never has an empty cell: an answer with a claim, or silence in words', () => {
    for (const { cells } of view.rows)
      for (const { silence, answer, claims } of cells)
        expect(silence === undefined ? answer && claims.length > 0 : claims.length === 0).toBeTruthy();
  });

  it('tells silence from being unable to know', () => {
    const meeting = view.rows.find(({ id }) => id === 'treffpunkt')!;
    expect(meeting.cells[0]).toMatchObject({ monogram: 'MK', silence: 'konnte es noch nicht wissen' });
    expect(
      view.rows.flatMap(({ cells }) => cells).some(({ silence }) => silence === 'erwähnt es nicht'),
    ).toBe(true);
  });

  it('gets a sixth column, a new verdict and new dots from a sixth article alone', () => {
    const articles = { eins: { claims: [says(5)] }, zwei: { claims: [says(4)] } };
    const questions = { frage: scale(1, 'contradiction') };
    const before = comparisonView(madeUp({ articles, questions })).rows[0]!;
    const more = { ...articles, drei: { claims: [says(1)] } };
    const after = comparisonView(madeUp({ articles: more, questions })).rows[0]!;
    expect([before.cells.length, after.cells.length]).toEqual([2, 3]);
    expect([before.verdict.kind, after.verdict.kind]).toEqual(['differ', 'contradict']);
    expect(toHtml(after.strip!).match(/class="dot/g)).toHaveLength(3);
  });

  it('shows both sides of an article that quotes both', () => {
    const split = {
      claims: [says(1, { speaker: 'eva', short: 'Nein.' }), says(5, { speaker: 'udo', short: 'Ja.' })],
    };
    const { rows } = comparisonView(madeUp({ articles: { eins: split }, actors: { eva: {}, udo: {} } }));
    expect(rows[0]!.cells[0]!.claims.map(({ short }) => short)).toEqual(['Nein.', 'Ja.']);
    expect(rows[0]!.cells[0]!.answer).toBe('zitiert beides: nein und ja');
  });

  it("leads to the rest of an article's claims", () => {
    const many = { claims: [says(5), says(5), says(4)] };
    const [row] = comparisonView(madeUp({ articles: { eins: many } })).rows;
    expect(row!.cells[0]!.more).toEqual({ text: '2 weitere Aussagen', href: '/vergleich/frage/#eins' });
  });

  it('knows what every verdict was on every day that changed it', () => {
    const { rows } = comparisonView(
      madeUp({
        articles: { eins: { claims: [says(5)] }, zwei: { claims: [says(1)] }, drei: { claims: [says(1)] } },
        questions: { frage: scale(1, 'contradiction') },
      }),
    );
    expect(JSON.parse(rows[0]!.verdict.history!)).toEqual([
      ['2023-01-10', 'one-voice', 'Nur eine Stimme', 1, 1],
      ['2023-02-10', 'contradict', 'Widersprechen sich', 2, 8],
      ['2023-03-10', 'contradict', 'Widersprechen sich', 3, 8],
    ]);
  });

  it('orders by disagreement before it orders by distance', () => {
    const dossier = madeUp({
      articles: {
        eins: {
          claims: [says(3, { question: 'a' }), says('a', { question: 'b' }), says(2, { question: 'c' })],
        },
        zwei: {
          claims: [says(5, { question: 'a' }), says('b', { question: 'b' }), says(4, { question: 'c' })],
        },
      },
      questions: { a: scale(1), b: choice(true, 2), c: scale(3, 'contradiction') },
    });
    const rows = [...comparisonView(dossier).rows].sort((a, b) => b.data.disagreement - a.data.disagreement);
    expect(rows.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });

  it('shows of many articles where they stand, and leaves each answer to the question’s page', () => {
    const articles = { ...many(40), eins: { claims: [says(5)] }, zwei: { claims: [says(1)] } };
    const { columns, rows, plot } = comparisonView(madeUp({ articles }));
    expect([columns, rows[0]!.cells, plot.rows, plot.signs.letters]).toEqual([[], [], [], []]);
    expect(rows[0]!.strip).toBeDefined();
  });
});

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`blatt-${at}`, {}]));

describe('The dot plot', () => {
  it('has every scale question, linked to its page, and no other', () => {
    const scales = real.questions.filter(({ entry }) => entry.kind === 'scale');
    expect(plotView(real).rows.map(({ question }) => question.href)).toEqual(
      scales.map(({ id }) => `/vergleich/${id}/`),
    );
  });

  it('says in words who stands where and who is silent', () => {
    const { rows } = plotView(
      madeUp({
        articles: { eins: { claims: [says(5)] }, zwei: { claims: [says(1, { speaker: 'eva' })] }, drei: {} },
        actors: { eva: {} },
      }),
    );
    expect(rows[0]!.strip.properties['ariaLabel']).toBe(
      'Skala von „nein“ bis „ja“. Nein: Blatt zwei, Feb. 2023 (zitiert). Ja: Blatt eins, Jan. 2023. Ohne Antwort: Blatt drei, März 2023.',
    );
  });

  it('shows every article once on each step it takes, with thirty articles too', () => {
    const articles = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [`blatt-${at}`, { claims: [says((at % 5) + 1)] }]),
    );
    const html = toHtml(plotView(madeUp({ articles })).rows[0]!.strip);
    const monograms = [...html.matchAll(/class="dot[^>]*>(\p{Lu}{2})/gu)].map(([, monogram]) => monogram);
    expect(new Set(monograms).size).toBe(30);
    expect(monograms).toHaveLength(30);
  });
});

describe('The tables to take along', () => {
  const site = new URL('https://example.org');

  it('describe every column that they have', () => {
    for (const { columns, rows } of [matrixTable(real, site), claimsTable(real, site)]) {
      expect(columns.every(({ description = '' }) => description.length > 5)).toBe(true);
      expect(Object.keys(rows[0]!)).toEqual(columns.map(({ name }) => name));
    }
  });

  it('give each claim a full address and a citation that names speaker, article, date and passage', () => {
    const claim = claimsTable(real, site).rows.find(
      (row) => row['aussage'] === 'gipfel-als-signal/mengen-nicht-gross',
    )!;
    expect(claim['adresse']).toBe('https://example.org/a/ft-mengen-nicht-gross/');
    expect(claim['nachweis']).toMatch(
      /^Der Artikel selbst, sinngemäß: .+ In: vermutlich Financial Times, Oktober 2023, .+ Nummer \d+ im Text\./,
    );
  });
});
