import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Served } from '../../src/cli/server.ts';
import { openBrowser, openPage, type Opened, type View } from '../browser/browser.ts';
import type { Built } from './setup.ts';

/** A built site in a real browser, for the tests of a file or of a block. */
export interface InBrowser {
  /** What is only there while tests run. */
  running: () => { browser: Browser; address: string };
  open: (route: string, view: View) => Promise<Opened>;
  /** Opens a page, looks at it and closes it, whatever the look says. */
  look: <Result>(
    route: string,
    view: View,
    look: (page: Page, problems: string[]) => Promise<Result>,
  ) => Promise<Result>;
}

/** Serves a site and starts a browser before the tests, and ends both after them. */
export function inBrowser({ folder, base }: Built): InBrowser {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    browser = await openBrowser();
    served = await serve(folder, base, 0);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const open = (route: string, view: View) => openPage(browser, served.address + route, view);
  return {
    running: () => ({ browser, address: served.address }),
    open,
    look: async (route, view, look) => {
      const { page, problems, close } = await open(route, view);
      try {
        return await look(page, problems);
      } finally {
        await close();
      }
    },
  };
}
