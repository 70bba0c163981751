import { describe, expect, it, test } from 'vitest';
import { withPrefix } from '../../src/views/booklet/booklet-html.ts';
import { bookletView } from '../../src/views/booklet/booklet.ts';
import { readDossier } from '../real-dossier.ts';
import { correctedDossier } from './corrected-dossier.ts';

const dossier = readDossier();
const view = bookletView(dossier, undefined);

test('every claim, event, figure, source and article is in it', () => {
  expect(view.articles).toHaveLength(dossier.articles.length);
  expect(view.events).toHaveLength(dossier.events.length);
  expect(view.sources).toHaveLength(dossier.sources.length);
  expect(view.figures).toHaveLength(dossier.articles.flatMap(({ figures }) => figures).length);
  const told = view.articles.flatMap(({ notes }) =>
    notes.flatMap(({ lines }) => lines.map(({ text }) => text)),
  );
  for (const { claims } of dossier.articles)
    for (const { entry, key } of claims)
      expect(
        told.some((text) => text.includes(entry.paraphrase)),
        key,
      ).toBe(true);
});

test('every number in a text leads to its note and every note back', () => {
  for (const { id, blocks, notes } of view.articles) {
    const html = blocks.map((block) => block.html ?? '').join('');
    for (const note of notes) {
      expect(html).toContain(`href="#${note.id}"`);
      expect(html).toContain(`id="${note.passage.slice(1)}"`);
      expect(note.passage.startsWith(`#${id}--`)).toBe(true);
    }
  }
});

test('links lead only to this page or out of the site', () => {
  const html = view.articles.flatMap(({ blocks }) => blocks.map((block) => block.html ?? '')).join('');
  for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:#|https?:)/);
});

test('names get the article before them, headings go down, buttons go', () => {
  const html =
    '<h2 id="abschnitt-a">A</h2><p><span id="b">B</span><sup><button type="button">1</button><a href="#notiz-b">1</a></sup></p>';
  expect(withPrefix(html, 'x')).toBe(
    '<h4 id="x--abschnitt-a">A</h4><p><span id="x--b">B</span><sup><a href="#x--notiz-b">1</a></sup></p>',
  );
});

test('an address of the site makes the way back complete', () => {
  expect(bookletView(dossier, new URL('https://dossier.example.org')).website).toBe(
    'https://dossier.example.org/',
  );
});

describe('A correction in the booklet', () => {
  const { articles, questions, events, charts, figures, corrections } = bookletView(
    correctedDossier,
    undefined,
  );
  const mark = {
    text: 'berichtigt am 20. November 2026',
    href: '#korrektur-wiedereroeffnung-1',
  };
  const hrefs = (marked: { corrections: { href: string }[] }[]) =>
    marked.flatMap((thing) => thing.corrections.map(({ href }) => href));

  it('is an entry with an address of its own, which leads back to the passages', () => {
    expect(corrections.map(({ id }) => id)).toEqual([
      'korrektur-wiedereroeffnung-2',
      'korrektur-wiedereroeffnung-1',
      'korrektur-ereignis--erste-lesenacht-1',
      'korrektur-groesse--baende-1',
    ]);
    expect(corrections[1]?.passages.map(({ href }) => href)).toEqual([
      '#wiedereroeffnung--tage',
      '#wiedereroeffnung--baende',
    ]);
  });

  it('marks the claim in the comparison, the figure, the event and the value from outside', () => {
    const claims = questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims));
    // The claim, and the one whose answer is the figure.
    expect(claims.flatMap((claim) => claim.corrections)).toEqual([mark, mark]);
    expect(figures.flatMap((figure) => figure.corrections)).toEqual([mark]);
    expect(hrefs(events)).toEqual(
      expect.arrayContaining([mark.href, '#korrektur-ereignis--erste-lesenacht-1']),
    );
    expect(hrefs(charts)).toEqual([mark.href, '#korrektur-groesse--baende-1']);
  });

  it('marks the article and the notes of what was wrong in it, and no other', () => {
    const [corrected, other] = [
      articles.find(({ id }) => id === 'wiedereroeffnung')!,
      articles.find(({ id }) => id !== 'wiedereroeffnung')!,
    ];
    expect(hrefs([corrected])).toEqual([mark.href, '#korrektur-wiedereroeffnung-2']);
    const lines = corrected.notes.flatMap(({ lines }) => lines).filter((line) => line.corrections.length > 0);
    expect(lines.map(({ corrections }) => corrections)).toEqual([[mark], [mark], [mark], [mark]]);
    expect(hrefs([other, ...other.notes.flatMap(({ lines }) => lines)])).toEqual([]);
  });

  it('leads from every mark to an entry', () => {
    const marks = [
      ...hrefs([...articles, ...events, ...figures, ...charts]),
      ...hrefs(questions.flatMap(({ answers }) => answers.flatMap(({ claims }) => claims))),
      ...hrefs(articles.flatMap(({ notes }) => notes.flatMap(({ lines }) => lines))),
    ];
    const entries = corrections.map(({ id }) => `#${id}`);
    expect(marks.filter((href) => !entries.includes(href))).toEqual([]);
  });
});
