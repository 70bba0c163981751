import type { ArticleEntry } from '../../schema/index.ts';
import type { Status } from '../../schema/fields.ts';
import { counted } from '../words.ts';

/** Words of an article's page. */
export const articleText = {
  genreUnknown: 'Textsorte unbekannt',
  statuses: {
    stated: 'im Text genannt',
    found: 'nachgeschlagen',
    inferred: 'erschlossen',
    unknown: 'unbekannt',
  } satisfies Record<Status, string>,
  texts: {
    version: 'Eigene Fassung: Wir geben den Artikel vollständig in unseren Worten wieder.',
    excerpt: 'Auszug in unseren Worten.',
    full: 'Voller Wortlaut.',
  } satisfies Record<ArticleEntry['text'], string>,
  someText: 'Text',
  textOf: (genre: string, month: string) => `${genre} vom ${month}`,
  source: 'Das Original',
  toSource: 'Was wir über das Original wissen',
  outletUnknown: 'Medium unbekannt',
  outletInferred: (outlet: string) => `vermutlich ${outlet}`,
  published: 'Erschienen',
  translated: {
    human: 'aus dem Original übersetzt',
    machine: 'maschinell übersetzt',
    unknown: 'übersetzt, Art unbekannt',
  },
  language: (code: string) => new Intl.DisplayNames('de', { type: 'language' }).of(code) ?? code,
  why: 'Wie wir darauf kommen',
  claimAddress: 'Adresse der Aussage',
  allAnswers: 'Alle Antworten',
  unknown: 'unbekannt',
  contents: 'Inhalt',
  minutes: (minutes: number) => `${minutes}\u00a0${minutes === 1 ? 'Minute' : 'Minuten'} Lesezeit`,
  counts: (claims: number, events: number, figures: number) =>
    [
      claims > 0 && counted(claims, 'Aussage', 'Aussagen'),
      events > 0 && counted(events, 'Ereignis', 'Ereignisse'),
      figures > 0 && counted(figures, 'Zahl', 'Zahlen'),
    ]
      .filter(Boolean)
      .join(' · ') || 'noch nicht ausgewertet',
  draft: 'Entwurf – wird nicht veröffentlicht',
  appears: (date: string) => `Noch nicht veröffentlicht – erscheint am ${date}`,
  updated: (date: string) => `Zuletzt geändert am ${date}`,
  note: (number: number) => `Notiz ${number}`,
  close: 'Schließen',
  /** How many notes stand beside the text; the address keeps the name in front. */
  noteModes: {
    keine: 'nur lesen',
    wichtige: 'wichtige',
    alle: (count: number) => `alle ${count}`,
  },
  noteSwitch: 'Notizen',
  skipNotes: 'Text und Notizen überspringen',
  footnotes: 'Fußnoten',
  /** A footnote that is called several times has as many ways back. */
  backToText: (number: number, call: number) =>
    `Zurück zur Fußnote ${number} im Text${call > 1 ? `, ${call}. Verweis` : ''}`,
  passages: 'Was bei den Nummern steht',
  claims: 'Aussagen',
  events: 'Ereignisse',
  figures: 'Zahlen',
  remark: (kind: string) => `Unsere Anmerkung: ${kind}`,
  omitted: 'Zahlen, die wir nicht führen',
  omittedHowto: 'Diese Angaben des Originals stehen in keinem Diagramm und keiner Tabelle:',
  corrections: 'Korrekturen',
  noCorrections: 'Zu diesem Artikel gibt es bisher keine Korrektur.',
  correctionWas: 'Falsch war:',
  correctionIs: 'Richtig ist:',
  neighbours: 'Andere Artikel',
  previous: 'Früher erschienen',
  next: 'Später erschienen',
  rights: 'Rechte',
  chart: (title: string) => `Diagramm: ${title}`,
  noClaims: 'Zu diesem Artikel ist noch nichts festgehalten.',
} as const;

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
