import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from '../../src/views/data/sitemap.ts';
import { readDossier } from '../real-dossier.ts';
import { correctedDossier } from './corrected-dossier.ts';

const dossier = readDossier();
const site = new URL('https://dossier.example.org');

/** The dossier before anything was corrected, of which nobody says when it appeared. */
const untouched = {
  ...dossier,
  articles: dossier.articles.map((article) => ({
    ...article,
    entry: { ...article.entry, corrections: [] },
    corrections: [],
    added: undefined,
  })),
};

test('a day of change is named only where the editors wrote one', () => {
  expect(sitemapXml(untouched, site)).not.toMatch(/\/artikel\/[^<]*<\/loc><lastmod>/);
  const [first, ...rest] = untouched.articles;
  const changed = { ...first!, entry: { ...first!.entry, updated: '2026-11-21' } };
  expect(sitemapXml({ ...untouched, articles: [changed, ...rest] }, site)).toContain(
    '<lastmod>2026-11-21</lastmod>',
  );
});

test('an article that nobody changed is as new as the day it appeared here', () => {
  const [first, ...rest] = untouched.articles;
  const appeared = { ...first!, added: '2026-11-18' as const };
  expect(sitemapXml({ ...untouched, articles: [appeared, ...rest] }, site)).toContain(
    `/artikel/${first!.id}/</loc><lastmod>2026-11-18</lastmod>`,
  );
});

test('what was corrected is as new as its last correction, and so is the list of all', () => {
  const xml = sitemapXml(correctedDossier, site);
  expect(xml).toContain('/korrekturen/</loc><lastmod>2026-11-21</lastmod>');
  expect(xml).not.toContain('/a/');
});

test('a site without an address asks not to be listed', () => {
  expect(robotsTxt(undefined)).toContain('Disallow: /');
  expect(robotsTxt(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://dossier.example.org/sitemap.xml\n',
  );
});
