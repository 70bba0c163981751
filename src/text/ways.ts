/** Where a reader can go from a page that has nothing, or not yet. */
export const waysText = {
  home: 'Die Startseite: worum es geht',
  search: 'Die Suche: nach einem Wort, das in den Artikeln steht',
  comparison: 'Der Vergleich: jede Frage mit den Antworten aller Artikel',
  timeline: 'Die Zeitleiste: jedes Ereignis mit seinen Fundstellen',
  figures: 'Die Zahlen: jede Größe mit allen Angaben',
  actors: 'Die Akteure: wer was sagt, nach Namen',
  booklet: 'Das ganze Dossier auf einer Seite – dort sucht auch der Browser selbst',
} as const;
