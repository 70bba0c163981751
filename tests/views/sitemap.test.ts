import { expect, test } from 'vitest';
import { robotsTxt, sitemapEntries, sitemapXml } from '../../src/views/sitemap.ts';
import { readDossier } from '../real-dossier.ts';

const dossier = readDossier();
const site = new URL('https://dossier.example.org');

test('every article, question and actor is listed once', () => {
  const hrefs = sitemapEntries(dossier).map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
  for (const { id } of dossier.articles) expect(hrefs).toContain(`/artikel/${id}/`);
  for (const { id } of dossier.questions) expect(hrefs).toContain(`/vergleich/${id}/`);
  for (const { id } of dossier.actors) expect(hrefs).toContain(`/akteure/${id}/`);
});

test('addresses are complete', () => {
  const xml = sitemapXml(dossier, site);
  expect(xml).toContain('<loc>https://dossier.example.org/artikel/waffenbasar/</loc>');
  expect(xml.match(/<loc>https:/g)).toHaveLength(sitemapEntries(dossier).length);
});

test('a day of change is named only where the editors wrote one', () => {
  expect(sitemapXml(dossier, site)).not.toContain('lastmod');
  const [first, ...rest] = dossier.articles;
  const changed = { ...first!, entry: { ...first!.entry, updated: '2026-11-21' } };
  expect(sitemapXml({ ...dossier, articles: [changed, ...rest] }, site)).toContain(
    '<lastmod>2026-11-21</lastmod>',
  );
});

test('a site without an address asks not to be listed', () => {
  expect(robotsTxt(undefined)).toContain('Disallow: /');
  expect(robotsTxt(site)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://dossier.example.org/sitemap.xml\n',
  );
});
