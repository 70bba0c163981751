import { expect, inject, it } from 'vitest';
import { readPage } from '../../src/publish/verify/page.ts';
import { filesOf, read } from './sites.ts';

/** A dossier with one published article, one draft, one that waits, one that was removed and a former name. */
const { single } = inject('sites');

const page = (route: string) => readPage(route, read(single, `${route}index.html`));

it('nothing tells of a draft, or of an article that waits for its day and the event that only it mentions', () => {
  const text = filesOf(single).filter((file) => /\.(?:html|json|xml|csv|ics|bib|txt)$/.test(file));
  expect(text.length).toBeGreaterThan(20);
  expect(text.filter((file) => /geheim|ganz.roh/i.test(read(single, file)))).toEqual([]);
});

it.each([
  ['artikel/allererster-artikel/', '/artikel/erster-artikel/'],
  ['artikel/allererster-artikel/stellen/', '/artikel/erster-artikel/'],
])('%s leads on to where the page is now, with and without the browser’s help', (from, to) => {
  const { meta, references } = page(from);
  expect([meta.get('refresh'), meta.get('robots')]).toEqual([`0; url=${to}`, 'noindex']);
  const links = references.filter(({ href }) => href.endsWith(to)).map(({ element }) => element);
  expect(links).toEqual(expect.arrayContaining(['a', 'link']));
});

it.each(['artikel/alter-streit/', 'artikel/alter-streit/stellen/', 'a/as-laerm/'])(
  '%s says that it was removed, and why',
  (route) => {
    const { meta, text } = page(route);
    expect([meta.get('quellenlage-status'), meta.get('robots')]).toEqual(['410', 'noindex']);
    expect(text).toContain('Wir haben sie am 1. Juni 2021 entfernt.');
    expect(text).toContain('Die Vorlage war erfunden.');
  },
);

it('neither is told to search engines nor found by our own search', () => {
  const map = read(single, 'sitemap.xml');
  expect(map).toContain('/artikel/erster-artikel/');
  expect(map).not.toMatch(/allererster|alter-streit|as-laerm/);
});

it('what was corrected says so in the booklet, with a link to what was wrong', () => {
  const { text, ids } = page('dossier/');
  expect([...ids].some((id) => id.startsWith('korrektur-'))).toBe(true);
  expect(text).toContain('Falsch war Nach zwei Jahren');
});
