/**
 * Every address of the site, with the base path it is served under.
 *
 * Nobody else joins paths: a link that is not made here breaks under `/dossier/`.
 */
const { BASE_URL = '/' } = (import.meta as { env?: { BASE_URL?: string } }).env ?? {};
const base = BASE_URL.replace(/\/*$/, '/');

const at = (path: string, fragment?: string): string =>
  base + path + (fragment === undefined ? '' : `#${fragment}`);

/** The whole dossier in one file that needs no other, and the same on paper. */
export const bookletFile = 'ganzes-dossier.html';
export const pdfFile = 'ganzes-dossier.pdf';

/** The page of a long list on which an entry stands, 1 for the first. */
interface Placed {
  part: number;
}

const first: Placed = { part: 1 };

const partOf = (path: string, { part }: Placed): string => (part === 1 ? path : `${path}teil/${part}/`);

export const routes = {
  home: () => at(''),
  article: (id: string, passage?: string) => at(`artikel/${id}/`, passage),
  /** Where once stood everything that hangs on an article's passages, as a list. */
  notes: (id: string) => at(`artikel/${id}/stellen/`),
  timeline: (entry?: string, placed = first) => at(partOf('zeitleiste/', placed), entry),
  event: (event: Placed & { id: string }) => routes.timeline(event.id, event),
  /** The timeline with the events of one place, at the first of them; without script, with all events. */
  timelineOfPlace: (place: string, event: Placed & { id: string }) =>
    at(`${partOf('zeitleiste/', event)}?ort=${place}`, event.id),
  comparison: (placed = first) => at(partOf('vergleich/', placed)),
  question: (id: string, answer?: string, placed = first) => at(partOf(`vergleich/${id}/`, placed), answer),
  /** A claim's own page: short, and the same whatever question the claim answers. */
  claim: ({ id, article }: { id: string; article: { monogram: string } }) =>
    at(`a/${article.monogram.toLowerCase()}-${id}/`),
  /** A former address of a claim, as editors keep it. */
  claimAt: (slug: string) => at(`a/${slug}/`),
  figures: (fragment?: string, placed = first) => at(partOf('zahlen/', placed), fragment),
  figure: (figure: Placed & { key: string }) => routes.figures(fragmentOf(figure.key), figure),
  chart: (id: string) => at(`zahlen/${id}/`),
  /** The chart alone, for frames on other sites. */
  embed: (id: string) => at(`einbetten/${id}/`),
  actors: (placed = first) => at(partOf('akteure/', placed)),
  actor: (id: string) => at(`akteure/${id}/`),
  search: (query?: string) => at(query === undefined ? 'suche/' : `suche/?q=${encodeURIComponent(query)}`),
  booklet: (fragment?: string) => at('dossier/', fragment),
  method: (fragment?: string, placed = first) => at(partOf('methode/', placed), fragment),
  source: (source: Placed & { id: string }) => routes.method(`quelle-${source.id}`, source),
  corrections: (entry?: string) => at('korrekturen/', entry),
  imprint: () => at('impressum/'),
  privacy: () => at('datenschutz/'),
  /** The comparison as a table for other programs. */
  comparisonData: (table: 'tafel' | 'aussagen', form: string) => at(`vergleich/${table}.${form}`),
  timelineData: (form: string) => at(`zeitleiste/zeitleiste.${form}`),
  chartData: (id: string, form: string) => at(`zahlen/${id}.${form}`),
  /** Pictures for sharing, 1200 × 630 pixels. */
  dossierImage: () => at('bilder/dossier.png'),
  articleImage: (id: string) => at(`bilder/artikel/${id}.png`),
  questionImage: (id: string) => at(`bilder/frage/${id}.png`),
  chartImage: (id: string) => at(`bilder/diagramm/${id}.png`),
  /** The list of articles: on the start page, and beyond. */
  articles: (placed = first) => (placed.part === 1 ? at('', 'artikel') : at(partOf('artikel/', placed))),
  /** A file of the site, e.g. `dossier.json` or `fonts/newsreader.woff2`. */
  file: (path: string) => at(path),
};

/** The fragment of a claim, figure or reference on any page: `article/claim` → `article--claim`. */
export const fragmentOf = (key: string): string => key.replace('/', '--');
