import type { ArticleEntry, QuestionEntry } from '../../schema/index.ts';
import type { Modality } from '../../schema/fields.ts';
import { inWords } from '../../values/numerals.ts';
import { capital } from '../words.ts';

type Kind = QuestionEntry['kind'];
type Difference = QuestionEntry['difference']['kind'];
type Outcome = NonNullable<ArticleEntry['claims'][number]['outcome']>['result'];
type Verdict = 'agree' | 'degree' | 'contradict' | 'one-voice' | 'none';
type Relation = 'agree' | 'degree' | 'contradict';

const everyKind = (sentence: string): Record<Kind, string> => ({
  scale: sentence,
  choice: sentence,
  quantity: sentence,
});

/** A title inside quotation marks takes single ones. */
const inner = (title: string): string => title.replaceAll('„', '‚').replaceAll('“', '‘');

const articles = (count: number) => `${count === 0 ? 'keine' : inWords(count)} Artikel`;

/** Words of the comparison, the question pages and the margin notes. */
export const comparisonText = {
  title: (questions: number, articleCount: number) =>
    `${questions === 0 ? 'Keine Fragen' : questions === 1 ? 'Eine Frage' : `${capital(inWords(questions))} Fragen`}, ${articles(articleCount)}`,
  kicker: 'Vergleich',
  lead: 'Jede Zeile ist eine Frage, auf die mehrere Artikel antworten. Was wir daraus rechnen, steht dabei: wer sich widerspricht, wer nur abstuft, wer schweigt.',
  description:
    'Aussage gegen Aussage: alle Fragen des Dossiers, alle Antworten der Artikel, mit Sprecher und Fundstelle.',
  empty: 'In diesem Dossier steht noch keine Frage.',
  plot: 'Wer vertritt was?',
  plotHowto:
    'Jeder Kreis ist ein Artikel, die Lage ist seine Antwort. Gefüllt: Der Artikel sagt es selbst. Umrandet: Er zitiert andere. Steht ein Kürzel zweimal, enthält der Artikel beide Antworten.',
  matrix: 'Aussage gegen Aussage',
  matrixHowto:
    'Zeile für Zeile die Antworten mit Sprecher. Jede Antwort führt zur Stelle im Artikel, jede Frage auf ihre eigene Seite.',
  caption: 'Alle Fragen und die Antworten der Artikel, in der Reihenfolge ihres Erscheinens',
  question: 'Frage',
  download: 'Zum Mitnehmen',
  downloadHowto: 'Dieselben Daten als Dateien, die Spalten sind im Kopf der JSON-Dateien beschrieben:',
  files: {
    matrixCsv: 'Tafel als CSV',
    matrixJson: 'Tafel als JSON',
    claimsCsv: 'Aussagen als CSV',
    claimsJson: 'Aussagen als JSON',
  },
  more: (count: number) => (count === 1 ? '1 weitere Aussage' : `${count} weitere Aussagen`),
  noStep: 'erwähnt es ohne klare Antwort',

  verdicts: {
    agree: everyKind('Einig'),
    degree: { scale: 'Abstufung', choice: 'Verschiedene Antworten', quantity: 'Verschiedene Angaben' },
    contradict: everyKind('Widerspruch'),
    'one-voice': everyKind('Nur eine Stimme'),
    none: everyKind('Keine Antwort'),
  } satisfies Record<Verdict, Record<Kind, string>>,
  realContradiction: 'Echter Widerspruch',
  /** What the verdict means, as a sentence on the question's page. */
  verdictSentences: {
    agree: everyKind('Wer sich äußert, gibt dieselbe Antwort.'),
    degree: {
      scale: 'Die Antworten gehen auseinander, ohne auf entgegengesetzten Seiten zu stehen.',
      choice: 'Die Artikel nennen Verschiedenes; das schließt sich nicht aus.',
      quantity: 'Die Angaben sind verschieden, überschneiden sich aber.',
    },
    contradict: {
      scale: 'Mindestens zwei Artikel stehen auf entgegengesetzten Seiten.',
      choice: 'Mindestens zwei Artikel geben Antworten, die sich ausschließen.',
      quantity: 'Mindestens zwei Angaben überschneiden sich nicht.',
    },
    'one-voice': everyKind('Nur ein Artikel antwortet; es gibt nichts zu vergleichen.'),
    none: everyKind('Kein Artikel gibt eine klare Antwort.'),
  } satisfies Record<Verdict, Record<Kind, string>>,
  /** The kind of difference the editors gave. */
  differences: {
    none: 'kein Unterschied in der Sache',
    degree: 'Abstufung',
    contradiction: 'echter Widerspruch',
    'later-state': 'späterer Stand',
    'other-scope': 'anderer Gegenstand',
    forecast: 'Prognose',
    opinion: 'Meinung',
  } satisfies Record<Difference, string>,
  computed: 'Gerechnet',
  edited: 'Unsere Einordnung',

  silences: {
    'not-mentioned': 'erwähnt es nicht',
    'could-not': 'konnte es noch nicht wissen',
  },
  voices: (count: number) =>
    count === 0 ? 'Kein Artikel antwortet' : `${capital(articles(count))} antworte${count === 1 ? 't' : 'n'}`,
  silent: 'Ohne Aussage',

  modalities: {
    states: 'stellt fest',
    reports: 'berichtet',
    suspects: 'vermutet',
    expects: 'erwartet',
    denies: 'bestreitet',
    judges: 'wertet',
  } satisfies Record<Modality, string>,
  self: 'der Artikel selbst',
  selfShort: 'Artikel selbst',
  via: (carriers: string) => `über ${carriers}`,
  origin: (name: string) => `geht zurück auf ${name}`,

  outcomes: {
    occurred: 'Eingetreten',
    partly: 'Teilweise eingetreten',
    'not-occurred': 'Nicht eingetreten',
    open: 'Offen',
  } satisfies Record<Outcome, string>,
  became: 'Was daraus wurde',
  checked: (month: string) => `geprüft bis ${month}`,
  reach: (months: readonly string[]) => `Stand der Nachprüfung: ${months.join(' bis ')}`,
  sources: 'Quellen',
  source: 'Quelle',

  relations: {
    contradict: 'Anders',
    degree: 'Teils anders',
    agree: 'Ebenso',
  } satisfies Record<Relation, string>,
  nobodyElse: 'Sonst antwortet darauf kein Artikel.',
  unanswered: 'Diese Stelle antwortet nicht eindeutig.',

  /** „Drei Artikel, ein Ursprung“ */
  origins: (articleCount: number, originCount: number) =>
    `${capital(articles(articleCount))}, ${originCount === 1 ? 'ein Ursprung' : `${inWords(originCount)} Ursprünge`}`,
  sharedOrigin: (monograms: string, name: string) =>
    `${monograms} gehen hier auf denselben Ursprung zurück: ${name}.`,

  strip: {
    poles: (from: string, to: string) => `Skala von „${from}“ bis „${to}“.`,
    at: (step: string, names: string) => `${capital(step)}: ${names}.`,
    split: (names: string) => `Auf beiden Seiten: ${names}.`,
    quoted: (name: string) => `${name} (zitiert)`,
    silent: (names: string) => `Ohne Antwort: ${names}.`,
    nobody: 'Kein Artikel nimmt Stellung.',
  },

  answers: 'Die Antworten',
  answersHowto: 'In der Reihenfolge des Erscheinens; in jedem Artikel zuerst, was er selbst sagt.',
  options: 'Welche Antworten vorkommen',
  optionsHowto: 'Gefüllt: Der Artikel sagt es selbst. Umrandet: Er zitiert andere.',
  optionNobody: 'niemand',
  optionDenied: (monograms: string) => `bestritten: ${monograms}`,
  quantities: 'Die Angaben auf einer Achse',
  quantitiesHowto: 'Hohl: was die Artikel angeben. Gefüllt: gesicherte Vergleichswerte.',
  inArticles: 'In den Artikeln',
  elsewhere: 'Vergleichswerte von anderswo',
  passage: (number: number) => `Stelle ${number} im Artikel`,
  permalink: 'Adresse dieser Aussage',
  cite: 'Zitieren',
  citation: (parts: {
    speaker: string;
    paraphrase: string;
    article: string;
    date: string;
    passage: number;
    title: string;
  }) =>
    `${capital(parts.speaker)}, sinngemäß: ${parts.paraphrase} In: ${parts.article}, ${parts.date}, hier nach „${inner(parts.title)}“, Stelle ${parts.passage}. Quellenlage.`,
  previous: 'Vorige Frage',
  next: 'Nächste Frage',
  all: 'Alle Fragen',
  topic: 'Thema',
  arose: (date: string) => `Die Frage stellte sich erst ab ${date}.`,

  filter: {
    legend: 'Auswählen und ordnen',
    topic: 'Thema',
    allTopics: 'alle Themen',
    actor: 'Es spricht',
    allActors: 'alle',
    only: 'Nur Widersprüche',
    asOf: 'Wissensstand am',
    sort: 'Ordnen nach',
    sorts: { order: 'Reihenfolge', disagreement: 'Uneinigkeit', voices: 'Zahl der Stimmen' },
    reset: 'Alles zeigen',
    /** The script fills in the numbers. */
    status: '{shown} von {all} Fragen',
  },

  note: {
    kinds: {
      quotation: 'Zitat',
      figure: 'Zahl',
      translation: 'Übersetzung',
      term: 'Begriff',
      date: 'Zeit',
      omission: 'Auslassung',
      overtaken: 'Überholt',
      confirmed: 'Bestätigt',
      text: 'Textgestalt',
    } satisfies Record<ArticleEntry['notes'][number]['kind'], string>,
    split: {
      quoted: (low: string, high: string) => `zitiert beides: ${low} und ${high}`,
      own: (low: string, high: string) => `sagt beides: ${low} und ${high}`,
    },
    dateUnknown: 'Datum unbekannt',
  },
} as const;
