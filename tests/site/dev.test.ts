import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, openPage } from '../browser/browser.ts';
import { filesOf, read } from './sites.ts';

const content = mkdtempSync(join(tmpdir(), 'dev-'));
const article = join(content, 'articles/offene-fragen.md');
const dossier = join(content, 'dossier.yaml');
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address: string;

/** Changes a file as an editor does, and gives back what puts it right again. */
function edit(file: string, old: string, fresh: string): () => void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(old);
  writeFileSync(file, text.replace(old, fresh));
  return () => writeFileSync(file, text);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const strip = () => page.locator('#redaktion summary');
const main = () => page.locator('main');

beforeAll(async () => {
  cpSync('tests/fixtures/content-minimal', content, { recursive: true });
  browser = await openBrowser();
  const port = await freePort();
  address = `http://127.0.0.1:${String(port)}/dossier/`;
  // The worst beginning: a file that Astro would not start on.
  const mend = edit(dossier, 'title: ', 'title: [');
  const args = ['--content', content, '--base', '/dossier/', '--port', String(port)];
  server = spawn(process.execPath, ['src/cli/dev.ts', ...args], {
    env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout!.on('data', (text: Buffer) => {
      said += text.toString();
      if (said.includes('watching for file changes') && said.includes('[K-YML-10]')) resolve();
    });
    server.once('exit', () => {
      reject(new Error(said));
    });
  });
  ({ page } = await openPage(browser, `${address}artikel/offene-fragen/`, { width: 1280 }));
  await main().getByText('dossier.yaml:').waitFor();
  expect(await main().textContent()).toContain('[K-YML-10]');
  mend();
});

afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await browser.close();
  rmSync(content, { recursive: true, force: true });
});

describe('while an editor writes', () => {
  it('a page that could not be shown appears as soon as the last error is mended', async () => {
    await page.locator('article h1').waitFor();
    expect(await strip().count()).toBe(0);
  });

  it('an error shows at the foot of the page, in full when opened, and goes when it is mended', async () => {
    const mend = edit(article, 'monogram: ', 'monogramm: ');
    await strip().getByText('1 Fehler').waitFor();
    await strip().click();
    const told = await page.locator('#redaktion li').allInnerTexts();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /articles\/offene-fragen\.md:\d+:1 · Feld „monogramm“\n[^]*\n.*Meinten Sie „monogram“\? \[K-FEL-01\]/,
    );
    mend();
    await strip().waitFor({ state: 'detached' });
  });

  it('the form is left alone: no strip over its buttons, no reload of what is half typed', async () => {
    const form = await page.context().newPage();
    await form.goto(`${address}redaktion/`);
    await form.evaluate(() => Object.assign(window, { halfTyped: true }));
    const mend = edit(article, 'monogram: ', 'monogramm: ');
    await strip().getByText('1 Fehler').waitFor();
    expect(await form.locator('#redaktion').count()).toBe(0);
    expect(await form.evaluate(() => 'halfTyped' in window)).toBe(true);
    mend();
    await strip().waitFor({ state: 'detached' });
    await form.close();
  });

  it('a number nobody has marked is listed below the article', async () => {
    const mend = edit(article, 'Vergangene Woche', 'Vor 1.200 Besuchern');
    await strip().getByText('in diesem Artikel 1 offen').waitFor();
    expect(await page.locator('#redaktion li').innerText()).toMatch(/^\d+:\d+ „1\.200 Besuchern“$/);
    mend();
    await strip().waitFor({ state: 'detached' });
  });

  it.each([
    ['a claim', article, 'paraphrase: "', 'vergleich/nutzen/'],
    ['a question', join(content, 'questions/nutzen.yaml'), 'question: "', 'vergleich/nutzen/'],
    ['an event', join(content, 'events/wiedereroeffnung.yaml'), 'title: "', 'artikel/wiedereroeffnung/'],
  ])('%s shows as it is on disk, on a page that is open', async (_, file, field, route) => {
    await page.goto(address + route);
    const mend = edit(file, field, `${field}Probehalber `);
    await main().getByText('Probehalber').first().waitFor({ state: 'attached' });
    mend();
    await main().getByText('Probehalber').first().waitFor({ state: 'detached' });
  });
});

describe('a site that is published', () => {
  it('has nothing of what only editors see', () => {
    const { base } = inject('sites');
    const texts = filesOf(base).filter((file) => /\.(?:html|js|css)$/.test(file));
    const found = texts.filter((file) =>
      /redaktion-offen|redaktion:|WebSocket|id="redaktion"/.test(read(base, file)),
    );
    expect(found).toEqual([]);
  });
});
