import { collections } from '../schema/meta.ts';
import { readFolder } from '../source/files/disk.ts';
import { examine, type Examining, type Inspection } from './check-files.ts';
import { formatTally, plural } from '../source/problem.ts';

export type { Inspection } from './check-files.ts';

/** Reads a content folder from disk and checks it as a whole: all problems of all files in one run. */
export async function inspect(folder: string, options: Examining = {}): Promise<Inspection> {
  return examine(await readFolder(folder, options.shownAs ?? 'content'), options);
}

/** „5 Artikel, 132 Aussagen, … geprüft: keine Fehler, 2 Hinweise“ */
export function formatSummary({ counts, problems }: Inspection): string {
  const counted = [
    `${counts.articles.toLocaleString('de-DE')} Artikel`,
    ...(counts.drafts > 0 ? [plural(counts.drafts, 'Entwurf', 'Entwürfe')] : []),
    ...(counts.held > 0 ? [plural(counts.held, 'zurückgehaltener', 'zurückgehaltene')] : []),
    plural(counts.passages, 'Textstelle', 'Textstellen'),
    plural(counts.claims, 'Aussage', 'Aussagen'),
    plural(counts.figures, 'Zahl', 'Zahlen'),
    ...others.map((name) => plural(counts[name], collections[name][0], collections[name][1])),
  ];
  return `${counted.join(', ')} geprüft: ${formatTally(problems)}`;
}

const others = ['events', 'questions', 'actors', 'measures', 'charts', 'sources', 'places'] as const;
