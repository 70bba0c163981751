import type { Fault } from './fault.ts';
import type { Site } from './site.ts';

/** How much of each kind a dossier holds. */
export interface Counts {
  articles: number;
  claims: number;
  events: number;
  figures: number;
}

const kinds: Readonly<Record<keyof Counts, string>> = {
  articles: 'Artikel',
  claims: 'Aussagen',
  events: 'Ereignisse',
  figures: 'Zahlen',
};

/** The data file must hold as much as the editors wrote: nothing gets lost on the way unnoticed. */
export function checkCounts(site: Site, expected: Counts): Fault[] {
  const file = 'dossier.json';
  const counted = countIn(site.files.get(file)?.toString('utf8'));
  if (!counted) return [{ file, what: 'Die Datei fehlt oder ist nicht lesbar' }];
  return (Object.keys(kinds) as (keyof Counts)[])
    .filter((kind) => counted[kind] !== expected[kind])
    .map((kind) => ({
      file,
      what: `${kinds[kind]}: ${counted[kind]} in der Datei, ${expected[kind]} im Inhalt`,
    }));
}

/** Counts what a data file really lists. */
export function countIn(json: string | undefined): Counts | undefined {
  try {
    const { articles, events } = JSON.parse(json ?? '') as DataFile;
    const sum = (list: 'claims' | 'figures') =>
      articles.reduce((total, article) => total + article[list].length, 0);
    return {
      articles: articles.length,
      claims: sum('claims'),
      events: events.length,
      figures: sum('figures'),
    };
  } catch {
    return undefined;
  }
}

/** The part of dossier.json that is counted. */
interface DataFile {
  articles: { claims: unknown[]; figures: unknown[] }[];
  events: unknown[];
}
