import { mkdtempSync, rmSync } from 'node:fs';
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
  writeLargeDossier(join(folder, 'inhalt'), 30, 60);
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

describe('with 30 articles and 60 questions', () => {
  it.each([360, 768, 1280])('no dots, poles and questions touch each other at %i px', async (width) => {
    const { page, close } = await open('vergleich/', width);
    const boxes = await boxesOf(page, '.dot, .pole, a.quiet');
    const touching = boxes.flatMap((row) =>
      row.flatMap((a, at) => row.slice(at + 1).filter((b) => touch(a, b))),
    );
    await close();
    expect(boxes.flat().length).toBeGreaterThan(900);
    expect(touching).toEqual([]);
  });

  it.each([360, 1280])('the page is no wider than the window at %i px', async (width) => {
    const { page, close } = await open('vergleich/', width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await close();
  });

  it('head row and first column stay in view while the matrix scrolls both ways', async () => {
    const { page, close } = await open('vergleich/', 1280);
    const frame = page.locator('.frame');
    await frame.evaluate((element) => element.scrollTo(2000, 3000));
    const offsets = await frame.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const head = element.querySelector('thead th:last-child')!.getBoundingClientRect();
      const first = element.querySelector('tbody tr:last-child th')!.getBoundingClientRect();
      return [Math.round(head.top - top), Math.round(first.left - left)];
    });
    await close();
    expect(offsets).toEqual([0, 0]);
  });
});
