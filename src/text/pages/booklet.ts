import { counted } from '../words.ts';

/** Words of the dossier on one page. */
export const bookletText = {
  kicker: 'Das ganze Dossier',
  description: (title: string) =>
    `${title}: alle Artikel, Aussagen, Ereignisse, Zahlen und Quellen auf einer Seite, zum Drucken und Aufheben.`,
  counts: (articles: number, claims: number, questions: number, events: number, figures: number) =>
    [
      articles === 0 ? 'Noch kein Artikel' : `${articles} Artikel`,
      claims > 0 &&
        counted(claims, 'Aussage', 'Aussagen') +
          (questions > 0 ? ` zu ${counted(questions, 'Frage', 'Fragen')}` : ''),
      events > 0 && counted(events, 'Ereignis', 'Ereignisse'),
      figures > 0 && counted(figures, 'Zahl', 'Zahlen'),
    ]
      .filter(Boolean)
      .join(', '),
  /** Explained by a passage of this very dossier. */
  howto: (monogram: string, passage: number) =>
    `Jede Textstelle hat eine Nummer. „${monogram}\u00a0${passage}“ heißt: Stelle ${passage} in dem Artikel mit dem Kürzel ${monogram}; die Notiz mit derselben Nummer steht hinter dem Artikel. Was ein Artikel selbst sagt, und was er andere sagen lässt, ist getrennt benannt.`,
  contents: 'Inhalt',
  website: 'Zur Website',
  download: 'Als eine Datei speichern',
  pdf: 'Als PDF speichern',
  comparison: 'Der Vergleich',
  articles: 'Die Artikel',
  notes: 'Notizen zu den Stellen',
  timeline: 'Die Zeitleiste',
  charts: 'Die Diagramme',
  figures: 'Alle Zahlen',
  figuresTable: 'Tabelle aller Zahlen',
  actors: 'Wer spricht und handelt',
  sources: 'Quellen',
  sourcesHowto: 'Wogegen die Angaben geprüft sind. Die Nummern stehen in den Notizen.',
  corrections: 'Korrekturen',
  noCorrections: 'Bisher gibt es keine Korrektur.',
  chart: (title: string) => `Diagramm: ${title}`,
  silent: 'Ohne Aussage',
  difference: 'Der Unterschied',
  outcome: 'Was daraus wurde',
  differs: 'Abweichend',
  expected: 'erwartet',
  dateUnknown: 'Datum unbekannt',
  columns: {
    date: 'Wann',
    event: 'Was',
    where: 'Wo es steht',
    measure: 'Größe',
    value: 'Angabe',
    speaker: 'Wer es sagt',
  },
  sourceNumbers: 'Quelle',
} as const;
