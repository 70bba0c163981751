import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Opened } from '../browser/browser.ts';
import { inBrowser } from './in-browser.ts';

const { base } = inject('sites');
const { running, open: openAt } = inBrowser(base);

const table = (page: Page) => page.locator('#tafel-daten');
const rows = (page: Page) => table(page).locator('tbody tr:visible');
const open = (address: string, script = true) => openAt(address, { width: 1280, script });

/** What the page shows: its search, the number of questions and the first of them. */
const stateOf = async (page: Page) => ({
  search: new URL(page.url()).search,
  questions: await rows(page).count(),
  first: await rows(page).first().getAttribute('id'),
});

describe('the comparison in a browser', () => {
  let opened: Opened;
  let page: Page;

  beforeEach(async () => {
    opened = await open('vergleich/');
    page = opened.page;
  });

  afterEach(async () => {
    expect(opened.problems).toEqual([]);
    await opened.close();
  });

  it('keeps filter, order and date in the address and walks back through them', async () => {
    const states = [await stateOf(page)];
    await page.selectOption('[name=thema]', 'munition');
    states.push(await stateOf(page));
    await page.selectOption('[name=stimme]', 'john-kirby');
    await page.selectOption('[name=ordnung]', 'uneinigkeit');
    expect(Object.fromEntries(new URLSearchParams((await stateOf(page)).search))).toEqual({
      thema: 'munition',
      stimme: 'john-kirby',
      ordnung: 'uneinigkeit',
    });
    await page.goBack();
    await page.goBack();
    expect(await stateOf(page)).toEqual(states[1]);
    await page.goBack();
    expect(await stateOf(page)).toEqual(states[0]);
    await page.goForward();
    expect(await stateOf(page)).toEqual(states[1]);
  });

  it('shows only contradictions where asked to', async () => {
    await page.check('[name=nur]');
    const verdicts = await rows(page).locator('.verdict').allTextContents();
    for (const verdict of verdicts) expect(verdict).toBe('Widersprechen sich');
    const told = await page.locator('#auswahl output').textContent();
    expect(told).toContain(verdicts.length === 0 ? 'Keine Frage passt' : `${verdicts.length} von`);
  });

  it('says how many questions are left and takes everything back', async () => {
    await page.selectOption('[name=thema]', 'munition');
    const all = await table(page).locator('tbody tr').count();
    expect(await page.locator('#auswahl output').textContent()).toBe(
      `${await rows(page).count()} von ${all} Fragen`,
    );
    await page.click('#auswahl > button');
    expect(await stateOf(page)).toMatchObject({ search: '', questions: all });
  });
});

describe('a choice that leaves nothing', () => {
  it('says what to loosen, and does so', async () => {
    const { page, close } = await open('vergleich/?thema=munition&stand=2023-08-20&nur=widersprueche');
    expect(await rows(page).count()).toBe(0);
    const ways = page.locator('#auswahl output button');
    expect(await page.locator('#auswahl output').textContent()).toContain('Keine Frage passt');
    if ((await ways.count()) > 0) {
      await ways.first().click();
      expect(await rows(page).count()).toBeGreaterThan(0);
    }
    await close();
  });
});

describe('an address with a choice', () => {
  it('opens as it was shared', async () => {
    const { page, close } = await open('vergleich/?ordnung=stimmen&thema=munition');
    expect(await page.locator('[name=thema]').inputValue()).toBe('munition');
    expect(await page.locator('[name=ordnung]').inputValue()).toBe('stimmen');
    const voices = await rows(page).evaluateAll((all) =>
      all.map((row) => Number(row.getAttribute('data-voices'))),
    );
    expect(voices).toEqual([...voices].sort((a, b) => b - a));
    await close();
  });

  it('shows what could be known on a day: no later article, and the verdict of that day', async () => {
    const { page, close } = await open('vergleich/?stand=2023-09-15');
    const columns = await table(page).locator('thead th a:visible').allTextContents();
    expect(columns.map((text) => text.trim())).toEqual(['MK', 'HB', 'KS']);
    const quantity = page.locator('#liefermenge');
    expect(await quantity.locator('.verdict').textContent()).toBe('Nur eine Stimme');
    expect(await quantity.locator('.dot:visible').allTextContents()).toEqual(['KS']);
    await close();
  });

  it('is not understood without scripts, and nothing is missing then', async () => {
    const { page, close } = await open('vergleich/?nur=widersprueche', false);
    expect(await rows(page).count()).toBe(await table(page).locator('tbody tr').count());
    expect(await page.locator('#auswahl').isVisible()).toBe(false);
    await close();
  });
});

describe('the matrix', () => {
  it('keeps its head row in view', async () => {
    const { page, close } = await open('vergleich/#wagner');
    const top = await table(page)
      .locator('thead th')
      .first()
      .evaluate((cell) => cell.getBoundingClientRect().top);
    expect(Math.round(top)).toBe(0);
    await close();
  });

  it('leads every question to its page and every answer to its passage', async () => {
    const { page, close } = await open('vergleich/');
    await page.click('#liefermenge .question');
    expect(page.url()).toBe(`${running().address}vergleich/liefermenge/`);
    await page.click('.claim .ways > a >> nth=0');
    const mark = page.locator(decodeURIComponent(new URL(page.url()).hash));
    expect(await mark.count()).toBe(1);
    await close();
  });
});
