import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { bookletFile, pdfFile } from '../routes.ts';
import { compareText } from '../values/date.ts';
import { withMetadata, type PdfMetadata } from './pdf-metadata.ts';
import { openBrowser } from './browser.ts';
import { Failure, say } from './system.ts';

/**
 * The browser that will print, opened before the pages are built: they link to the PDF only if there is one.
 *
 * @param pdf whether there is to be one; if not said, where a browser is at hand
 * @throws {Failure} if a PDF is demanded and no browser can make it.
 */
export async function browserForPdf(pdf: boolean | undefined): Promise<Browser | undefined> {
  if (pdf === false) return undefined;
  try {
    return await openBrowser();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (pdf) throw new Failure(`Kein PDF ohne Browser. ${reason}`, 'Ohne --pdf ja geht es auch so.');
    say(`  Das Dossier erscheint nicht als PDF: ${reason}`);
    return undefined;
  }
}

/**
 * Prints the booklet of a built site, tagged and with bookmarks; returns its size in bytes.
 *
 * It is printed at least twice, because only a print tells on which page a chapter begins. The same booklet gives
 * the same bytes in the same browser: the day of printing gives way to `day`, or to blanks.
 */
export async function writePdf(
  browser: Browser,
  folder: string,
  { day, ...about }: Pick<PdfMetadata, 'author' | 'licence'> & { day?: string | undefined },
): Promise<number> {
  const context = await browser.newContext({ locale: 'de-DE', timezoneId: 'UTC', offline: true });
  try {
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, bookletFile)).href);
    // Paper may need a typeface that the screen does not; one that comes too late would shift every line.
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => Promise.allSettled([...document.fonts].map((face) => face.load())));
    await nameAtFoot(page);
    const printed = withoutTraces(await printNumbered(page), day);
    const pdf = withMetadata(printed, {
      ...about,
      title: await page.title(),
      headings: await headingsIn(page),
    });
    await writeFile(join(folder, pdfFile), pdf);
    return pdf.length;
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('\n') : [String(error)];
    throw new Failure(
      `Das Dossier lässt sich nicht als PDF drucken: ${reason}`,
      'Mit --pdf nein geht es ohne.',
    );
  } finally {
    await context.close();
  }
}

/** Prints until the contents name the pages on which everything has come to stand. */
async function printNumbered(page: Page): Promise<Buffer> {
  let pages = pagesOf(await print(page));
  for (let round = 0; round < 3; round += 1) {
    await numberContents(page, pages);
    const pdf = await print(page);
    const numbers = pagesOf(pdf);
    if ([...numbers].every(([name, number]) => pages.get(name) === number)) return pdf;
    pages = numbers;
  }
  throw new Error('Die Seitenzahlen kommen nicht zur Ruhe.');
}

/** What the headings say, without the line ends and indents of the file. */
const headingsIn = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    ),
  );

const print = (page: Page): Promise<Buffer> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** The title at the foot of every page; a style sheet cannot know it. */
async function nameAtFoot(page: Page): Promise<void> {
  const title = (await page.title()).replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ');
  await page.addStyleTag({ content: `@page { @bottom-left { content: "${title}"; } }` });
}

/** Puts the page behind every entry of the contents; the style sheet shows it. */
const numberContents = (page: Page, pages: ReadonlyMap<string, number>): Promise<void> =>
  page.evaluate(
    (numbers) => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]'))
        link.dataset['page'] = numbers[decodeURIComponent(link.hash.slice(1))] ?? '';
    },
    Object.fromEntries([...pages].map(([name, number]) => [name, String(number)])),
  );

/** On which page every name that something links to stands. */
export function pagesOf(pdf: Buffer): Map<string, number> {
  const text = pdf.toString('latin1');
  const lists = [...text.matchAll(/\/Type \/Pages\s[^>]*?\/Kids \[([^\]]*)\]/g)].map(([, kids]) =>
    [...kids!.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id)),
  );
  const inner = new Set([...text.matchAll(/(\d+) 0 obj\s*<<\/Type \/Pages\s/g)].map(([, id]) => Number(id)));
  const order = new Map(
    lists
      .flat()
      .filter((id) => !inner.has(id))
      .map((id, at) => [id, at + 1]),
  );
  const names = text.matchAll(/\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ/g);
  return new Map(
    [...names].flatMap(([, name, id]) => {
      const number = order.get(Number(id));
      return number === undefined ? [] : [[written(name!), number] as const];
    }),
  );
}

/** A name in a PDF spells unusual bytes as `#c3#a4`. */
const written = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8');

/**
 * Overwrites what a print remembers of its moment: when it was, and how many elements the browser had counted
 * before. All at the same length, for a PDF knows every object by its place in the file.
 */
export function withoutTraces(pdf: Buffer, day: string | undefined): Buffer {
  const text = pdf.toString('latin1');
  // The numbers keep their order: the index over them is sorted.
  const counted = [...new Set(text.match(/\(node\d{8}\)/g))].sort(compareText);
  const numbers = new Map(counted.map((name, at) => [name, `(node${String(at + 1).padStart(8, '0')})`]));
  return Buffer.from(
    text
      .replace(/\(node\d{8}\)/g, (name) => numbers.get(name)!)
      .replace(/\/(?:CreationDate|ModDate) \(D:\d{14}[^)]*\)/g, (entry) =>
        day === undefined
          ? ' '.repeat(entry.length)
          : entry.replace(/D:\d{14}/, `D:${day.replaceAll('-', '')}000000`),
      ),
    'latin1',
  );
}
