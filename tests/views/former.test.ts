import { expect, it } from 'vitest';
import { link } from '../../src/domain/link.ts';
import { formerViews } from '../../src/views/about/former.ts';
import { sitemapXml } from '../../src/views/data/sitemap.ts';
import { readWritten } from '../real-dossier.ts';

/** The smallest dossier after a rename, a removal and a claim withdrawn. */
const dossier = (() => {
  const written = readWritten('tests/fixtures/content-minimal');
  const articles = written.articles.map((article) => {
    if (article.id !== 'offene-fragen') return article;
    const claims = article.data.claims.map((claim) => ({ ...claim, aliases: ['fo-kaum-leser'] }));
    const corrections = [
      { date: '2026-11-20', wrong: 'A.', right: 'B.', concerns: [], withdrawn: ['of-niemand'] },
    ];
    return { ...article, data: { ...article.data, claims, corrections, aliases: ['alte-fragen'] } };
  });
  const removed = [
    {
      id: 'alter-streit',
      title: 'Alter Streit',
      outlet: 'Mühlbachbote',
      date: '2026-11-01',
      reason: 'Die Vorlage war erfunden.',
      instead: 'offene-fragen',
      claims: ['as-laerm'],
    },
  ];
  const questions = written.questions.map((question) =>
    question.id === 'nutzen' ? { ...question, data: { ...question.data, aliases: ['vorteil'] } } : question,
  );
  return link({ ...written, articles, questions, dossier: { ...written.dossier, removed } });
})();

const views = formerViews(dossier);

it('leads from every former address to where it is now', () => {
  const moved = views.flatMap((view) => (view.kind === 'moved' ? [[view.path, view.to.href]] : []));
  const { length } = dossier.articles.flatMap(({ claims }) => claims);
  expect(moved.filter(([path]) => path!.startsWith('a/'))).toHaveLength(length + 1);
  expect(moved.filter(([path]) => !path!.startsWith('a/') || path!.includes('-kaum-leser'))).toEqual([
    ['a/fo-kaum-leser/', '/vergleich/nutzen/#offene-fragen--kaum-leser'],
    ['a/of-kaum-leser/', '/vergleich/nutzen/#offene-fragen--kaum-leser'],
    ['artikel/alte-fragen/', '/artikel/offene-fragen/'],
    ['artikel/alte-fragen/stellen/', '/artikel/offene-fragen/'],
    ['artikel/offene-fragen/stellen/', '/artikel/offene-fragen/'],
    ['artikel/wiedereroeffnung/stellen/', '/artikel/wiedereroeffnung/'],
    ['vergleich/vorteil/', '/vergleich/nutzen/'],
  ]);
});

it('says what was removed, when, why, and where to go on', () => {
  const removed = views.filter((view) => view.kind === 'removed');
  expect(removed.map(({ path }) => path)).toEqual([
    'a/as-laerm/',
    'a/of-niemand/',
    'artikel/alter-streit/',
    'artikel/alter-streit/stellen/',
  ]);
  expect(removed[2]).toMatchObject({
    paragraphs: [
      'Hier stand unsere Fassung des Artikels „Alter Streit“ (Mühlbachbote). Wir haben sie am 1. November 2026 entfernt.',
    ],
    reason: 'Die Vorlage war erfunden.',
  });
  expect(removed[2]!.ways[0]!.href).toBe('/artikel/offene-fragen/');
  expect(removed[1]).toMatchObject({ reason: 'A. B.' });
  expect(removed[1]!.ways[0]!.href).toBe('/korrekturen/#alte-fragen-1');
});

it('tells search engines of none of them', () => {
  const map = sitemapXml(dossier, new URL('https://dossier.example.org'));
  for (const { path } of views) expect(map).not.toContain(`/${path}<`);
});
