import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inspect } from '../../src/check/check-folder.ts';
import { isError } from '../../src/source/problem.ts';
import {
  chooseOwnFolder,
  filesBelow,
  fillFolder,
  readFolder,
  writeBelow,
  type Files,
} from './browser-folder.ts';
import { inBrowser } from './in-browser.ts';
import { filesOf, read } from './sites.ts';

/** Built with `--form ja`, below /dossier/, from a folder that is not called content. */
const { minimal: site, base: plain } = inject('sites');
const folder = 'tests/fixtures/content-minimal';
const { running } = inBrowser(site);

describe('a site built without the form', () => {
  it('has not a byte of it', () => {
    const files = filesOf(plain);
    expect(files.filter((file) => file.includes('redaktion'))).toEqual([]);
    const text = files.filter((file) => /\.(?:html|css|js|json|xml|txt)$/.test(file));
    expect(text.filter((file) => /sveltia|Formular der Redaktion/i.test(read(plain, file)))).toEqual([]);
  });
});

describe('the form', () => {
  // That no file of the real dossier changes by being opened and saved, tests/form shows.
  it('writes what was changed and nothing else, and marks in the text what a claim gives as its passage', async () => {
    const before = filesBelow(folder, folder);
    const { page, problems, close } = await openForm(before);
    await edit(page, 'articles', 'offene-fragen', { 'title input': 'Was der „Bücherei“ fehlt: Leser' });
    await edit(page, 'articles', 'wiedereroeffnung', {
      'claims.0.short input': 'Sie lohnt sich: bald.',
      'claims.2.passage input': 'von 10:30 Uhr an',
    });
    await edit(page, 'questions', 'oeffnung', { 'kind.options.0.label input': 'zweimal in der Woche' });
    await page.goto(`${running().address}redaktion/#/collections/actors/new`);
    await fill(page, 'name input', 'Bäckerei Süß');
    await choose(page, 'kind', 'Behörde, Medium, Organisation (body)');
    await fill(page, 'role input', 'Bäckerei: erfunden');
    await save(page);
    const after = await readFolder(page);
    const [refused, said] = await refusal(page, 'offene-fragen', { 'published input': '31.12.2023' });
    await close();

    expect(problems).toEqual([]);
    expect(changesBetween(before, after)).toEqual({
      [`${folder}/actors/baeckerei-suess.yaml`]: [
        '+ name: "Bäckerei Süß"',
        '+ kind: body',
        '+ role: "Bäckerei: erfunden"',
      ],
      [`${folder}/articles/offene-fragen.md`]: [
        '- title: "Was der Bücherei noch fehlt"',
        '+ title: "Was der „Bücherei“ fehlt: Leser"',
        '+ text: version',
      ],
      [`${folder}/articles/wiedereroeffnung.md`]: [
        '-     short: "Die Bücherei werde sich lohnen."',
        '- Sie ist [dienstags und freitags](#tage) geöffnet, von 10:30 Uhr an.',
        // What the form shows as usual it writes.
        '+ text: version',
        '+     short: "Sie lohnt sich: bald."',
        '+     passage: von-10-30-uhr-an',
        '+ Sie ist [dienstags und freitags](#tage) geöffnet, [von 10:30 Uhr an](#von-10-30-uhr-an).',
      ],
      [`${folder}/questions/oeffnung.yaml`]: [
        '-     label: "an zwei Tagen"',
        '+     label: "zweimal in der Woche"',
      ],
    });
    expect(await errorsIn(after)).toEqual([]);
    // Nothing is saved that the check would refuse, and the form says why.
    expect(said).toContain('Feld „published“');
    expect(said).toContain('so geht es: „2023-12-31“');
    expect(refused).toEqual(after);
  });

  it('does not take a folder without a dossier', async () => {
    const { page, close } = await open(chooseOwnFolder);
    await page.getByRole('button', { name: 'Ordner öffnen' }).click();
    await page.getByText(/Es fehlt der Ordner „.*“ mit der Datei dossier\.yaml/).waitFor();
    await close();
  });

  it('says without scripts what to do instead', async () => {
    const context = await running().browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${running().address}redaktion/`);
    const text = await page.locator('main').innerText();
    await context.close();
    expect(text).toContain('Skripte ausgeschaltet');
    expect(text).toContain('npm run new');
  });

  it('says in a browser without access to folders what to do instead, and loads no editor', async () => {
    const { page, requests, close } = await open(async (page) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(window, 'showDirectoryPicker');
        Reflect.deleteProperty(Window.prototype, 'showDirectoryPicker');
      });
    });
    const text = await page.locator('main').innerText();
    await close();
    expect(text).toContain('darf keine Ordner öffnen');
    expect(requests.filter((url) => url.includes('editor'))).toEqual([]);
  });

  it('says so when the editor cannot be loaded', async () => {
    const { page, close } = await open(async (page) => {
      await page.route(/\/editor[.\w-]*\.js$/, (route) => route.abort());
    });
    await page.getByText('konnte nicht geladen werden').waitFor();
    await close();
  });
});

async function open(prepare: (page: Page) => Promise<void>) {
  const context = await running().browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    requests.push(request.url());
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(running().address))
      problems.push(`foreign: ${request.url()}`);
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await prepare(page);
  await page.goto(`${running().address}redaktion/`);
  return { page, requests, problems, close: () => context.close() };
}

async function openForm(files: Files) {
  const opened = await open(async (page) => {
    await chooseOwnFolder(page);
    await page.goto(`${running().address}dossier.json`);
    await fillFolder(page, files);
  });
  await opened.page.getByRole('button', { name: 'Ordner öffnen' }).click();
  await opened.page.getByRole('button', { name: 'Sortieren' }).waitFor();
  return opened;
}

async function edit(page: Page, form: string, id: string, values: Record<string, string>): Promise<void> {
  await page.goto(`${running().address}redaktion/#/collections/${form}/entries/${id}`);
  for (const [field, value] of Object.entries(values)) await fill(page, field, value);
  await save(page);
}

/** What lies in the folder and what the form says when an article is not saved. */
async function refusal(page: Page, id: string, values: Record<string, string>): Promise<[Files, string]> {
  await page.goto(`${running().address}redaktion/#/collections/articles/entries/${id}`);
  for (const [field, value] of Object.entries(values)) await fill(page, field, value);
  await page.getByRole('button', { name: 'Speichern' }).click();
  const told = page.getByRole('alertdialog', { name: 'Nicht gespeichert' });
  await told.waitFor();
  return [await readFolder(page), await told.innerText()];
}

async function fill(page: Page, field: string, value: string): Promise<void> {
  const input = await reach(page, field);
  await input.fill(value);
}

async function choose(page: Page, field: string, option: string): Promise<void> {
  await (await reach(page, `${field} [role="combobox"]`)).click();
  await page.getByRole('option', { name: option }).click();
}

/** The input of a field; the editor makes fields only when somebody scrolls to them. */
async function reach(page: Page, field: string) {
  const [path = '', ...input] = field.split(' ');
  const found = page.locator(`[data-key-path="${path}"] ${input.join(' ')}`).first();
  await page.locator('[data-key-path]').first().waitFor();
  const list = path.replace(/\.\d+\..*$/, '');
  const unfold = page
    .locator(`[data-key-path="${list}"]`)
    .getByRole('button', { name: 'Alle aufklappen', disabled: false });
  for (let turns = 0; turns < 60 && (await found.count()) === 0; turns++) {
    if ((await unfold.count()) > 0) await unfold.first().click();
    else await page.locator('[data-key-path]').first().evaluate(scrollOn);
    await page.waitForTimeout(100);
  }
  return found;
}

/** Scrolls the form that a field stands in; a turned wheel would wait for the next frame of a busy browser. */
function scrollOn(field: Element): void {
  let pane: Element | null = field;
  while (pane && (pane.scrollHeight <= pane.clientHeight || getComputedStyle(pane).overflowY === 'visible'))
    pane = pane.parentElement;
  pane?.scrollBy(0, 500);
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Speichern' }).click();
  // The editor says so and goes back to the list.
  await page.getByText('Eintrag gespeichert.').first().waitFor();
  await page.getByRole('button', { name: 'Sortieren' }).waitFor();
}

/** Lines that went and lines that came, by file. */
function changesBetween(before: Files, after: Files): Record<string, string[]> {
  const linesOf = (text = '') => text.split('\n').filter(Boolean);
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    paths
      .filter((path) => before[path] !== after[path])
      .map((path) => {
        const [old, fresh] = [linesOf(before[path]), linesOf(after[path])];
        const gone = old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`);
        const come = fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`);
        return [path, [...gone, ...come]];
      }),
  );
}

async function errorsIn(files: Files): Promise<string[]> {
  const written = writeBelow(files);
  const { problems } = await inspect(join(written, folder), { now: new Date('2026-11-21') });
  rmSync(written, { recursive: true });
  return problems.filter(isError).map(({ file, what }) => `${file}: ${what}`);
}
