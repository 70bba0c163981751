import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeFaults, verify } from '../../src/cli/verify/verify.ts';
import { readSite } from '../../src/cli/verify/site.ts';
import { weighPages } from '../../src/cli/verify/weights.ts';

const text = 'Ein Satz, der lang genug ist, damit die Seite nicht als leer gilt.';
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="de"><head><title>T</title>${head}</head><body><main id="inhalt"><p>${text}</p>${body}</main></body></html>`;
const data = JSON.stringify({ articles: [], events: [], questions: [], charts: [], actors: [] });

/** A sitemap of the pages among these files. */
const sitemapOf = (files: readonly string[]): string =>
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => `<loc>https://example.org/dossier/${file.replace(/index\.html$/, '')}</loc>`)
    .join('');

/** What is wrong with a site made of these files. */
async function faultsOf(
  files: Record<string, string | Buffer>,
  searchable: string[] = [],
): Promise<string[]> {
  const given = { 'dossier.json': data, 'sitemap.xml': sitemapOf(Object.keys(files)), ...files };
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  for (const [path, content] of Object.entries(given)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const found = searchable.map((address) => ({ kind: 'artikel', id: 'a', address, file: 'dossier.json' }));
  const site = await readSite(folder, '/dossier/', 'https://example.org');
  return describeFaults(verify(site, await weighPages(site), [], found)).map((line) => line.trim());
}

describe('a finished site', () => {
  it('passes when everything is there', async () => {
    const css = 'a { background: url(./bild.svg); }';
    const head =
      '<link rel="stylesheet" href="/dossier/a.css"><link rel="canonical" href="https://example.org/dossier/">';
    const body =
      '<a href="b/#ziel">b</a> <a href="https://elsewhere.example/">Quelle</a> <a href="#inhalt">hinauf</a>';
    expect(
      await faultsOf({
        'index.html': page(`${body}<script type="application/ld+json">{}</script>`, head),
        'b/index.html': page(
          '<p id="ziel"><a href="/dossier/">a</a> <a href="mailto:a@b.example">Post</a></p>',
        ),
        'a.css': css,
        'bild.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      }),
    ).toEqual([]);
  });

  it.each([
    ['a page without a body', '<!doctype html><title>x</title><main></main>', 'Die Seite ist leer'],
    ['a page whose main part is empty', page('').replace(text, ''), 'Die Seite ist leer'],
    ['a missing page', page('<a href="/dossier/weg/">weg</a>'), 'weg/index.html gibt es nicht'],
    ['a missing passage', page('<a href="#weg">weg</a>'), 'gibt es „weg“ nicht'],
    ['a link that forgets the base', page('<a href="/vergleich/">v</a>'), 'liegt außerhalb von /dossier/'],
    [
      'a script of another host',
      page('<script src="https://cdn.example/x.js"></script>'),
      'wird von cdn.example geladen',
    ],
    [
      'a picture without a protocol',
      page('<img alt="" src=//cdn.example/x.png>'),
      'wird von cdn.example geladen',
    ],
    [
      'one of several pictures',
      page('<img alt="" srcset="/dossier/dossier.json 1x, https://cdn.example/2 2x">'),
      'cdn.example',
    ],
    ['an inline script', page('<script>alert(1)</script>'), 'Skript in der Seite'],
    ['a style element', page('<style>a{}</style>'), 'Element <style>'],
    ['a style attribute', page('<p style="color: red">x</p>'), 'Attribut style an <p>'],
    ['an event attribute', page('<svg onload="x()"></svg>'), 'Attribut onload an <svg>'],
    ['a link that runs', page('<a href="javascript:x()">x</a>'), 'javascript: ist nicht erlaubt'],
  ])('is refused with %s', async (_, html, expected) => {
    expect((await faultsOf({ 'index.html': html })).join()).toContain(expected);
  });

  it('is refused when a stylesheet loads from elsewhere or from nowhere', async () => {
    const css = '@import "https://fonts.example/x.css"; a { background: url("weg.png"); }';
    const faults = await faultsOf({ 'index.html': page(''), 'a.css': css });
    expect(faults).toEqual([
      'a.css: <url()> weg.png: weg.png gibt es nicht',
      'a.css: <url()> https://fonts.example/x.css: wird von fonts.example geladen',
    ]);
  });

  it('is refused when a link forgets the closing slash, which not every host adds', async () => {
    const files = { 'index.html': page('<a href="/dossier/b">b</a>'), 'b/index.html': page('') };
    expect(await faultsOf(files)).toEqual(['index.html: <a> /dossier/b: am Ende fehlt der Schrägstrich']);
  });

  it('is refused when the search leads nowhere', async () => {
    const faults = await faultsOf({ 'index.html': page('') }, ['#inhalt', 'weg/#a']);
    expect(faults).toEqual(['suche/index.html: <Suche> weg/#a: weg/index.html gibt es nicht']);
  });

  it('is refused when an article is too heavy, whatever makes it so', async () => {
    const noise = Buffer.from(Array.from({ length: 80_000 }, (_, at) => (at * 7919) % 251));
    const article = page('', '<link rel="preload" as="font" crossorigin href="/dossier/f.woff2">');
    const faults = await faultsOf({ 'artikel/a/index.html': article, 'f.woff2': noise });
    expect(faults.join()).toMatch(/wiegt 80,\d\u00a0kB, erlaubt sind 70,0\u00a0kB/);
  });

  it('names a fault once, however often it stands on a page', async () => {
    expect(await faultsOf({ 'index.html': page('<a href="weg/">1</a><a href="weg/">2</a>') })).toHaveLength(
      1,
    );
  });
});
