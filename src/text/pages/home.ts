import { counted } from '../words.ts';

/** Words of the start page. */
export const homeText = {
  plot: 'Wer vertritt was?',
  plotHowto:
    'Jeder Kreis ist ein Artikel. Seine Lage zeigt die Antwort auf die Frage, das Kürzel die Quelle. Gefüllt: Der Artikel sagt es selbst. Umrandet: Er zitiert andere. Steht ein Kürzel zweimal, enthält der Artikel beide Antworten. Wer fehlt, sagt dazu nichts. Unter jeder Frage steht, was sich daraus ergibt und wie wir den Unterschied einordnen.',
  wholeComparison: (questions: number) =>
    questions === 0
      ? 'Zum Vergleich'
      : questions === 1
        ? 'Die Frage im Vergleich'
        : `Alle ${questions} Fragen im Vergleich`,
  articles: 'Die Artikel, nach Erscheinen',
  ways: 'Weiter lesen',
  timeline: 'Zeitleiste',
  timelineText: (events: number) =>
    events === 0
      ? 'Noch keine Ereignisse.'
      : `${counted(events, 'Ereignis', 'Ereignisse')}: wann etwas geschah, wann es gemeldet wurde und wie sicher das Datum ist.`,
  comparison: 'Vergleich',
  comparisonText: (questions: number, claims: number) =>
    questions === 0
      ? 'Noch keine Fragen.'
      : `${counted(questions, 'Frage', 'Fragen')}, ${counted(claims, 'Aussage', 'Aussagen')}: Antwort gegen Antwort, jede mit Urheber und Fundstelle.`,
  figures: 'Zahlen',
  figuresText: (figures: number) =>
    figures === 0
      ? 'Noch keine Zahlen.'
      : `${counted(figures, 'Zahl', 'Zahlen')} der Artikel und was Quellen dazu sagen, jede mit Namen, gezeichnet und als Tabelle.`,
  actors: 'Akteure',
  actorsText: (actors: number) =>
    actors === 0
      ? 'Noch keine Personen, Staaten und Stellen.'
      : `${actors}\u00a0${actors === 1 ? 'Person, Staat oder Stelle' : 'Personen, Staaten und Stellen'}: wer spricht, wer handelt, wer zitiert wird.`,
  legend: 'Kürzel',
  findings: 'Die Befunde',
  toChart: 'Alle Werte und Quellen',
  toQuestion: 'Wer was sagt',
  toPassage: 'Zur Stelle im Artikel',
  about: 'Wer das macht und wie',
  paths: 'Je nach Zeit',
  twoMinutes: 'In zwei Minuten',
  tenMinutes: 'In zehn Minuten',
  whole: 'Das Ganze',
  booklet: 'Als Heft',
  pdf: 'Als PDF',
  empty: 'In diesem Dossier steht noch kein Artikel.',
} as const;
