import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { equip, hostingFiles } from '../../../src/publish/hosting/hosting.ts';
import { movesOf } from '../../../src/publish/hosting/moves.ts';
import { asHeader, bookletPolicy, pagePolicy, searchPolicy } from '../../../src/policy.ts';
import type { Site } from '../../../src/publish/verify/site.ts';
import { siteWith } from '../../finished-site.ts';

const text = 'Alle Quellen, nebeneinander. '.repeat(40);

/** A site of a few pages: one has moved, one was removed. */
function siteAt(base: string, more: Readonly<Record<string, string>> = {}): Site {
  const pages: Record<string, string> = {
    'artikel/alter-name/index.html': `<meta http-equiv="refresh" content="0; url=${base}artikel/neuer-name/#absatz-2">`,
    'artikel/entfernt/index.html': '<meta name="quellenlage-status" content="410">',
    'artikel/neuer-name/index.html': text,
    'index.html': text,
    'ganzes-dossier.html': text,
    ...more,
  };
  return siteWith(
    {
      ...pages,
      'dateien/base.abc.css': 'a{}',
      'feed.xml': '<feed/>',
      'suche/index.html': text,
      'zahlen/a.csv': 'a;b',
    },
    base,
    'https://dossier.example.org',
  );
}

describe.each(['/', '/dossier/'])('what hosts are told about a site under %s', (base) => {
  const told = Object.entries(hostingFiles(siteAt(base))).filter(([, content]) => content !== '');

  it.each(told)('%s', async (path, content) => {
    const name = `${base === '/' ? 'root' : 'base'}-${path.replace('.hosting/', '').replace(/^\./, '')}`;
    await expect(content).toMatchFileSnapshot(`__snapshots__/${name}.txt`);
  });
});

describe('what has moved', () => {
  const moves = (more: Readonly<Record<string, string>>) => movesOf(siteAt('/dossier/', more));

  it('is read from the pages that lead on and those that say they are gone', () => {
    expect(moves({})).toEqual({
      redirects: [{ from: '/dossier/artikel/alter-name/', to: '/dossier/artikel/neuer-name/#absatz-2' }],
      gone: [{ from: '/dossier/artikel/entfernt/', page: '/dossier/artikel/entfernt/index.html' }],
    });
  });

  it.each([
    '0;url=https://dossier.example.org/dossier/artikel/neuer-name/',
    "0; URL='../neuer-name/'",
    '0, ../neuer-name/',
  ])('may be written as %s', (content) => {
    const page = `<meta http-equiv="refresh" content="${content}">`;
    expect(moves({ 'artikel/ganz-alt/index.html': page }).redirects).toContainEqual({
      from: '/dossier/artikel/ganz-alt/',
      to: '/dossier/artikel/neuer-name/',
    });
  });

  it.each([
    ['a page that only reloads', '30'],
    ['a page that waits first', '5; url=/dossier/'],
    ['a page that leads to another host', '0; url=https://anderswo.example.org/'],
    ['an address that is a command in a configuration', '0; url=/dossier/a%22;%7Dreturn/'],
  ])('is not %s', (_, content) => {
    const page = `<meta http-equiv="refresh" content="${content}">`;
    expect(moves({ 'artikel/anderes/index.html': page }).redirects).toHaveLength(1);
  });
});

/** The rules of `_headers` as Cloudflare documents them; it drops a line that breaks one. */
function readHeaders(file: string) {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n').filter((text) => text.trim() !== '')) {
    expect(line.length).toBeLessThanOrEqual(2000);
    if (line.startsWith('#')) continue;
    const header = /^\s+([\w-]+): (\S.*)$/.exec(line);
    if (header) rules.at(-1)!.headers.push([header[1]!.toLowerCase(), header[2]!]);
    else {
      expect(line).toMatch(/^\/[^\s*]*\*?[^\s*]*$/);
      rules.push({ path: line, headers: [] });
    }
  }
  expect(rules.length).toBeLessThanOrEqual(100);
  return rules;
}

describe('_headers', () => {
  const rules = readHeaders(hostingFiles(siteAt('/dossier/'))['_headers']!);
  const matching = (path: string) =>
    rules.filter((rule) => {
      const [before = '', after] = rule.path.split('*');
      return after === undefined ? path === before : path.startsWith(before) && path.endsWith(after);
    });

  it.each([
    '/dossier/',
    '/dossier/dateien/a.css',
    '/dossier/dateien/a.csv',
    '/dossier/feed.xml',
    '/dossier/ganzes-dossier.html',
  ])('never writes a header of %s twice, for two values would be joined', (path) => {
    const names = matching(path).flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names).toContain('content-security-policy');
    expect(new Set(names).size).toBe(names.length);
  });

  const policyAt = (path: string) =>
    new Map(matching(`/dossier/${path}`).flatMap(({ headers }) => headers)).get('content-security-policy');

  it.each(['', 'artikel/neuer-name/', 'dateien/base.abc.css', 'feed.xml'])(
    'holds %s to the policy of every page',
    (path) => {
      expect(policyAt(path)).toBe(asHeader(pagePolicy));
    },
  );

  it('lets only the search run WebAssembly, and only the booklet in one file carry its styles in itself', () => {
    expect(policyAt('suche/')).toBe(asHeader(searchPolicy));
    // Both hosts serve it without its ending too.
    for (const path of ['ganzes-dossier.html', 'ganzes-dossier'])
      expect(policyAt(path)).toBe(asHeader(bookletPolicy));
  });
});

describe('_redirects', () => {
  it('keeps to what Netlify and Cloudflare both read', () => {
    const lines = hostingFiles(siteAt('/dossier/'))['_redirects']!.trim().split('\n');
    for (const line of lines) expect(line).toMatch(/^\/[\w./-]+ \/[\w./#%-]+ 301$/);
    const sources = lines.map((line) => line.split(' ')[0]);
    expect(new Set(sources).size).toBe(sources.length);
  });
});

it('a folder for a preview is left unpacked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  await equip(folder, siteAt('/'), false);
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(written.filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([]);
  expect(written).toContain('SHA256SUMS');
});
