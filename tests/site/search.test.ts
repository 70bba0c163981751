import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { Opened } from '../browser/browser.ts';
import { inBrowser } from './in-browser.ts';

const site = inject('sites').base;

describe('the search under a base path', () => {
  const { running, open: openAt } = inBrowser(site);
  let opened: Opened;

  const open = async (query: string, script = true): Promise<Page> => {
    opened = await openAt(`suche/${query}`, { width: 1280, script });
    return opened.page;
  };
  const count = async (page: Page) => Number.parseInt((await page.textContent('[role=status]')) ?? '', 10);
  const settled = (page: Page, text: RegExp) => page.locator('[role=status]', { hasText: text }).waitFor();

  it('shows what the address asks for, and every result leads to an element that is there', async () => {
    const page = await open('?q=Granaten');
    await settled(page, /Treffer für „Granaten“/);
    await page.locator('ol li mark').first().waitFor();
    const first = page.locator('ol li a').first();
    expect(await first.getAttribute('href')).toMatch(/^\/dossier\//);
    const within = page.locator('ol li a[href*="#"]').first();
    await within.click();
    await page.waitForURL(/#/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  it('can be used by keyboard alone and keeps the query in the address', async () => {
    const page = await open('');
    await page.focus('#suchwort');
    await page.keyboard.type('Sanktion');
    await page.keyboard.press('Enter');
    await settled(page, /Treffer/);
    expect(page.url()).toContain('q=Sanktion');
    await page.locator('ol li').first().waitFor();
    await page.keyboard.press('Tab');
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('ol li') !== null)).toBe(true);
    await opened.close();
  });

  it('narrows by kind and article', async () => {
    const page = await open('?q=Granaten');
    await settled(page, /Treffer für/);
    const all = await count(page);
    await page.selectOption('#filter-art', 'zahl');
    await expect.poll(() => count(page)).toBeLessThan(all);
    const kinds = async () =>
      (await page.locator('ol li p.small').allTextContents()).map((line) => line.slice(0, 5));
    await expect.poll(kinds).toContain('Zahl ');
    expect(new Set(await kinds())).toEqual(new Set(['Zahl ']));
    await opened.close();
  });

  it('narrows by kind, article and actor with the keyboard alone', async () => {
    const page = await open('?q=Putin');
    await settled(page, /Treffer für/);
    let before = await count(page);
    await page.focus('#suchwort');
    // Past the button.
    await page.keyboard.press('Tab');
    for (const [letters, parameter] of [
      ['Auss', 'art=aussage'],
      ['KS', 'artikel=kim-auf-dem-weg'],
      ['Nico', 'akteur=nico-lange'],
    ] as const) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
      await page.keyboard.type(letters);
      await page.waitForURL(new RegExp(parameter));
      // Every letter asks anew; what the last one must lead to is what its address shows by itself.
      const { page: fresh, close } = await openAt(page.url().slice(running().address.length), {
        width: 1280,
      });
      await settled(fresh, /Treffer für/);
      const narrowed = await count(fresh);
      await close();
      expect(narrowed).toBeLessThan(before);
      await expect.poll(() => count(page)).toBe(narrowed);
      before = narrowed;
    }
    expect(before).toBeGreaterThan(0);
    await opened.close();
  });

  it('shows ten more where the reader stopped, each once, however often the button is pressed', async () => {
    const page = await open('?q=Putin');
    const links = page.locator('ol li a');
    await expect.poll(() => links.count()).toBe(10);
    await page.locator('[data-more]').evaluate((button: HTMLButtonElement) => {
      button.click();
      button.click();
    });
    await expect.poll(() => links.count()).toBe(20);
    expect(await links.nth(10).evaluate((link) => link === document.activeElement)).toBe(true);
    // Two results may lead to one passage; no two say the same.
    expect(new Set(await page.locator('ol li').allTextContents()).size).toBe(20);
    await opened.close();
  });

  it('says so when there is nothing', async () => {
    const page = await open('?q=Gastarbeiterinnenheim');
    await settled(page, /Keine Treffer für „Gastarbeiterinnenheim“/);
    await opened.close();
  });

  it('says when it shows something else than was asked for', async () => {
    let page = await open('?q=Munizion');
    await settled(page, /^Keine Treffer für „Munizion“, aber \d+ für „Munition“\.$/);
    await page.locator('ol li mark', { hasText: 'Munition' }).first().waitFor();
    await opened.close();
    page = await open('?q=Container+Wladiwostok');
    await settled(
      page,
      /^Kein Treffer hat alle Wörter von „Container Wladiwostok“; \d+ haben einen Teil davon\.$/,
    );
    await page.locator('ol li mark').first().waitFor();
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  it('says without script what to do instead', async () => {
    const page = await open('', false);
    expect(await page.locator('form[role=search]').isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('Die Suche braucht JavaScript');
    expect(await page.locator('main section a').count()).toBeGreaterThan(5);
    await opened.close();
  });

  it('the file for keeping opens from disk and asks for nothing', async () => {
    const page = await running().browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`file://${site.folder}/ganzes-dossier.html`);
    expect(asked.filter((address) => !address.startsWith('data:'))).toHaveLength(1);
    expect(await page.locator('h1').count()).toBe(1);
    await page.close();
  });
});
