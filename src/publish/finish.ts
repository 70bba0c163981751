import { clearCache } from '../cache.ts';
import { bookletOf } from '../domain/parts.ts';
import { writeBooklet } from './booklet.ts';
import type { Build } from './build.ts';
import { equip } from './hosting/hosting.ts';
import { writeIcons } from './icons.ts';
import { writePdf } from './pdf.ts';
import { writeProof } from './proof.ts';
import { say } from './say.ts';
import { indexSearch } from './search/index-search.ts';
import { summarize } from './summary.ts';
import { swap } from './folder/swap.ts';
import { Failure } from './system/failure.ts';
import { shortPath } from './system/paths.ts';
import { expectedOf } from './verify/expected.ts';
import type { Fault } from './verify/fault.ts';
import { readSite } from './verify/site.ts';
import { describeFaults, verify } from './verify/verify.ts';
import { weighPages } from './verify/weights.ts';

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
  const [{ found }] = await Promise.all([
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
  judge(verify(site, weights, expectedOf(build.dossier), found), build);
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
