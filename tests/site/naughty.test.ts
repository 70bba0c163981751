import { csvParseRows } from 'd3';
import { fromHtml } from 'hast-util-from-html';
import type { Element, Nodes } from 'hast';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ending, formula, makeNaughty } from '../bad-inputs/naughty-dossier.ts';
import { putSite } from '../finished-site.ts';
import { build } from './build.ts';
import type { Built } from './setup.ts';
import { filesOf } from './sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'naughty-'));
const out = join(folder, 'site');
const site: Built = { name: 'naughty', folder: out, base: '/', faults: [], said: [] };
const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const files = (ending: string): string[] => filesOf(site).filter((file) => file.endsWith(ending));

beforeAll(async () => {
  makeNaughty(join(folder, 'inhalt'));
  putSite(out, { 'artikel/geloescht/index.html': 'Was früher hier stand' });
  const { stderr } = await build(['--content', join(folder, 'inhalt'), '--out', out]);
  if (stderr !== '') site.faults.push(stderr);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a site made of texts that are code elsewhere', () => {
  it('has nothing that must not be published', () => {
    expect(site.faults).toEqual([]);
  });

  it('has no element and no attribute that a text brought along', () => {
    const found: string[] = [];
    for (const file of [...files('.html'), ...files('.svg')])
      visit(fromHtml(read(file)), 'element', (element) => {
        if (isForeign(element)) found.push(`${file}: ${element.tagName}`);
      });
    expect(found).toEqual([]);
  });

  it('shows every text as it was written', () => {
    const shown = (file: string) => textOf(fromHtml(read(file)));
    const whole = (text: string) => formula + text + ending;
    const article = shown('artikel/wiedereroeffnung/index.html');
    expect(article).toContain(whole('Die Bücherei soll sich wieder lohnen'));
    expect(article).toContain('</script><script>alert(1)</script>]]> und <img src=x onerror=alert(1)> und');
    expect(shown('vergleich/nutzen/index.html')).toContain(whole('Lohnt sich die Bücherei?'));
    expect(shown('zeitleiste/index.html')).toContain(whole('Die Bücherei öffnet wieder'));
    expect(shown('akteure/gemeinde/index.html')).toContain(whole('Gemeinde Hinterwalden'));
    expect(shown('zahlen/bestand/index.html')).toContain(whole('Rund 4.200 Bände stehen im Regal'));
    expect(shown('zahlen/bestand.svg').replaceAll(' ', '')).toContain(formula.replaceAll(' ', ''));
  });

  it('keeps data, feeds and calendar readable for other programs', () => {
    const title = `${formula}Die Bücherei soll sich wieder lohnen${ending}`;
    for (const file of [...files('.json'), 'manifest.webmanifest']) JSON.parse(read(file));
    expect(textsIn(JSON.parse(read('dossier.json')))).toContain(title);
    for (const file of files('.html'))
      for (const script of elementsOf(fromHtml(read(file)), 'script'))
        if (script.properties['type'] === 'application/ld+json') JSON.parse(textOf(script));
    for (const file of [...files('.xml'), ...files('.svg')])
      expect(() => new SaxesParser({ xmlns: true }).write(read(file)).close(), file).not.toThrow();
    const lines = read('zeitleiste/zeitleiste.ics').replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line !== '' && !/^[A-Z][A-Z-]*(?:;[^:]+)?:/.test(line))).toEqual([]);
    const bib = read('zitate.bib');
    expect(bib.match(/(?<!\\)\{/g)?.length).toBe(bib.match(/(?<!\\)\}/g)?.length);
  });

  it('gives a spreadsheet nothing to run', () => {
    const runs = files('.csv').flatMap((file) =>
      csvParseRows(read(file))
        .flat()
        .filter((cell) => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell))),
    );
    expect(runs).toEqual([]);
    expect(files('.csv').length).toBeGreaterThan(3);
  });

  it('holds nothing of what was there before', () => {
    const said = filesOf(site).filter(
      (file) =>
        file.includes('geloescht') || (/\.(?:html|xml|json)$/.test(file) && read(file).includes('geloescht')),
    );
    expect(said).toEqual([]);
  });
});

/** Scripts are ours if they are a file or data; nothing of ours has handlers, and no picture is called x. */
function isForeign({ tagName, properties, children }: Element): boolean {
  const handler = Object.keys(properties).some((name) => /^on/i.test(name));
  if (tagName === 'script')
    return (
      handler || (!properties['src'] && properties['type'] !== 'application/ld+json' && children.length > 0)
    );
  return handler || properties['src'] === 'x';
}

function elementsOf(tree: Nodes, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, { type: 'element', tagName: name }, (element) => {
    found.push(element);
  });
  return found;
}

/** The text of a tree as a reader has it: white space makes no difference. */
function textOf(tree: Nodes): string {
  let text = '';
  visit(tree, 'text', (node) => {
    text += node.value;
  });
  return text.replace(/[ \n\t]+/g, ' ');
}

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];
