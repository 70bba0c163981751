import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';
import { openBrowser, openPage, type Opened, type View } from '../browser/browser.ts';
import { kindsOf, routesOf, read } from './sites.ts';

const { base, single, empty } = inject('sites');
let browser: Browser;
const served = new Map<string, Served>();

beforeAll(async () => {
  browser = await openBrowser();
  for (const site of [base, single, empty]) served.set(site.name, await serve(site.folder, site.base, 0));
});

afterAll(async () => {
  await browser.close();
  for (const site of served.values()) await site.close();
});

const equalAccess = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

const open = (site: { name: string }, route: string, view: View) =>
  openPage(browser, served.get(site.name)!.address + route, view);

/** A 404 page answers a plain file server with 200 only under its own name. */
const isExpected = (problem: string): boolean => problem.startsWith('404') && problem.endsWith('/404.html');

describe('in a browser, every kind of page', () => {
  it.each(kindsOf(base))('/%s gives axe-core nothing to say on a narrow screen', async (route) => {
    await expectAccessible(base, route, { width: 320 }, [shape]);
  });

  it.each(kindsOf(base))(
    '/%s gives axe-core nothing to say on a wide one, in light or dark',
    async (route) => {
      await expectAccessible(base, route, { width: 1280 }, [shape, light, dark]);
    },
  );

  // The booklet is made of the other pages, and this judge would take minutes for it.
  it.each(kindsOf(base).filter((route) => !/dossier(\/|\.html)$/.test(route)))(
    '/%s gives a second judge, Equal Access, nothing to say',
    async (route) => {
      const { page, close } = await open(base, route, { width: 1280 });
      await page.evaluate(equalAccess);
      const failed = await page.evaluate(async () => {
        const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
        return results
          .filter(({ value }) => value[1] === 'FAIL')
          .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
      });
      await close();
      // It takes every http-equiv for the old way to say an encoding; ours says the security policy.
      expect(failed.filter((line) => !line.includes('"http-equiv" is deprecated'))).toEqual([]);
    },
  );

  // The search says instead what to do without one.
  it.each(kindsOf(base).filter((route) => route !== 'suche/'))(
    '/%s says the same without scripts',
    async (route) => {
      const [plain, scripted] = await Promise.all([
        textWith(route, { width: 320, script: false }),
        textWith(route, { width: 320, script: true }),
      ]);
      expect(missingIn(plain, scripted)).toEqual([]);
    },
  );
});

describe('in a browser, every page', () => {
  // One tab after the other would take a process of the browser for each.
  let tab: Opened;
  beforeAll(async () => {
    tab = await open(base, '', { width: 320 });
  });
  afterAll(() => tab.close());

  // What only leads on is left by the browser before anything can be measured.
  const routes = routesOf(base).filter(
    (route) =>
      !read(
        base,
        route.endsWith('.html') || route === '' ? route || 'index.html' : `${route}index.html`,
      ).includes('http-equiv="refresh"'),
  );

  it.each(routes)('/%s fits a narrow screen and loads only its own files', async (route) => {
    const { page, problems } = tab;
    problems.length = 0;
    await page.goto(served.get(base.name)!.address + route);
    const width = await page.evaluate(async () => {
      await document.fonts.ready;
      return document.documentElement.scrollWidth;
    });
    expect([width, problems.filter((problem) => !isExpected(problem))]).toEqual([320, []]);
  });
});

describe('in a browser, a dossier that has hardly begun', () => {
  it.each([
    ...kindsOf(single).map((route) => ({ site: single, route })),
    ...kindsOf(empty).map((route) => ({ site: empty, route })),
  ])(
    '$site.name: /$route fits a narrow screen and gives axe-core nothing to say',
    async ({ site, route }) => {
      await expectAccessible(site, route, { width: 320 }, [shape]);
    },
  );
});

/** What axe-core is asked about a page, which is shown in light colours or in dark ones. */
interface Look {
  scheme: 'light' | 'dark';
  rules?: Record<string, { enabled: boolean }>;
  runOnly?: string[];
}

/** All but colours, which are the same at every width: a wide page shows what a narrow one folds away. */
const shape: Look = {
  scheme: 'light',
  rules: { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } },
};
const light: Look = { scheme: 'light', runOnly: ['color-contrast', 'link-in-text-block'] };
const dark: Look = { ...light, scheme: 'dark' };

async function expectAccessible(
  site: { name: string },
  route: string,
  view: View,
  looks: readonly Look[],
): Promise<void> {
  const { page, close } = await open(site, route, view);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.evaluate(axeCore.source);
  const found: string[] = [];
  for (const look of looks) found.push(...(await violationsOn(page, look)));
  await close();
  expect([width, found]).toEqual([view.width, []]);
}

/** What axe-core finds. */
async function violationsOn(page: Page, { scheme, ...asked }: Look): Promise<string[]> {
  await page.emulateMedia({ colorScheme: scheme });
  return page.evaluate(async (options) => {
    const results = await window.axe.run(document, { resultTypes: ['violations'], ...options });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, asked);
}

/** Words of the main part that are not put aside; those out of sight count too. */
async function textWith(route: string, view: View): Promise<string[]> {
  const { page, close } = await open(base, route, view);
  const text = await page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    for (const aside of main.querySelectorAll('[hidden], noscript, script, template')) aside.remove();
    return main.textContent;
  });
  await close();
  return text.split(/\s+/).filter(Boolean);
}

/** Words that one text has more often than the other: what a script took away. */
function missingIn(full: string[], other: string[]): string[] {
  const rest = new Map<string, number>();
  for (const word of full) rest.set(word, (rest.get(word) ?? 0) + 1);
  for (const word of other) rest.set(word, (rest.get(word) ?? 0) - 1);
  return [...rest].filter(([, count]) => count > 0).map(([word]) => word);
}
