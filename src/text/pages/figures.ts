import type { Basis } from '../../domain/figures.ts';
import type { ChartEntry } from '../../schema/index.ts';
import { counted } from '../words.ts';

const nbsp = '\u00a0';

/** Words of the charts, of /zahlen/ and of every chart's own page. */
export const figuresText = {
  title: 'Zahlen',
  description: (dossier: string) =>
    `Alle Zahlen des Dossiers „${dossier}“, gezeichnet und als Tabelle, jede mit Fundstelle.`,
  lead: 'Was die Artikel beziffern, wer die Zahl nennt und was sich daran prüfen ließ. Unscharfe Angaben bleiben unscharf.',
  charts: 'Die Diagramme',
  all: 'Alle Zahlen',
  allHowto: (figures: number, articles: number, references: number) =>
    `${counted(figures, 'Zahl', 'Zahlen')} aus ${articles === 1 ? 'einem Artikel' : `${articles}${nbsp}Artikeln`}, jede mit dem Satz, in dem sie steht, und ${counted(references, 'Vergleichswert', 'Vergleichswerte')} mit Quelle, nach dem geordnet, was sie zählen.`,
  numbers: (count: number) => counted(count, 'Zahl', 'Zahlen'),
  noFigures: 'Dieses Dossier enthält noch keine Zahlen.',
  omitted: 'Zahlen, die wir nicht führen',
  omittedShow: 'Welche, und warum',
  omittedHowto: 'Manche Zahlwörter der Artikel zählen nichts, was sich vergleichen ließe.',

  columns: {
    what: 'Was',
    who: 'Wer es sagt',
    value: 'Wert',
    unit: 'Einheit',
    basis: 'Art',
    asOf: 'Stand',
    evidence: 'Beleg',
    claimed: 'gemeldet',
    confirmed: 'bestätigt',
    share: 'Anteil',
  },
  inUnit: (word: string, unit: string) => `${word} (${unit})`,
  sum: 'Summe, von uns addiert',
  table: 'Die Zahlen als Tabelle',
  behind: 'Wer zählt, und die Quellen',
  tableOf: (title: string) => `Alle Werte zu: ${title}`,

  bases: {
    claimed: 'behauptet',
    estimated: 'geschätzt',
    confirmed: 'bestätigt',
    established: 'gesichert',
  } satisfies Record<Basis, string>,

  articleItself: (monogram: string) => `Artikel ${monogram}`,
  inArticle: (monograms: string) => `laut ${monograms}`,
  notInArticle: 'nicht in den Artikeln',
  asOf: (date: string) => `Stand ${date}`,
  sourceNumber: (number: number) => `Quelle${nbsp}${number}`,
  claimedSeries: 'gemeldet',
  confirmedSeries: 'bestätigt',
  both: (confirmed: string, claimed: string) => `${confirmed} von ${claimed}`,

  forms: {
    bars: 'Balkendiagramm',
    intervals: 'Diagramm der Größen und Spannen',
    pairs: 'Diagramm der bestätigten Anteile',
    lines: 'Zeitdiagramm',
    shares: 'Diagramme der bestätigten Anteile im Lauf der Zeit',
    days: 'Säulendiagramm der Tage',
    parts: 'Balken aus Versprochenem und Geliefertem',
    chain: 'Kette der Angaben',
  } satisfies Record<ChartEntry['form'], string>,
  described: (form: string, subtitle: string, values: number) =>
    `${form} mit ${values === 1 ? 'einem Wert' : `${values}${nbsp}Werten`}. ${subtitle}.`,
  extremes: (high: string, low: string) => `Am höchsten: ${high}. Am niedrigsten: ${low}.`,
  only: (value: string) => `Einziger Wert: ${value}.`,
  logarithmic: (unit: string) =>
    `${unit}; logarithmische Achse: Gleicher Abstand heißt gleiches Verhältnis, von 10 auf 100 ist es so weit wie von 100 auf 1.000.`,
  middleOf: (value: string) => `Median: ${value}`,
  apart: 'Vergleich schwach',
  dayLabel: (monograms: string, number: string, date: string) => `${monograms}: ${number} am ${date}`,
  articleAfter: (monograms: string, speaker: string) => `${monograms}, nach ${speaker}`,

  legend: {
    exact: 'eine genaue Zahl',
    about: '„etwa“, „rund“: um diesen Wert',
    'at-least': '„mindestens“, „mehr als“: nach oben offen',
    'at-most': '„höchstens“, „bis zu“: nach unten offen',
    range: 'von … bis: irgendwo dazwischen',
    vague: 'nur in Worten; die Spanne ist unsere Lesart',
    hollow: 'hohl: behauptet oder geschätzt',
    solid: 'gefüllt: bestätigt oder gesichert',
  },

  note: 'Zu beachten',
  interest: 'Wer zählt',
  checks: 'Nachgerechnet',
  check: (to: string, from: string, amount: string, days: number, when: string) =>
    `${to} − ${from} = ${amount}, ${days === 1 ? 'der Zuwachs eines Tages' : `der Zuwachs von ${days}${nbsp}Tagen`} (${when})`,
  sources: 'Quellen',
  downloads: 'Herunterladen',
  more: 'Tabelle, Quellen und Dateien zu diesem Diagramm',
  ownPage: 'Eigene Seite dieses Diagramms',
  embed: 'Einbetten',
  embedFrame: 'Als Rahmen auf einer anderen Seite, ohne Skript und ohne Zählung:',
  embedImage: 'Als Bild, wo kein Rahmen erlaubt ist:',
  embedMore: (name: string) => `Tabelle, Quellen und Dateien: ${name}`,
  back: 'Alle Zahlen',
  previous: 'Davor:',
  next: 'Danach:',
  credit: (name: string, address: string | undefined) =>
    address === undefined ? name : `${name} · ${address}`,
  csv: {
    key: 'schluessel',
    measure: 'groesse',
    unit: 'einheit',
    wording: 'wert_in_worten',
    kind: 'art_der_angabe',
    min: 'von',
    max: 'bis',
    basis: 'grundlage',
    speaker: 'wer_sagt_es',
    asOf: 'stand_edtf',
    articles: 'artikel',
    sources: 'quellen',
  },
} as const;
