import { expect, test } from 'vitest';
import { placeOf, withinPage } from '../../src/views/booklet/booklet-html.ts';
import { bookletView } from '../../src/views/booklet/booklet.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const view = bookletView(dossier, undefined).whole!;

test('every claim, event, figure, source and article is in it', () => {
  expect(view.articles).toHaveLength(dossier.articles.length);
  expect(view.events).toHaveLength(dossier.events.length);
  expect(view.sources).toHaveLength(dossier.sources.length);
  expect(view.figures).toHaveLength(dossier.articles.flatMap(({ figures }) => figures).length);
  const told = view.articles.flatMap(({ notes }) =>
    notes.flatMap(({ answers, claims }) => [...answers.flatMap((answer) => answer.claims), ...claims]),
  );
  expect(told).toHaveLength(dossier.articles.flatMap(({ claims }) => claims).length);
});

test('an address of the site makes the way back complete', () => {
  expect(bookletView(dossier, new URL('https://dossier.example.org')).website).toBe(
    'https://dossier.example.org/',
  );
});

test.each([
  ['/artikel/blatt/', '#blatt'],
  ['/artikel/blatt/#satz', '#blatt--satz'],
  ['/vergleich/frage/#blatt--aussage', '#frage-frage--blatt--aussage'],
  ['/vergleich/', '#vergleich'],
  ['/zeitleiste/#fest', '#ereignis-fest'],
  ['/zahlen/kurve/', '#diagramm-kurve'],
  ['/zahlen/#blatt--zahl', '#zahlen'],
  ['/methode/#quelle-amt', '#quelle-amt'],
  ['/korrekturen/#blatt-1', '#korrektur-blatt-1'],
  ['/impressum/', undefined],
])('a link to %s leads to %s of the booklet', (href, place) => {
  expect(placeOf(href)).toBe(place);
});

test('names get a prefix, headings go down, and what is for the screen or not here goes', () => {
  const html =
    '<h2 id="a">A</h2><p aria-labelledby="a"><span id="b">B</span><sup><button>1</button><a href="#notiz-1">1</a></sup></p><details class="row screen-only">C</details><a href="/impressum/">D</a> <a href="https://example.org/">E</a>';
  expect(withinPage(html, 'x--', 2)).toBe(
    '<h4 id="x--a">A</h4><p aria-labelledby="x--a"><span id="x--b">B</span><sup><a href="#x--notiz-1">1</a></sup></p>D <a href="https://example.org/">E</a>',
  );
});
