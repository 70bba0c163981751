import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';
import { openBrowser } from '../browser/browser.ts';
import { kindsOf, read } from './sites.ts';

const site = inject('sites').base;

describe('a reader who looks at everything', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const asked = new Set<string>();

  beforeAll(async () => {
    browser = await openBrowser();
    served = await serve(site.folder, site.base, 0);
    page = await (await browser.newContext({ locale: 'de-DE' })).newPage();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('websocket', (socket) => asked.add(socket.url()));
    for (const route of kindsOf(site)) await page.goto(served.address + route);
    await page.goto(`${served.address}vergleich/`);
    await choose();
    await page.goto(`${served.address}zeitleiste/`);
    await choose();
    await page.goto(`${served.address}suche/?q=Granaten&art=zahl`);
    await page.locator('ol li').first().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  /** Changes every choice that the page offers. */
  const choose = async () => {
    for (const select of await page.locator('main select:visible').all())
      await select.selectOption({ index: 1 });
    for (const box of await page.locator('main input[type=checkbox]:visible').all()) await box.click();
  };

  it('has asked nobody but this site', () => {
    expect([...asked]).toEqual([new URL(served.address).origin]);
  });

  it('has no cookie and nothing kept in the browser', async () => {
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  });

  it('reads on the page about privacy what the build has proved', () => {
    const html = read(site, 'datenschutz/index.html');
    expect(html).toContain('Beim Bau dieser Website wurden alle Dateien durchgesehen');
    expect(html).not.toMatch(/noch nicht geprüft|data-prove?d=|data-proof=/);
    const numbers = [...html.matchAll(/<dd[^>]*>([\d.]+)<\/dd>/g)].map(([, number]) => number);
    expect(numbers).toHaveLength(7);
    expect(numbers.slice(-3)).toEqual(['0', '0', '0']);
  });
});
