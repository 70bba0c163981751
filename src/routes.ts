/**
 * Every address of the site, with the base path it is served under.
 *
 * Nobody else joins paths: a link that is not made here breaks under `/dossier/`.
 */
const { BASE_URL = '/' } = (import.meta as { env?: { BASE_URL?: string } }).env ?? {};
const base = BASE_URL.replace(/\/*$/, '/');

const at = (path: string, fragment?: string): string =>
  base + path + (fragment === undefined ? '' : `#${fragment}`);

export const routes = {
  home: () => at(''),
  article: (id: string, passage?: string) => at(`artikel/${id}/`, passage),
  /** Where once stood everything that hangs on an article's passages, as a list. */
  notes: (id: string) => at(`artikel/${id}/stellen/`),
  timeline: (event?: string) => at('zeitleiste/', event),
  /** The timeline with the events of one place, at the first of them; without script, with all events. */
  timelineOfPlace: (place: string, event: string) => at(`zeitleiste/?ort=${place}`, event),
  comparison: (question?: string) => at('vergleich/', question),
  question: (id: string, claim?: string) => at(`vergleich/${id}/`, claim),
  /** A claim's own page: short, and the same whatever question the claim answers. */
  claim: ({ id, article }: { id: string; article: { monogram: string } }) =>
    at(`a/${article.monogram.toLowerCase()}-${id}/`),
  /** A former address of a claim, as editors keep it. */
  claimAt: (slug: string) => at(`a/${slug}/`),
  figures: (fragment?: string) => at('zahlen/', fragment),
  chart: (id: string) => at(`zahlen/${id}/`),
  /** The chart alone, for frames on other sites. */
  embed: (id: string) => at(`einbetten/${id}/`),
  actors: () => at('akteure/'),
  actor: (id: string) => at(`akteure/${id}/`),
  search: (query?: string) => at(query === undefined ? 'suche/' : `suche/?q=${encodeURIComponent(query)}`),
  booklet: (fragment?: string) => at('dossier/', fragment),
  method: (fragment?: string) => at('methode/', fragment),
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
  articles: () => at('', 'artikel'),
  /** A file of the site, e.g. `dossier.json` or `fonts/newsreader.woff2`. */
  file: (path: string) => at(path),
};

/** The fragment of a claim, figure or reference on any page: `article/claim` → `article--claim`. */
export const fragmentOf = (key: string): string => key.replace('/', '--');
