import { inWords } from '../../values/german.ts';
import { capital } from '../words.ts';

/** Words of the start page. */
export const homeText = {
  plot: 'Wer vertritt was?',
  plotHowto:
    'Jeder Kreis ist ein Artikel, seine Lage die Antwort auf die Frage. Was er selbst sagt, geht dem vor, was er nur zitiert. Steht ein Kürzel zweimal, enthält der Artikel beide Antworten; wer fehlt, sagt dazu nichts.',
  wholeComparison: (questions: number) =>
    questions === 0
      ? 'Zum Vergleich'
      : questions === 1
        ? 'Die Frage im Vergleich'
        : `Alle ${questions} Fragen im Vergleich`,
  articles: 'Die Artikel, nach Erscheinen',
  newestArticles: 'Die Artikel, die neuesten zuerst',
  findings: 'Die Befunde',
  toChart: 'Alle Werte und Quellen',
  toQuestion: 'Wer was sagt',
  toPassage: 'Im Artikel nachlesen',
  about: 'Wer das macht und wie',
  paths: 'Je nach Zeit',
  twoMinutes: 'In zwei Minuten',
  theFindings: (count: number) => `${capital(inWords(count))} Befunde`,
  tenMinutes: 'In zehn Minuten',
  theEvents: (count: number) =>
    count < 2 ? 'Die Zeitleiste' : `Die Geschichte in ${inWords(count)} Ereignissen`,
  theCharts: (count: number) => (count < 2 ? 'Die Zahlen' : `Die Zahlen in ${inWords(count)} Bildern`),
  whole: 'An einem Abend',
  booklet: 'Alles als Heft',
  pdf: 'Alles als PDF',
  empty: 'In diesem Dossier steht noch kein Artikel.',
} as const;
