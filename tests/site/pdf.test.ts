import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pagesOf } from '../../src/publish/pdf.ts';
import { pdfFile } from '../../src/routes.ts';
import { filesOf, read } from './sites.ts';

const { base, minimal } = inject('sites');
const pdf = readFileSync(join(base.folder, pdfFile));
const text = pdf.toString('latin1');

it('the dossier on paper has a title, a language, tags and bookmarks', () => {
  for (const part of [
    '/Title <',
    '/Author <',
    '/Type /Metadata',
    '/Lang (de)',
    '/StructTreeRoot',
    '/Type /Outlines',
  ])
    expect(text, part).toContain(part);
});

it('its contents lead to pages in order, and every passage has its place', () => {
  const pages = pagesOf(pdf);
  const chapters = [
    'vergleich',
    'siegesfeier-in-pjoengjang',
    'waffenbasar',
    'zeitleiste',
    'diagramme',
    'quellen',
  ];
  const numbers = chapters.map((name) => pages.get(name)!);
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  expect(numbers[0]).toBe(2);
  expect(pages.get('waffenbasar--fuenf-millionen')).toBeGreaterThanOrEqual(numbers[2]!);
  expect(Math.max(...pages.values())).toBeLessThan(100);
});

it('pages link to it only where it has been made', () => {
  expect(read(base, 'methode/index.html')).toContain(`href="/dossier/${pdfFile}"`);
  expect(filesOf(minimal)).not.toContain(pdfFile);
  for (const page of ['methode/index.html', 'dossier/index.html'])
    expect(read(minimal, page)).not.toContain(pdfFile);
});
