import { clearCache } from '../cache.ts';
import { bookletOf } from '../domain/parts.ts';
import { writeBooklet } from './booklet.ts';
import type { Build } from './build.ts';
import { swap } from './folder/swap.ts';
import { isPack } from './hosting/compress.ts';
import { equip } from './hosting/hosting.ts';
import { checksumFile } from './hosting/own-files.ts';
import { writeIcons } from './icons.ts';
import { writePdf } from './pdf.ts';
import { indexSearch } from './search.ts';
import { Failure, say, shortPath } from './system.ts';
import { expectedOf } from './verify/expected.ts';
import { writeProof } from './verify/privacy.ts';
import { readersPages, readSite, type Fault, type Site } from './verify/site.ts';
import { describeFaults, verify } from './verify/verify.ts';
import { kB, weighPages, type Weight } from './verify/weights.ts';

/**
 * Completes the pages that Astro has built, verifies the site and puts it in its place in one step. Whatever goes
 * wrong before that step leaves the last good site untouched.
 *
 * @throws {Failure}
 */
export async function finishBuild(build: Build): Promise<void> {
  const { settings, purpose, out, browser, began, checked, end } = build;
  const folder = build.staging.site;
  if (settings.icon !== undefined) await writeIcons(settings.icon, folder);
  const booklet = bookletOf(build.dossier);
  if (booklet !== 'none') await writeBooklet(folder, settings.base, booklet);
  say('Der Index der Suche wird angelegt …');
  const [found] = await Promise.all([
    indexSearch(folder),
    browser &&
      booklet !== 'none' &&
      writePdf(browser, folder, {
        author: settings.publisher?.name ?? settings.title,
        licence: build.dossier.dossier.licence,
        day: settings.now,
      }),
  ]);
  const built = performance.now();
  say('Dateien für Webserver werden angelegt …');
  const proved = await writeProof(folder, await readSite(folder, settings.base, settings.site));
  const site = await equip(folder, proved, purpose === 'publication');
  const equipped = performance.now();
  say('Das Ergebnis wird geprüft …');
  // Weighing means packing, and whoever only looks at it need not wait for that.
  const weights = purpose === 'publication' ? await weighPages(site) : [];
  judge(
    verify(
      site,
      weights,
      expectedOf(build.dossier),
      found.map(({ address }) => address),
    ),
    build,
  );
  const verified = performance.now();
  await browser?.close();
  await clearCache();
  await swap(folder, out);
  end();
  const times = {
    check: checked - began,
    build: built - checked,
    equip: equipped - built,
    verify: verified - equipped,
  };
  say(['', ...summarize(site, weights, times)].join('\n'));
  if (purpose === 'publication')
    say(
      `Fertig: ${shortPath(settings.out)} kann auf jeden Webserver unter ${settings.site!}${settings.base}`,
    );
}

/** Nothing with faults is published; whoever only looks at it hears of them. */
function judge(faults: readonly Fault[], { purpose, settings }: Build): void {
  if (faults.length === 0) return;
  if (purpose === 'publication')
    throw new Failure(
      `Die gebaute Website hat ${faults.length} Fehler und wird nicht veröffentlicht:`,
      ...describeFaults(faults),
      `${shortPath(settings.out)} ist unverändert.`,
    );
  say(['So ginge es nicht an die Öffentlichkeit:', ...describeFaults(faults)].join('\n'));
}

/** How long the steps took, in milliseconds. */
export type Times = Readonly<Record<'check' | 'build' | 'equip' | 'verify', number>>;

/** What came out, in a few German lines. */
export function summarize(site: Site, weights: readonly Weight[], times: Times): string[] {
  const files = [...site.files].filter(([path]) => !isPack(path));
  const packs = [...site.files].filter(([path]) => isPack(path));
  const heaviest = (start: string) =>
    weights.filter(({ file }) => file.startsWith(start)).sort((a, b) => b.first - a.first)[0];
  const lines = [
    `${readersPages(site).length} Seiten, ${files.length} Dateien, ${kB(bytesOf(files))}`,
    ...(packs.length === 0
      ? []
      : [
          `dazu ${packs.length} mit brotli und gzip gepackte, ${kB(bytesOf(packs))}; Prüfsummen: ${checksumFile}`,
        ]),
    `Prüfung ${seconds(times.check)}, Bau ${seconds(times.build)}, Ausstattung ${seconds(times.equip)}, Abnahme ${seconds(times.verify)}`,
  ];
  for (const [start, name] of kinds) {
    const page = heaviest(start);
    if (page)
      lines.push(
        `${name}: höchstens ${kB(page.first)} beim ersten Besuch, ${kB(page.next)} als nächste Seite`,
      );
  }
  return lines;
}

const bytesOf = (files: readonly (readonly [string, Buffer])[]): number =>
  files.reduce((sum, [, bytes]) => sum + bytes.length, 0);

const kinds = [
  ['artikel/', 'Artikel'],
  ['zeitleiste/', 'Zeitleiste'],
  ['vergleich/', 'Vergleich'],
  ['zahlen/', 'Zahlen'],
] as const;

const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0s`;
