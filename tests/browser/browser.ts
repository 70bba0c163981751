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

/** Opens one page in a tab and waits until its fonts are there. */
export async function openPage(browser: Browser, address: string, view: View): Promise<Opened> {
  const tab = await tabOf(browser, view);
  const { page } = tab;
  // Only a fragment away, the browser would stay on the page as the last test left it.
  if (withoutFragment(page.url()) === withoutFragment(address)) await page.goto('about:blank');
  tab.origin = new URL(address).origin;
  const problems = (tab.problems = []);
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
  return { page, problems, close: () => leave(tab) };
}

const withoutFragment = (address: string): string => address.replace(/#.*/, '');

interface Tab {
  page: Page;
  origin: string;
  scheme: 'light' | 'dark';
  problems: string[];
  isFree: boolean;
}

/** A window for each view: what its pages have in common is fetched once, and no page of ours keeps anything. */
interface Window {
  context: Promise<BrowserContext>;
  tabs: Tab[];
}

const windows = new WeakMap<Browser, Map<string, Window>>();

/** A tab that nobody looks at: a new one takes a process of the browser and four times as long as a page. */
async function tabOf(browser: Browser, view: View): Promise<Tab> {
  const { context, tabs } = windowOf(browser, view);
  const free = tabs.find(({ isFree }) => isFree);
  if (free) {
    free.isFree = false;
    return free;
  }
  const page = await (await context).newPage();
  const tab: Tab = { page, origin: '', scheme: view.scheme ?? 'light', problems: [], isFree: false };
  listen(tab);
  tabs.push(tab);
  return tab;
}

/** Leaves a tab to whoever opens the next page of this view. */
async function leave(tab: Tab): Promise<void> {
  await tab.page.emulateMedia({ media: null, colorScheme: tab.scheme });
  await tab.page.mouse.move(0, 0);
  tab.isFree = true;
}

function windowOf(browser: Browser, { width, height = 900, scheme = 'light', script = true }: View): Window {
  const ofBrowser = windows.get(browser) ?? new Map<string, Window>();
  windows.set(browser, ofBrowser);
  const view = [width, height, scheme, script].join(' ');
  const window = ofBrowser.get(view) ?? {
    context: browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      javaScriptEnabled: script,
      reducedMotion: 'reduce',
      locale: 'de-DE',
    }),
    tabs: [],
  };
  ofBrowser.set(view, window);
  return window;
}

function listen(tab: Tab): void {
  tab.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      tab.problems.push(`${message.type()}: ${message.text()}`);
  });
  tab.page.on('pageerror', (error) => tab.problems.push(`script: ${error.message}`));
  tab.page.on('request', (request) => {
    if (!request.url().startsWith(`${tab.origin}/`)) tab.problems.push(`foreign: ${request.url()}`);
  });
  tab.page.on('websocket', (socket) => tab.problems.push(`foreign: ${socket.url()}`));
  tab.page.on('response', (response) => {
    if (response.status() >= 400) tab.problems.push(`${String(response.status())}: ${response.url()}`);
  });
}
