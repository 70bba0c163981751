/** What a search result is; the ids stand in addresses. */
export const searchKinds = {
  artikel: 'Artikel',
  aussage: 'Aussage',
  ereignis: 'Ereignis',
  zahl: 'Zahl',
  diagramm: 'Diagramm',
  frage: 'Frage',
  akteur: 'Akteur',
  anmerkung: 'Anmerkung',
} as const;

export type SearchKind = keyof typeof searchKinds;

/** Words of the search page. */
export const searchText = {
  title: 'Suche',
  description: 'Alle Artikel, Aussagen, Ereignisse und Zahlen des Dossiers durchsuchen – mit Fundstelle.',
  lead: 'Jeder Treffer führt zu dem Satz, in dem es steht.',
  query: 'Suchwort',
  hint: 'Findet auch andere Beugungen, Teile zusammengesetzter Wörter und andere Schreibungen von Namen. Wortfolgen in Anführungszeichen.',
  kind: 'Art',
  article: 'Artikel',
  actor: 'Akteur',
  all: 'alle',
  submit: 'Suchen',
  results: 'Treffer',
  found: (count: number, query: string) => {
    const hits = count === 1 ? '1 Treffer' : `${count} Treffer`;
    return query === '' ? `${hits}.` : `${hits} für „${query}“.`;
  },
  similar: (query: string, count: number, meant: string) =>
    `Keine Treffer für „${query}“, aber ${count} für „${meant}“.`,
  some: (query: string, count: number) =>
    `Kein Treffer hat alle Wörter von „${query}“; ${count === 1 ? '1 hat' : `${count} haben`} einen Teil davon.`,
  none: (query: string) =>
    query === ''
      ? 'Keine Treffer. Wählen Sie weniger Filter.'
      : `Keine Treffer für „${query}“. Versuchen Sie ein kürzeres Wort, eine andere Schreibung oder weniger Filter.`,
  empty: 'Dieses Dossier ist noch leer; es gibt nichts zu finden.',
  loading: 'Die Suche wird geladen …',
  failed:
    'Die Suche ließ sich nicht laden. In der Vorschau gibt es sie nicht; sonst hilft es, die Seite neu zu laden. Die Wege unten führen ohne Suche zum Ziel.',
  more: 'Weitere Treffer zeigen',
  place: (article: string, passage: number) => `${article}, Nummer\u00a0${passage}`,
  footnote: (article: string) => `${article}, Fußnote`,
  without: 'Ohne Suche finden',
  noScript:
    'Die Suche braucht JavaScript, das in Ihrem Browser nicht läuft. Alles, was sie findet, ist auch so zu erreichen:',
} as const;
