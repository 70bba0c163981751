import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readPage } from '../../src/publish/verify/page.ts';
import { filesOf, read, routesOf } from './sites.ts';

const sites = inject('sites');

describe('npm run build', () => {
  it.each(Object.values(sites))('finds nothing that must not be published: $name', ({ faults, said }) => {
    expect(said.filter((line) => /error|Astro/i.test(line))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('makes the same files byte for byte, wherever, whenever and in whatever order', () => {
    const hashes = (site: typeof sites.base) =>
      filesOf(site).map(
        (file) =>
          `${file} ${createHash('sha256')
            .update(readFileSync(join(site.folder, file)))
            .digest('hex')}`,
      );
    expect(hashes(sites.again)).toEqual(hashes(sites.base));
  });

  it('leads every link to a passage to an element with that name', () => {
    const articles = new Map(
      routesOf(sites.base)
        .filter((route) => route.startsWith('artikel/'))
        .map((route) => [`/dossier/${route}`, readPage(route, read(sites.base, `${route}index.html`)).ids]),
    );
    const files = filesOf(sites.base).filter((file) => file.endsWith('.html'));
    const links = files.flatMap((file) =>
      [...read(sites.base, file).matchAll(/(\/dossier\/artikel\/[^"#/]+\/)#([^"]+)/g)].map(
        ([, page, id]) => ({ file, page: page!, id: id! }),
      ),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ page, id }) => !articles.get(page)?.has(id))).toEqual([]);
  });

  it('asks for one style sheet, and for scripts after it, so that nothing is painted a round trip later', () => {
    const pages = filesOf(sites.base).filter((file) => /^(?!redaktion|ganzes).*\.html$/.test(file));
    const sheets = (file: string) => read(sites.base, file).match(/<link rel="stylesheet"/g)?.length;
    expect(pages.filter((file) => sheets(file) !== 1)).toEqual([]);
    expect(pages.filter((file) => read(sites.base, file).includes('<script type="module" src='))).toEqual([]);
  });

  it('lets no line above a headline begin with a dot', () => {
    const kickers = filesOf(sites.base)
      .filter((file) => file.endsWith('.html'))
      .flatMap((file) => [...read(sites.base, file).matchAll(/<p class="kicker".*?<\/p>/gs)].map(String));
    expect(kickers.length).toBeGreaterThan(50);
    expect(kickers.filter((kicker) => kicker.includes(' ·'))).toEqual([]);
  });

  it('names neither the machine nor the folder it was built on', () => {
    const text = filesOf(sites.base).filter((file) => /\.(?:html|css|js|json|xml|svg|txt)$/.test(file));
    expect(text.filter((file) => read(sites.base, file).includes(process.cwd()))).toEqual([]);
  });
});

describe('a dossier that has hardly begun', () => {
  it('has all the pages that stand alone', () => {
    const alone = (site: typeof sites.base) => routesOf(site).filter((route) => !/\/[^/]+\/$/.test(route));
    expect(alone(sites.empty)).toEqual(alone(sites.base));
    expect(alone(sites.single)).toEqual(alone(sites.base));
  });

  it('shows its only article without a claim', () => {
    expect(read(sites.single, 'artikel/erster-artikel/index.html')).toContain('Andrang war nach Angaben');
  });
});
