import { kB, type Weight } from '../verify/weights.ts';
import type { Site } from '../verify/site.ts';

/** How long the steps took, in milliseconds. */
export type Times = Readonly<Record<'check' | 'build' | 'verify', number>>;

/** What came out, in a few German lines. */
export function summarize(site: Site, weights: readonly Weight[], times: Times): string[] {
  const bytes = [...site.files.values()].reduce((sum, file) => sum + file.length, 0);
  const heaviest = (start: string) =>
    weights.filter(({ file }) => file.startsWith(start)).sort((a, b) => b.first - a.first)[0];
  const lines = [
    `${site.pages.size} Seiten, ${site.files.size} Dateien, ${kB(bytes)}`,
    `Prüfung ${seconds(times.check)}, Bau ${seconds(times.build)}, Abnahme ${seconds(times.verify)}`,
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

const kinds = [
  ['artikel/', 'Artikel'],
  ['zeitleiste/', 'Zeitleiste'],
  ['vergleich/', 'Vergleich'],
  ['zahlen/', 'Zahlen'],
] as const;

const seconds = (milliseconds: number): string =>
  `${(milliseconds / 1000).toLocaleString('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0s`;
