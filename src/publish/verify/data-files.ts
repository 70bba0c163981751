import { csvParseRows } from 'd3';
import type { Expected, Kind } from './expected.ts';
import { kinds } from './expected.ts';
import type { Fault } from './fault.ts';
import { parsed } from './json.ts';
import type { Site } from './site.ts';

/** What a data file lists. */
type Listed = Partial<Record<Kind, readonly string[]>>;

interface Row {
  id: string;
}
/** The parts of the data files that are read. */
interface DossierFile extends Record<'events' | 'questions' | 'charts' | 'actors', Row[]> {
  articles: { id: string; claims: { key: string }[]; figures: { key: string }[] }[];
}

const readers: Readonly<Record<string, (text: string) => Listed>> = {
  'dossier.json': (text) => {
    const { articles, events, questions, charts, actors } = JSON.parse(text) as DossierFile;
    const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
    const keys = (list: 'claims' | 'figures') =>
      articles.flatMap((article) => article[list].map(({ key }) => key));
    return {
      article: ids(articles),
      claim: keys('claims'),
      figure: keys('figures'),
      event: ids(events),
      question: ids(questions),
      chart: ids(charts),
      actor: ids(actors),
    };
  },
  'zitate.json': (text) => ({ article: (JSON.parse(text) as Row[]).map(({ id }) => id) }),
  'zitate.bib': (text) => ({ article: [...text.matchAll(/^@\w+\{([^,]*),/gm)].map(([, id]) => id!) }),
  'vergleich/aussagen.csv': (text) => ({ claim: firstCells(text) }),
  'vergleich/aussagen.json': (text) => ({ claim: rowsOf(text).map((row) => row['aussage'] ?? '') }),
  'vergleich/tafel.csv': (text) => ({ question: firstCells(text) }),
  'vergleich/tafel.json': (text) => ({ question: rowsOf(text).map((row) => row['frage'] ?? '') }),
  'zeitleiste/zeitleiste.csv': (text) => ({ event: firstCells(text) }),
  'zeitleiste/zeitleiste.json': (text) => ({ event: (JSON.parse(text) as Row[]).map(({ id }) => id) }),
  'zeitleiste/zeitleiste.ics': (text) => ({
    // Long lines go on in the next, after a blank.
    event: [...text.replace(/\r?\n /g, '').matchAll(/^UID:([^@\r\n]*)/gm)].map(([, id]) => id!),
  }),
};

const firstCells = (csv: string): string[] => csvParseRows(csv).map(([first = '']) => first);

const rowsOf = (json: string): Record<string, string>[] =>
  (JSON.parse(json) as { rows: Record<string, string>[] }).rows;

/** What the editors wrote and a data file lacks. */
export function checkDataFiles(site: Site, expected: readonly Expected[]): Fault[] {
  return [...new Set(['dossier.json', ...expected.flatMap(({ files }) => files)])].flatMap((file) => {
    const listed = listedIn(file, site);
    if (!listed) return [{ file, what: 'Die Datei fehlt oder ist nicht lesbar' }];
    const sets = new Map(Object.entries(listed).map(([kind, ids]) => [kind, new Set(ids)]));
    return expected
      .filter(({ kind, id, files }) => files.includes(file) && !sets.get(kind)?.has(id))
      .map(({ kind, id }) => ({ file, what: `${kinds[kind]} „${id}“ fehlt` }));
  });
}

function listedIn(file: string, site: Site): Listed | undefined {
  try {
    return readers[file]!(site.files.get(file)!.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** How many lines a CSV file must have below its head: as many as there are rows in the same data as JSON. */
function rowsIn(json: string): number | undefined {
  const data = parsed(json) as unknown[] | { rows?: unknown[]; values?: unknown[] } | null | undefined;
  return (Array.isArray(data) ? data : (data?.rows ?? data?.values))?.length;
}

/** Tables that break off, or lost lines or cells. */
export function checkTables({ files }: Site): Fault[] {
  return [...files]
    .filter(([file]) => file.endsWith('.csv'))
    .flatMap(([file, bytes]) => {
      const twin = file.replace(/\.csv$/, '.json');
      const json = files.get(twin)?.toString('utf8');
      if (json === undefined) return [];
      return tableFaults(bytes.toString('utf8'), twin, json).map((what) => ({ file, what }));
    });
}

function tableFaults(csv: string, twin: string, json: string): string[] {
  if (!csv.endsWith('\n')) return ['Die Datei bricht ab'];
  const [head = 0, ...lines] = csvParseRows(csv).map(({ length }) => length);
  const torn = lines.findIndex((width) => width !== head);
  const rows = rowsIn(json);
  return [
    ...(torn === -1 ? [] : [`Zeile ${torn + 2} hat ${lines[torn]} Zellen, der Kopf ${head}`]),
    ...(rows === undefined || rows === lines.length
      ? []
      : [`Unter dem Kopf stehen ${lines.length} Zeilen, in ${twin} ${rows}`]),
  ];
}
