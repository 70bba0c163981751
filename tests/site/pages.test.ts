import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Opened } from '../browser/browser.ts';
import { inBrowser } from './in-browser.ts';
import { fileOf, kindOf, kindsOf, pagesOf, read } from './sites.ts';

const { base, minimal, single, empty } = inject('sites');
const { look, open, running } = inBrowser(base, minimal, single, empty);

const wide = { width: 1280 };
const narrow = { width: 320, height: 900 };

/** The booklet is made of the other pages. */
const isBooklet = (route: string): boolean => /dossier(?:\/|\.html)$/.test(route);

/** Equal Access takes minutes for a page of half a megabyte: it sees that kind of page in the smaller dossier. */
const isLarge = (route: string): boolean => read(base, fileOf(route)).length > 110_000;

const kinds = kindsOf(base).filter((route) => !isBooklet(route));
const large = new Set(kindsOf(base).filter(isLarge).map(kindOf));
const small = kindsOf(minimal).filter((route) => large.has(kindOf(route)) && !route.endsWith('.html'));

describe.each([
  { name: 'the dossier', site: base, routes: kinds },
  { name: 'the smallest dossier', site: minimal, routes: small },
])('every kind of page of $name', ({ site, routes }) => {
  it.each(routes)('/%s can be used by everybody, on wide and narrow screens, in light and dark', (route) =>
    look(
      route,
      wide,
      async (page) => {
        await page.evaluate(axeCore.source);
        const light = await violationsOn(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await violationsOn(page, { runOnly: colours });
        const equalAccess = site === base && isLarge(route) ? [] : await failuresOn(page);
        await page.setViewportSize(narrow);
        const found = { light, dark, equalAccess, narrow: await violationsWithoutColours(page) };
        await page.setViewportSize({ ...wide, height: narrow.height });
        expect(found).toEqual({ light: [], dark: [], equalAccess: [], narrow: [] });
      },
      site,
    ),
  );

  // The search says instead what to do without one.
  it.each(routes.filter((route) => route !== 'suche/'))(
    '/%s says the same without scripts',
    async (route) => {
      const [plain, scripted] = await Promise.all(
        [false, true].map((script) => look(route, { ...wide, script }, textOf, site)),
      );
      expect(missingIn(plain!, scripted!)).toEqual([]);
    },
  );
});

/** Pages of a dossier that has hardly begun, without those that are built like one that was judged before. */
const young = [single, empty].flatMap((site) => kindsOf(site).map((route) => ({ site, route })));
const builtLike = ({ site, route }: (typeof young)[number]): string =>
  [.../<main[^]*<\/main>/.exec(read(site, fileOf(route)))![0].matchAll(/<[a-z]\w*|class="[^"]*"/g)].join(' ');
const others = [...Map.groupBy(young, builtLike).values()].map(([first]) => first!);

describe('a dossier that has hardly begun', () => {
  it.each(others)(
    '$site.name: /$route fits a narrow screen and gives axe-core nothing to say',
    ({ site, route }) =>
      look(
        route,
        narrow,
        async (page) => {
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          await page.evaluate(axeCore.source);
          expect([width, await violationsWithoutColours(page)]).toEqual([320, []]);
        },
        site,
      ),
  );
});

describe('a reader who looks at everything', () => {
  let tab: Opened;
  beforeAll(async () => {
    tab = await open('', { width: 320 });
  });
  afterAll(() => tab.close());

  /** Changes every choice that the page offers. */
  const choose = async () => {
    for (const select of await tab.page.locator('main select:visible').all())
      await select.selectOption({ index: 1 });
    for (const box of await tab.page.locator('main input[type=checkbox]:visible').all()) await box.click();
  };

  it.each(pagesOf(base))(
    'finds that /%s fits a narrow screen, moves nothing, loads only its own files and underlines no blank',
    async (route) => {
      const { page, problems } = tab;
      problems.length = 0;
      await page.goto(running().address + route);
      const width = await page.evaluate(async () => {
        await document.fonts.ready;
        return document.documentElement.scrollWidth;
      });
      // The booklet has its typefaces within, and they are read after the text.
      const moved = isBooklet(route) ? 0 : await page.evaluate(layoutShift);
      // A plain file server answers with the page for what is missing only under its own name.
      const told = problems.filter((one) => !(one.startsWith('404') && one.endsWith('/404.html')));
      const blanks = await page.locator('main a:visible').evaluateAll(underlinedBlanks);
      expect([width, moved, told, blanks]).toEqual([320, 0, [], []]);
    },
  );

  it('has asked nobody else whatever was chosen, and nothing is kept in the browser', async () => {
    const { page, problems } = tab;
    problems.length = 0;
    for (const route of ['vergleich/', 'zeitleiste/']) {
      await page.goto(running().address + route);
      await choose();
    }
    await page.goto(`${running().address}suche/?q=Granaten&art=zahl`);
    await page.locator('ol li').first().waitFor();
    expect([problems, await page.context().cookies()]).toEqual([[], []]);
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
    const html = read(base, 'datenschutz/index.html');
    expect(html).toContain('Beim Bau dieser Website wurden alle Dateien durchgesehen');
    expect(html).not.toMatch(/noch nicht geprüft|data-prove?d=|data-proof=/);
    const numbers = [...html.matchAll(/<dd[^>]*>([\d.]+)<\/dd>/g)].map(([, number]) => number);
    expect(numbers).toHaveLength(7);
    expect(numbers.slice(-3)).toEqual(['0', '0', '0']);
  });
});

const colours = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds. */
const violationsOn = (page: Page, asked: { runOnly?: string[]; rules?: axeCore.RuleObject } = {}) =>
  page.evaluate(async (options) => {
    const results = await window.axe.run(document, { resultTypes: ['violations'], ...options });
    return results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
  }, asked);

/** The same without colours, which do not depend on the width. */
const violationsWithoutColours = (page: Page) =>
  violationsOn(page, { rules: Object.fromEntries(colours.map((rule) => [rule, { enabled: false }])) });

const equalAccess = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine'),
  'utf8',
);

/** What a second judge, IBM's Equal Access, finds; it measures what is folded away, so all of it is opened. */
async function failuresOn(page: Page): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  await page.evaluate(equalAccess);
  const failed = await page.evaluate(async () => {
    const { results } = await new window.ace.Checker().check(document, ['IBM_Accessibility']);
    return results
      .filter(({ value }) => value[1] === 'FAIL')
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet}`);
  });
  // It takes every http-equiv for the old way to say an encoding, and the number of an item for the look of old lists.
  return failed.filter((line) => !/"http-equiv" is deprecated|"value" is deprecated for the <li>/.test(line));
}

/** How much has moved by itself so far, as browsers count it, in hundredths of the window. */
function layoutShift(): number {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'layout-shift', buffered: true });
  const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
  return Math.round(shifts.reduce((sum, { value }) => sum + value, 0) * 100);
}

/** Links within a line whose underline begins or ends below a blank. */
function underlinedBlanks(links: Element[]): string[] {
  const text = document.createRange();
  const isWide = (node: Text, start: number, end: number): boolean => {
    text.setStart(node, start);
    text.setEnd(node, end);
    return text.getBoundingClientRect().width > 1;
  };
  return links
    .filter((link) => getComputedStyle(link).display === 'inline')
    .filter(({ firstChild, lastChild }) => {
      const [first, last] = [firstChild, lastChild].map((node) => (node instanceof Text ? node : undefined));
      return (
        (first && isWide(first, 0, first.data.length - first.data.trimStart().length)) ||
        (last && isWide(last, last.data.trimEnd().length, last.data.length))
      );
    })
    .map((link) => link.outerHTML);
}

/** Words of the main part that are not put aside; those out of sight count too. */
async function textOf(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const main = document.querySelector('main')!.cloneNode(true) as HTMLElement;
    for (const aside of main.querySelectorAll('[hidden], noscript, script, template')) aside.remove();
    return main.textContent;
  });
  return text.split(/\s+/).filter(Boolean);
}

/** Words that one text has more often than the other: what a script took away. */
function missingIn(full: string[], other: string[]): string[] {
  const rest = new Map<string, number>();
  for (const word of full) rest.set(word, (rest.get(word) ?? 0) + 1);
  for (const word of other) rest.set(word, (rest.get(word) ?? 0) - 1);
  return [...rest].filter(([, count]) => count > 0).map(([word]) => word);
}
