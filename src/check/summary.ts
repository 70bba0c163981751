import type { Inspection } from './check-folder.ts';
import { formatTally } from '../source/problems/problem.ts';
import { plural } from '../source/problems/words.ts';

/** „5 Artikel, 132 Aussagen, … geprüft: keine Fehler, 2 Hinweise“ */
export function formatSummary({ counts, problems }: Inspection): string {
  const counted = [
    `${counts.articles.toLocaleString('de-DE')} Artikel`,
    ...(counts.drafts > 0 ? [plural(counts.drafts, 'Entwurf', 'Entwürfe')] : []),
    ...(counts.held > 0 ? [plural(counts.held, 'zurückgehaltener', 'zurückgehaltene')] : []),
    plural(counts.passages, 'Textstelle', 'Textstellen'),
    plural(counts.claims, 'Aussage', 'Aussagen'),
    plural(counts.figures, 'Zahl', 'Zahlen'),
    plural(counts.events, 'Ereignis', 'Ereignisse'),
    plural(counts.questions, 'Frage', 'Fragen'),
    plural(counts.actors, 'Akteur', 'Akteure'),
    plural(counts.measures, 'Größe', 'Größen'),
    plural(counts.charts, 'Schaubild', 'Schaubilder'),
    plural(counts.sources, 'Quelle', 'Quellen'),
    plural(counts.places, 'Ort', 'Orte'),
  ];
  return `${counted.join(', ')} geprüft: ${formatTally(problems)}`;
}
