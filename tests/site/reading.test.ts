import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inBrowser } from './in-browser.ts';
import { routesOf, read } from './sites.ts';

/** What a reader stumbles over and no rule for accessibility knows. */
const { base } = inject('sites');
const { look } = inBrowser(base);

const seen = <Result>(route: string, at: (page: Page) => Promise<Result>): Promise<Result> =>
  look(route, { width: 1280 }, at);

describe('the letters', () => {
  it('of both typefaces leave a dash between words its spaces', () =>
    seen('', async (page) => {
      const lost = await page.evaluate(() =>
        ['--read', '--lookup'].map((family) => {
          const line = document.createElement('span');
          line.style.setProperty('font', `100px var(${family})`);
          line.style.setProperty('white-space', 'pre');
          line.style.setProperty('position', 'absolute');
          document.body.append(line);
          const widthOf = (text: string) => {
            line.textContent = text;
            return line.getBoundingClientRect().width;
          };
          return Math.round(widthOf('n') * 2 + widthOf(' ') * 2 + widthOf('–') - widthOf('n – n'));
        }),
      );
      expect(lost).toEqual([0, 0]);
    }));

  it('in the notes below a chart stand at most 95 in a line', () =>
    seen('zahlen/', async (page) => {
      const lines = await page.locator('.chart-figure dd').evaluateAll((notes) =>
        notes.map((note) => {
          const text = document.createRange();
          text.selectNodeContents(note);
          const lines = new Set(Array.from(text.getClientRects(), ({ bottom }) => Math.round(bottom / 8)));
          return Math.round(note.textContent.trim().length / lines.size);
        }),
      );
      expect(lines.length).toBeGreaterThan(10);
      expect(lines.filter((letters) => letters > 95)).toEqual([]);
    }));
});

it('the short address of a claim leads to it among the answers, or to its passage', () => {
  const pages = routesOf(base).filter((route) => route.startsWith('a/'));
  expect(pages.length).toBeGreaterThan(100);
  for (const route of pages)
    expect(read(base, `${route}index.html`)).toMatch(
      /<meta http-equiv="refresh" content="0; url=[^"]*(?:vergleich|artikel)[^"]*#/,
    );
});

describe('on paper', () => {
  it('no footer takes a page for itself, and a claim keeps its passage', () =>
    seen('vergleich/liefermenge/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('footer').isVisible()).toBe(false);
      expect(await page.locator('.claim .ways').first().innerText()).toMatch(/^Nummer \d+ im Text$/);
    }));

  it('the sources of a remark stand apart', () =>
    seen('artikel/kriegsgewinner-kim/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const told = await page.locator('.note details > p').allTextContents();
      expect(told.join(' ').replace(/\s+/g, ' ')).toContain('KBS World; Bild');
    }));
});
