import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { packOf } from '../hosting/compress.ts';
import type { Fault } from './fault.ts';
import { parsed } from './json.ts';
import { inlineOf } from './page.ts';
import { addressFault } from './references.ts';
import { forEditors, type Site } from './site.ts';
import { xmlFault } from './xml.ts';

/** Files that no page links to, and that are asked for all the same. */
const needed = ['404.html', 'robots.txt', 'suche/filter.json', 'suche/woerter.json'];

/** What is wrong with files that are no pages: they are missing, cannot be read, or hold what may not run. */
export function checkFiles(site: Site): Fault[] {
  const missing = needed
    .filter((file) => !site.files.has(file))
    .map((file) => ({ file, what: 'Die Datei fehlt' }));
  const faulty = [...site.files]
    .filter(([file]) => !file.startsWith(forEditors))
    .flatMap(([file, bytes]) => faultsOf(site, file, bytes).map((what) => ({ file, what })));
  return [...missing, ...faulty, ...checkPacks(site)];
}

function faultsOf(site: Site, file: string, bytes: Buffer): string[] {
  const text = () => bytes.toString('utf8');
  if (file.endsWith('.svg')) return [...xmlFaults(text()), ...drawingFaults(text())];
  if (file.endsWith('.xml')) return xmlFaults(text());
  if (file.endsWith('.webmanifest')) return manifestFaults(site, file, text());
  if (file.endsWith('.json') && parsed(text()) === undefined) return ['Die Datei ist kein gültiges JSON'];
  if (file === 'robots.txt' && site.origin !== undefined && /^Disallow:\s*\/\s*$/m.test(text()))
    return ['Die Datei hält Suchmaschinen von der ganzen Website fern'];
  return [];
}

/** Browsers and feed readers show nothing at all of such a file. */
function xmlFaults(text: string): string[] {
  const fault = xmlFault(text);
  return fault === undefined ? [] : [`Die Datei ist kein gültiges XML (${fault})`];
}

/** A drawing opened by itself is a page of its own, under the policy of all pages. */
function drawingFaults(svg: string): string[] {
  const faults: string[] = [];
  if (!/<svg\s[^>]*xmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(svg))
    faults.push('Die Zeichnung nennt sich nicht SVG (xmlns)');
  visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', (element) => {
    faults.push(...inlineOf(element));
  });
  return faults;
}

function manifestFaults(site: Site, file: string, text: string): string[] {
  const manifest = parsed(text) as { icons?: { src: string }[]; start_url?: string } | undefined;
  if (!manifest) return ['Die Datei ist kein gültiges JSON'];
  const addresses = [...(manifest.icons ?? []).map(({ src }) => src), manifest.start_url ?? './'];
  return addresses.flatMap((address) => addressFault(site, file, 'Manifest', address) ?? []);
}

/** Packs of something else than the file beside them; a reader's browser would get that instead. */
function checkPacks({ files }: Site): Fault[] {
  return [...files].flatMap(([file, bytes]) => {
    const pack = packOf(file);
    const whole = pack && files.get(pack.of);
    if (!whole || pack.unpack(bytes)?.equals(whole)) return [];
    return [{ file, what: `Ausgepackt ist das nicht ${pack.of}` }];
  });
}
