import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { View } from '../browser/browser.ts';
import { inBrowser } from './in-browser.ts';

const { base } = inject('sites');
const route = 'artikel/waffenbasar/';
const { look: lookAt } = inBrowser(base);

const onPage = (view: View, look: (page: Page) => Promise<void>, address = route): Promise<void> =>
  lookAt(address, view, look);

const number = '#shapps + sup .note-button';
const note = '[role=note]:has(.head [href="#shapps"])';

describe('the margin notes beside a wide text', () => {
  it('stand one below the other and never overlap, however many are shown', () =>
    onPage({ width: 1280 }, async (page) => {
      const boxes = () =>
        page
          .locator('[role=note]:visible')
          .evaluateAll((notes) =>
            notes.map((note) => note.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
          );
      const important = await boxes();
      await page.check('#notizen-alle');
      const all = await boxes();
      expect(all.length).toBeGreaterThan(important.length);
      expect(important.length).toBeGreaterThan(5);
      const overlaps = all.filter(({ top }, at) => at > 0 && top < (all[at - 1]?.bottom ?? 0));
      expect(overlaps).toEqual([]);
    }));

  it('begin level with the block that holds their passage, or below the note before', () =>
    onPage({ width: 1280 }, async (page) => {
      const [note, block] = await page.evaluate(() => {
        const first = document.querySelector('.notes');
        return [first, first?.previousElementSibling].map(
          (element) => element?.getBoundingClientRect().top ?? NaN,
        );
      });
      expect(Math.abs((note ?? NaN) - (block ?? NaN))).toBeLessThan(16);
    }));

  it('are as many as the address says, without a script as many as the buttons say', () =>
    onPage({ width: 1280 }, async (page) => {
      await page.check('#notizen-keine');
      expect(await page.locator('[role=note]:visible').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('?notizen=keine');
      await page.reload();
      expect(await page.locator('[role=note]:visible').count()).toBe(0);
    }));
});

it.each([360, 1280])('an article has fewer than 60 stops of the keyboard at %i pixels', (width) =>
  onPage({ width }, async (page) => {
    const stops = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]'),
      ];
      const reached = all.filter(
        (element) =>
          element.tabIndex >= 0 &&
          element.checkVisibility({ visibilityProperty: true }) &&
          !(element as HTMLInputElement).name,
      );
      // The three buttons of the switch are one stop.
      return reached.length + 1;
    });
    expect(stops).toBeLessThan(60);
  }),
);

describe('the margin notes of a narrow page', () => {
  const narrow: View = { width: 360, script: false };

  it('open from the number in the text and close with Esc, without a script', () =>
    onPage(narrow, async (page) => {
      const shown = () => page.locator(note).isVisible();
      expect(await shown()).toBe(false);
      await page.locator(number).click();
      expect(await shown()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await shown()).toBe(false);
    }));

  it('open by keyboard and give the focus back', () =>
    onPage(narrow, async (page) => {
      await page.locator(number).focus();
      await page.keyboard.press('Enter');
      expect(await page.locator(note).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator(number).evaluate((button) => button === document.activeElement)).toBe(true);
    }));

  it('close with their own button', () =>
    onPage(narrow, async (page) => {
      await page.locator(number).click();
      await page.locator(`${note} .head button`).click();
      expect(await page.locator(note).isVisible()).toBe(false);
    }));
});

it('arriving at a passage from elsewhere highlights it', () =>
  onPage(
    { width: 768 },
    async (page) => {
      const [here, there] = await page.evaluate(() =>
        ['shapps', 'bild'].map((id) => getComputedStyle(document.getElementById(id)!).backgroundColor),
      );
      expect(here).not.toBe(there);
    },
    `${route}#shapps`,
  ));

it('in print the notes stand numbered after the text', () =>
  onPage({ width: 1280 }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const [text, first] = await page.evaluate(() => {
      const bottom = [...document.querySelectorAll('.body p:has(.passage)')]
        .at(-1)
        ?.getBoundingClientRect().bottom;
      return [bottom ?? NaN, document.querySelector('[role=note]')?.getBoundingClientRect().top ?? NaN];
    });
    expect(first).toBeGreaterThanOrEqual(text);
    expect(await page.locator(`${note} .head`).textContent()).toMatch(/\d+/);
  }));
