import { describe, expect, it } from 'vitest';
import { withProof, checkPrivacy, prove } from '../../src/publish/verify/privacy.ts';
import { summarize } from '../../src/publish/finish.ts';
import { siteWith } from '../finished-site.ts';

const siteOf = (files: Record<string, string>) => siteWith(files, '/d/', 'https://example.org');

const faultsOf = (files: Record<string, string>): string[] =>
  checkPrivacy(siteOf(files)).map(({ file, what }) => `${file}: ${what}`);

describe('the proof of privacy', () => {
  it('counts what was looked through', () => {
    const files = { 'index.html': '<p>x</p>', 'a.js': '1', 'a.css': 'a{}', 'b.css': 'b{}', 'f.woff2': '' };
    expect(prove(siteOf(files))).toEqual({
      pages: 1,
      scripts: 1,
      styles: 2,
      fonts: 1,
      hosts: [],
      cookies: [],
      storage: [],
    });
  });

  it('counts the pages that the build counts: the booklet in one file too, the form not', () => {
    const page = '<p>x</p>';
    const site = siteOf({
      'index.html': page,
      'ganzes-dossier.html': page,
      'redaktion/index.html': page,
    });
    const times = { check: 0, build: 0, equip: 0, verify: 0 };
    expect(prove(site).pages).toBe(2);
    expect(summarize(site, [], times)[0]).toMatch(/^2 Seiten, /);
  });

  it.each([
    ['document.cookie="a=1"', 'Das Skript kann Cookies setzen oder lesen: cookie'],
    ['cookieStore.set("a","1")', 'Das Skript kann Cookies setzen oder lesen: cookieStore'],
    ['localStorage.a=1', 'Das Skript kann etwas im Browser speichern: localStorage'],
    ['window["sessionStorage"].a=1', 'Das Skript kann etwas im Browser speichern: sessionStorage'],
    ['indexedDB.open("a")', 'Das Skript kann etwas im Browser speichern: indexedDB'],
    ['navigator.serviceWorker.register("a.js")', 'Das Skript kann etwas im Browser speichern: serviceWorker'],
    ['caches.open("a")', 'Das Skript kann etwas im Browser speichern: caches'],
  ])('refuses a script with %s', (script, what) => {
    expect(faultsOf({ 'pagefind/a.js': script })).toEqual([`pagefind/a.js: ${what}`]);
  });

  it.each([
    ['a script', 'a.js', 'fetch("https://zaehler.example/x")'],
    ['a script with a socket', 'a.js', 'new WebSocket("wss://zaehler.example")'],
    ['a style sheet', 'a.css', 'a{background:url(//zaehler.example/x.png)}'],
    ['a drawing', 'a.svg', '<image href="https://zaehler.example/x.png"/>'],
    ['a page', 'index.html', '<img src="https://zaehler.example/x.png" alt="">'],
  ])('names the host that %s asks', (_, file, text) => {
    expect(prove(siteOf({ [file]: text })).hosts).toEqual([{ file, host: 'zaehler.example' }]);
  });

  it('refuses a script that could ask another host', () => {
    expect(faultsOf({ 'a.js': 'fetch("https://zaehler.example/x")' })).toEqual([
      'a.js: nennt zaehler.example; eine Anfrage dorthin wäre möglich',
    ]);
  });

  it('refuses a page that sets a cookie', () => {
    expect(faultsOf({ 'index.html': '<meta http-equiv="Set-Cookie" content="a=1">' })).toEqual([
      'index.html: Die Seite setzt ein Cookie',
    ]);
  });

  it('does not take a source that a page links to, or the name of a language, for a request', () => {
    const html =
      '<a href="https://quelle.example/">Quelle</a><link rel="canonical" href="https://example.org/d/">';
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" aria-label="https://a.example/"><text>https://a.example/</text></svg>';
    expect(faultsOf({ 'index.html': html, 'a.svg': drawing })).toEqual([]);
  });
});

describe('the page on privacy', () => {
  const html =
    '<p class="a" data-proved="Geprüft.">Noch nicht.</p><dd class="b" data-proof="scripts">?</dd><dd data-proof="cookies">?</dd>';

  it('says what the proof says, and no longer that there is none', () => {
    const proof = prove(siteOf({ 'a.js': 'document.cookie', 'b.js': '' }));
    expect(withProof(html, proof)).toBe('<p class="a">Geprüft.</p><dd class="b">2</dd><dd>1</dd>');
  });

  it('cannot ask for what is not proved', () => {
    expect(() => withProof('<dd data-proof="friends">?</dd>', prove(siteOf({})))).toThrow(/friends/);
  });
});
