import { describe, expect, inject, it } from 'vitest';
import { readPage } from '../../src/publish/verify/page.ts';
import { isListed } from '../../src/publish/verify/site.ts';
import { fileOf, read, routesOf } from './sites.ts';

const { base, single, empty } = inject('sites');

describe.each([base, single, empty])('what search engines are told of $name', (site) => {
  const pages = routesOf(site)
    .map((route) => readPage(fileOf(route), read(site, fileOf(route))))
    .filter(isListed);

  it('is a title of its own for every page, of a length that is shown', () => {
    const titles = pages.map(({ title }) => title);
    expect(titles.filter((title, at) => !title || titles.indexOf(title) !== at)).toEqual([]);
    expect(titles.filter(({ length }) => length > 70)).toEqual([]);
  });

  it('is a description of its own for every page, of a length that is shown', () => {
    const descriptions = pages.map(({ meta }) => meta.get('description') ?? '');
    expect(descriptions.filter((text, at) => descriptions.indexOf(text) !== at)).toEqual([]);
    expect(descriptions.filter((text) => text.length < 20 || text.length > 180)).toEqual([]);
  });

  it('is the one address of every page', () => {
    for (const { file, canonical } of pages)
      expect(canonical, file).toBe(
        `https://dossier.example.org${site.base}${file.replace(/(^|\/)index\.html$/, '$1')}`,
      );
  });

  it('is a picture with its words for every page', () => {
    for (const { file, meta } of pages) {
      const image = meta.get('og:image') ?? '';
      expect(image, file).toMatch(/^https:\/\/dossier\.example\.org\/.*\.png$/);
      expect(meta.get('og:image:alt'), file).toMatch(/.{20}/);
      const chart = /^zahlen\/([^/]+)\/index\.html$/.exec(file)?.[1];
      if (chart !== undefined) expect(image).toContain(`/bilder/diagramm/${chart}.png`);
    }
  });

  it('is not the page for addresses that are not there', () => {
    const { canonical, meta } = readPage('404.html', read(site, '404.html'));
    expect(meta.get('robots')).toBe('noindex');
    expect(canonical).toBeUndefined();
  });

  it('is the sitemap', () => {
    expect(read(site, 'robots.txt')).toContain(`Sitemap: https://dossier.example.org${site.base}sitemap.xml`);
  });
});
