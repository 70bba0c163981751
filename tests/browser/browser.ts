/**
 * A real browser on a built site.
 *
 *     const browser = await openBrowser();
 *     const site = await serve(folder, '/dossier/', 0);          // from src/cli/server.ts
 *     const opened = await openPage(browser, `${site.address}vergleich/`, { width: 320, scheme: 'dark' });
 *     await opened.page.locator('h1').textContent();
 *     expect(opened.problems).toEqual([]);                        // console errors, failed and foreign requests
 *     await opened.close();
 *     await browser.close();
 *     await site.close();
 *
 * Pictures for the eye come from tests/browser/screenshots.ts; what a page looks like is no test.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export { openBrowser } from '../../src/publish/browser.ts';

export interface View {
  /** Width of the window in CSS pixels. */
  width: number;
  height?: number;
  scheme?: 'light' | 'dark';
  /** Whether scripts run; they do unless switched off. */
  script?: boolean;
}

export interface Opened {
  page: Page;
  /** Console errors, failed requests and requests to other hosts, in order of appearance. */
  problems: string[];
  close: () => Promise<void>;
}

/** Opens one page in a tab of its own and waits until its fonts are there. */
export async function openPage(browser: Browser, address: string, view: View): Promise<Opened> {
  const page = await (await windowOf(browser, view)).newPage();
  const problems = listen(page, new URL(address).origin);
  await page.goto(address, { waitUntil: 'load' });
  const fonts = () =>
    page.evaluate(async () => {
      await document.fonts.ready;
    });
  if (view.script ?? true)
    await fonts().catch(async () => {
      // A page of the development server loads again when it has heard of a change.
      await page.waitForLoadState('load');
      await fonts();
    });
  return { page, problems, close: () => page.close() };
}

const windows = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/** One window for all tabs of a view: what they have in common is fetched once, and no page of ours keeps anything. */
function windowOf(
  browser: Browser,
  { width, height = 900, scheme = 'light', script = true }: View,
): Promise<BrowserContext> {
  const ofBrowser = windows.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  windows.set(browser, ofBrowser);
  const view = [width, height, scheme, script].join(' ');
  const window =
    ofBrowser.get(view) ??
    browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      locale: 'de-DE',
    });
  ofBrowser.set(view, window);
  return window;
}

function listen(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`foreign: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`);
  });
  return problems;
}
