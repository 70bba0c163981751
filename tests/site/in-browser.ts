import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';
import { openBrowser, openPage, type Opened, type View } from '../browser/browser.ts';
import type { Built } from './setup.ts';

type Site = Pick<Built, 'folder' | 'base'>;

/** Built sites in a real browser, for the tests of a file or of a block; the first is meant if none is named. */
export interface InBrowser {
  /** What is only there while tests run. */
  running: () => { browser: Browser; address: string };
  open: (route: string, view: View, site?: Site) => Promise<Opened>;
  /** Opens a page, looks at it and closes it, whatever the look says. */
  look: <Result>(
    route: string,
    view: View,
    look: (page: Page, problems: string[]) => Promise<Result>,
    site?: Site,
  ) => Promise<Result>;
}

/** Serves sites and starts a browser before the tests, and ends all of them afterwards. */
export function inBrowser(...sites: readonly [Site, ...Site[]]): InBrowser {
  let browser: Browser;
  const served = new Map<Site, Served>();
  beforeAll(async () => {
    browser = await openBrowser();
    for (const site of sites) served.set(site, await serve(site.folder, site.base, 0));
  });
  afterAll(async () => {
    await browser.close();
    for (const { close } of served.values()) await close();
  });
  const addressOf = (site: Site = sites[0]): string => served.get(site)!.address;
  const open = (route: string, view: View, site?: Site) => openPage(browser, addressOf(site) + route, view);
  return {
    running: () => ({ browser, address: addressOf() }),
    open,
    look: async (route, view, look, site) => {
      const { page, problems, close } = await open(route, view, site);
      try {
        return await look(page, problems);
      } finally {
        await close();
      }
    },
  };
}
