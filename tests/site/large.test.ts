import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLargeDossier } from '../fixtures/large-dossier.ts';
import { build } from './build.ts';
import { inBrowser } from './in-browser.ts';

const outer = mkdtempSync(join(tmpdir(), 'quellenlage-gross-'));
const [content, folder] = [join(outer, 'inhalt'), join(outer, 'dist')];

beforeAll(async () => {
  writeLargeDossier(content, 30, 30, { events: 60, actors: 20 });
  appendFileSync(join(content, 'articles/artikel-1.md'), '\nDavon war oft die Rede.\n'.repeat(1000));
  const { status, stderr } = await build(['--content', content, '--out', folder]);
  if (status !== 0) throw new Error(stderr);
});

afterAll(() => {
  rmSync(outer, { recursive: true, force: true });
});

const { look } = inBrowser({ folder, base: '/' });

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where things lie, in rows of the plot. */
const boxesOf = (page: Page, selector: string): Promise<Box[][]> =>
  page.locator('li[data-question]').evaluateAll(
    (rows, inner) =>
      rows.map((row) =>
        [...row.querySelectorAll(inner)].map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      ),
    selector,
  );

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('with 30 articles, 30 questions and a text of 5,000 words more', () => {
  it('builds, and no page that grows with the dossier has more than 2,000 elements', () => {
    const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('index.html') && !file.startsWith('artikel'),
    );
    const heavy = pages
      .map((file) => [file, readFileSync(join(folder, file), 'utf8').match(/<[a-z]/g)!.length] as const)
      .filter(([, elements]) => elements > 2000);
    expect(heavy).toEqual([]);
  });

  it.each([360, 768, 1280])('no dots, poles and questions touch each other at %i px', (width) =>
    look('', { width }, async (page) => {
      const boxes = await boxesOf(page, '.dot, .pole, a.quiet');
      const touching = boxes.flatMap((row) =>
        row.flatMap((a, at) => row.slice(at + 1).filter((b) => touch(a, b))),
      );
      expect(boxes.flat().length).toBeGreaterThan(400);
      expect(touching).toEqual([]);
    }),
  );

  it.each(['', 'vergleich/', 'zeitleiste/teil/2/'])('no page is wider than the window: /%s', (path) =>
    look(path, { width: 360 }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }),
  );
});
