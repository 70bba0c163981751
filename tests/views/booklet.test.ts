import { expect, test } from 'vitest';
import { withPrefix } from '../../src/views/booklet-html.ts';
import { bookletView } from '../../src/views/booklet.ts';
import { readDossier } from '../real-dossier.ts';

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
