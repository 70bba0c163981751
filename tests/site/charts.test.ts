import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { View } from '../browser/browser.ts';
import { inBrowser } from './in-browser.ts';

const { base } = inject('sites');
const { running, look } = inBrowser(base);

const onChart = (chart: string, view: View, at: (page: Page) => Promise<void>): Promise<void> =>
  look(`zahlen/${chart}/`, view, async (page, problems) => {
    await at(page);
    expect(problems).toEqual([]);
  });

const drawn = '.drawings svg.chart:visible';

describe('The value that one points at', () => {
  const said = (page: Page) => page.locator('.drawings > p').textContent();

  it.each(['verluste-vergleich', 'verluste-verlauf', 'container'])(
    'in %s is that of the table, and both light up',
    (chart) =>
      onChart(chart, { width: 1280 }, async (page) => {
        expect(await said(page)).toBe('');
        const mark = page.locator(`${drawn} [data-key]`).first();
        await mark.hover({ force: true });
        const row = page.locator('tr.lit');
        expect(await row.getAttribute('data-key')).toBe(await mark.getAttribute('data-key'));
        for (const cell of await row.locator('th, td:not(.evidence, .empty)').allTextContents())
          expect(await said(page)).toContain(cell.trim());
        expect(await mark.getAttribute('class')).toContain('lit');
        await page.mouse.move(1, 1);
        expect(await said(page)).toBe('');
        expect(await page.locator('.lit').count()).toBe(0);
      }),
  );

  it('is said from a row of the table, pointed at or in focus', () =>
    onChart('verluste-vergleich', { width: 1280 }, async (page) => {
      const row = page.locator('tbody tr').nth(2);
      const name = (await row.locator('th').textContent())!.trim();
      await row.locator('th').hover();
      expect(await said(page)).toContain(name);
      await page.mouse.move(1, 1);
      expect(await said(page)).toBe('');
      await row.locator('a').first().focus();
      expect(await said(page)).toContain(name);
      expect(await page.locator(`${drawn} .lit`).count()).toBe(1);
    }));

  it('never moves what stands below', () =>
    onChart('verluste-vergleich', { width: 360 }, async (page) => {
      const place = () =>
        page.locator('table').evaluate((table) => table.getBoundingClientRect().top + scrollY);
      const before = await place();
      await page.locator(`${drawn} [data-key]`).first().hover({ force: true });
      expect(await said(page)).not.toBe('');
      expect(await place()).toBe(before);
    }));

  it('is in the table without a script, and no empty line waits for it', () =>
    onChart('verluste-vergleich', { width: 360, script: false }, async (page) => {
      expect(await page.locator('.drawings > p').count()).toBe(0);
      expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
    }));
});

describe('A chart as a file, sent with the headers of a host', () => {
  const file = 'zahlen/verluste-vergleich.svg';

  it('opens by itself without anything held back', () =>
    look(file, { width: 1280 }, async (page, problems) => {
      const frame = page.locator('rect').first();
      expect(await frame.evaluate((element) => getComputedStyle(element).fill)).toBe('rgb(252, 251, 248)');
      expect(problems).toEqual([]);
    }));

  it('shows on another site, as its page offers', async () => {
    const { browser, address } = running();
    const elsewhere = createServer((_, answer) => {
      answer.setHeader('Content-Type', 'text/html').end(`<img src="${address}${file}">`);
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${String((elsewhere.address() as AddressInfo).port)}/`);
    const width = () => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(width).toBe(944);
    await page.close();
    elsewhere.close();
  });
});
