/** Words of the start page. */
export const homeText = {
  plot: 'Wer vertritt was?',
  plotHowto:
    'Jeder Kreis ist ein Artikel. Seine Lage zeigt die Antwort auf die Frage, das Kürzel die Quelle. Wer fehlt, sagt dazu nichts.',
  wholeComparison: (questions: number) => `Alle ${questions} Fragen im Vergleich`,
  articles: 'Die Artikel, nach Erscheinen',
  ways: 'Weiter lesen',
  timeline: 'Zeitleiste',
  timelineText: (events: number) =>
    `${events}\u00a0Ereignisse: wann etwas geschah, wann es gemeldet wurde und wie sicher das Datum ist.`,
  comparison: 'Vergleich',
  comparisonText: (questions: number, claims: number) =>
    `${questions}\u00a0Fragen, ${claims}\u00a0Aussagen: Antwort gegen Antwort, jede mit Urheber und Fundstelle.`,
  figures: 'Zahlen',
  figuresText: (figures: number) =>
    `${figures}\u00a0Zahlen der Artikel und was unabhängige Quellen dazu sagen, gezeichnet und als Tabelle.`,
  actors: 'Akteure',
  actorsText: (actors: number) =>
    `${actors}\u00a0Personen, Staaten und Stellen: wer spricht, wer handelt, wer zitiert wird.`,
  legend: 'Kürzel',
  empty: 'In diesem Dossier steht noch kein Artikel.',
} as const;
