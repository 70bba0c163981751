import { checksumFile } from './hosting/checksums.ts';
import { isPack } from './hosting/compress.ts';
import { kB, type Weight } from './verify/weights.ts';
import { readersPages, type Site } from './verify/site.ts';

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
