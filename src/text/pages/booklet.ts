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
  contents: 'Inhalt',
  website: 'Zur Website',
  download: 'Als eine Datei speichern',
  pdf: 'Als PDF speichern',
  comparison: 'Der Vergleich',
  articles: 'Die Artikel',
  timeline: 'Die Zeitleiste',
  charts: 'Die Diagramme',
  figures: 'Alle Zahlen',
  actors: 'Wer spricht und handelt',
  sources: 'Quellen',
  sourcesHowto: 'Wogegen die Angaben geprüft sind.',
  corrections: 'Korrekturen',
} as const;
