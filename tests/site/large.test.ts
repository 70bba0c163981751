import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';
import { openBrowser, openPage } from '../browser/browser.ts';
import { writeLargeDossier } from '../fixtures/large-dossier.ts';
import { build } from './build.ts';

const folder = mkdtempSync(join(tmpdir(), 'quellenlage-gross-'));
let browser: Browser;
let site: Served;

beforeAll(async () => {
  writeLargeDossier(join(folder, 'inhalt'), 30, 60, { events: 60, actors: 60 });
  appendFileSync(join(folder, 'inhalt/articles/artikel-1.md'), '\nDavon war oft die Rede.\n'.repeat(1000));
  const { status, stderr } = await build([
    '--content',
    join(folder, 'inhalt'),
    '--out',
    join(folder, 'dist'),
  ]);
  if (status !== 0) throw new Error(stderr);
  browser = await openBrowser();
  site = await serve(join(folder, 'dist'), '/', 0);
});

afterAll(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (address: string, width: number) => openPage(browser, site.address + address, { width });

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

describe('with 30 articles, 60 questions and a text of 5,000 words more', () => {
  it('builds, and no page that grows with the dossier has more than 3,000 elements', () => {
    const site = join(folder, 'dist');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('index.html') && !file.startsWith('artikel'),
    );
    const heavy = pages
      .map((file) => [file, readFileSync(join(site, file), 'utf8').match(/<[a-z]/g)!.length] as const)
      .filter(([, elements]) => elements > 3000);
    expect(heavy).toEqual([]);
  });

  it.each([360, 768, 1280])('no dots, poles and questions touch each other at %i px', async (width) => {
    const { page, close } = await open('', width);
    const boxes = await boxesOf(page, '.dot, .pole, a.quiet');
    const touching = boxes.flatMap((row) =>
      row.flatMap((a, at) => row.slice(at + 1).filter((b) => touch(a, b))),
    );
    await close();
    expect(boxes.flat().length).toBeGreaterThan(400);
    expect(touching).toEqual([]);
  });

  it.each(['', 'vergleich/', 'zeitleiste/teil/2/'])('no page is wider than the window: /%s', async (path) => {
    const { page, close } = await open(path, 360);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await close();
  });
});
