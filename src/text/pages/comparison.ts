import { identity } from '../../settings/identity.ts';
import type { Computed, Relation, Verdict } from '../../domain/comparison/verdict.ts';
import type { ArticleEntry, QuestionEntry } from '../../schema/index.ts';
import { modalities, type Modality } from '../../schema/fields.ts';
import { inWords } from '../../values/german.ts';
import { capital, counted } from '../words.ts';

type Kind = QuestionEntry['kind'];
type Difference = QuestionEntry['difference']['kind'];
type Outcome = NonNullable<ArticleEntry['claims'][number]['outcome']>['result'];
const everyKind = (sentence: string): Record<Kind, string> => ({
  scale: sentence,
  choice: sentence,
  quantity: sentence,
});

/** A title inside quotation marks takes single ones. */
const inner = (title: string): string => title.replaceAll('„', '‚').replaceAll('“', '‘');

/** Where articles differ for a reason that is not in the answers, the reason stands before their names. */
const apart: Partial<Record<Difference, string>> = {
  'other-scope': 'von anderem:',
  'later-state': 'zu anderer Zeit anders:',
};

const articles = (count: number) => `${count === 0 ? 'keine' : inWords(count)} Artikel`;

/** Words of the comparison, the question pages and the margin notes. */
export const comparisonText = {
  title: (questions: number, articleCount: number) =>
    `${questions === 0 ? 'Keine Fragen' : questions === 1 ? 'Eine Frage' : `${capital(inWords(questions))} Fragen`}, ${articles(articleCount)}`,
  kicker: 'Vergleich',
  lead: 'Jede Zeile ist eine Frage, auf die mehrere Artikel antworten. Dabei steht, was daraus folgt: wer sich widerspricht, wer von Verschiedenem redet, wer schweigt.',
  description:
    'Aussage gegen Aussage: alle Fragen des Dossiers, alle Antworten der Artikel, mit Sprecher und Beleg im Text.',
  empty: 'In diesem Dossier steht noch keine Frage.',
  plot: 'Wer vertritt was?',
  plotHowto:
    'Jeder Kreis ist ein Artikel, die Lage ist seine Antwort. Was er selbst sagt, geht dem vor, was er nur zitiert. Steht ein Kürzel zweimal, enthält der Artikel beide Antworten.',
  matrix: 'Aussage gegen Aussage',
  matrixHowto:
    'Jede Antwort führt in den Artikel, zu dem Satz, auf dem sie beruht; jede Frage auf ihre eigene Seite.',
  caption: 'Alle Fragen und die Antworten der Artikel, in der Reihenfolge ihres Erscheinens',
  question: 'Frage',
  download: 'Zum Mitnehmen',
  downloadHowto: 'Dieselben Daten als Dateien:',
  files: {
    tafel: (form: string) => `Fragen und Antworten: ${form}`,
    aussagen: (form: string) => `Aussagen: ${form}`,
  },
  more: (count: number) => (count === 1 ? '1 weitere Aussage' : `${count} weitere Aussagen`),
  noStep: 'erwähnt es ohne klare Antwort',

  /** What the articles are to each other, as one says it. */
  verdicts: {
    none: 'Niemand antwortet',
    'one-voice': 'Nur eine Stimme',
    agree: 'Sind sich einig',
    differ: 'Weichen ab',
    'later-state': 'Wussten später mehr',
    'other-scope': 'Reden von Verschiedenem',
    forecast: 'Sagen Verschiedenes voraus',
    opinion: 'Werten verschieden',
    contradict: 'Widersprechen sich',
  } satisfies Record<Verdict, string>,
  /** What follows from the answers alone, as a sentence. */
  computed: {
    agree: everyKind('Wer sich äußert, gibt dieselbe Antwort.'),
    degree: {
      scale:
        'Die Antworten gehen auseinander; keine zwei Artikel legen sich auf entgegengesetzte Seiten fest.',
      choice: 'Die Artikel nennen Verschiedenes; das schließt sich nicht aus.',
      quantity: 'Die Angaben sind verschieden, überschneiden sich aber.',
    },
    contradict: {
      scale: 'Mindestens zwei Artikel antworten auf entgegengesetzten Seiten der Skala.',
      choice: 'Mindestens zwei Artikel geben Antworten, die sich ausschließen.',
      quantity: 'Mindestens zwei Angaben überschneiden sich nicht.',
    },
    'one-voice': everyKind('Nur ein Artikel antwortet; es gibt nichts zu vergleichen.'),
    none: everyKind('Kein Artikel gibt eine klare Antwort.'),
  } satisfies Record<Computed, Record<Kind, string>>,
  /** The kind of difference the editors gave, to end a sentence. */
  differences: {
    none: 'kein Unterschied in der Sache',
    degree: 'ein Unterschied im Grad',
    contradiction: 'ein echter Widerspruch',
    'later-state': 'die späteren wussten mehr',
    'other-scope': 'sie reden von Verschiedenem',
    forecast: 'es sind Voraussagen',
    opinion: 'es sind Wertungen',
  } satisfies Record<Difference, string>,
  why: 'Wie wir darauf kommen',
  whyComputed: (sentence: string) => `Aus den Antworten folgt: ${sentence}`,
  whyEdited: (difference: string) => `Wir haben nachgelesen: ${difference}.`,

  silences: {
    'not-mentioned': 'erwähnt es nicht',
    'could-not': 'konnte es noch nicht wissen',
  },
  moreSilent: (count: number) => `${capital(articles(count))} ${count === 1 ? 'sagt' : 'sagen'} dazu nichts.`,
  voices: (count: number) =>
    count === 0 ? 'Kein Artikel antwortet' : `${capital(articles(count))} antworte${count === 1 ? 't' : 'n'}`,
  silent: 'Ohne Aussage',

  /** That somebody states something goes without saying. */
  modalities: { ...modalities, states: undefined } satisfies Record<Modality, string | undefined>,
  denied: (option: string) => `bestritten: ${option}`,
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
  sourceCount: (count: number) => counted(count, 'Quelle', 'Quellen'),
  source: 'Quelle',

  /** How the others answer, before their names; what kind of difference it is stands with it. */
  relations: {
    agree: () => 'wie',
    degree: (difference) => apart[difference] ?? 'etwas anders als',
    contradict: (difference) => apart[difference] ?? 'anders als',
  } satisfies Record<Relation, (difference: Difference) => string>,
  /** Where several answers can be right at once, another one is no difference. */
  otherOptions: 'anderes:',
  nobodyElse: 'sonst antwortet kein Artikel',
  unanswered: 'hier ohne klare Antwort',
  /** „„Bild“, zitiert: ja“ */
  says: (speaker: string, quoted: boolean, answer: string) =>
    `${speaker}${quoted ? ', zitiert' : ''}: ${answer}`,
  quotedIn: (speaker: string, monogram: string) => `${speaker} (${monogram})`,
  names: (all: readonly string[]) => {
    const names = all.length > 6 ? [...all.slice(0, 5), `${all.length - 5}\u00a0weitere`] : all;
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} und ${names.at(-1)!}`;
  },

  /** „Drei Artikel, ein Ursprung“ */
  origins: (articleCount: number, originCount: number) =>
    `${capital(articles(articleCount))}, ${originCount === 1 ? 'ein Ursprung' : `${inWords(originCount)} Ursprünge`}`,
  sharedOrigins: (monograms: string, names: readonly string[]) =>
    `${monograms} gehen hier auf ${names.length === 1 ? 'denselben Ursprung' : 'dieselben Ursprünge'} zurück: ${names.join(', ')}.`,

  /** The line that tells what the marks mean, at their first use on a page. */
  signs: {
    pole: (pole: string) => `„${pole}“`,
    left: 'zur linken Seite',
    right: 'zur rechten Seite',
    orange: 'Orange',
    blue: 'Blau',
    grey: 'Grau: unentschieden',
    own: 'gefüllt: sagt es selbst',
    quoted: 'hohl: zitiert andere',
    ringed: 'umringt: dieser Satz',
    counts: 'Zahl: so viele Artikel',
  },

  strip: {
    poles: (from: string, to: string) => `Skala von „${from}“ bis „${to}“.`,
    at: (step: string, names: string) => `${capital(step)}: ${names}.`,
    split: (names: string) => `Auf beiden Seiten: ${names}.`,
    quoted: (name: string) => `${name} (zitiert)`,
    silent: (names: string) => `Ohne Antwort: ${names}.`,
    nobody: 'Kein Artikel nimmt Stellung.',
    /** All names; of many only how many. */
    some: (names: readonly string[]) => (names.length > 12 ? articles(names.length) : names.join('; ')),
  },

  answers: 'Die Antworten',
  answersHowto: 'In der Reihenfolge des Erscheinens; in jedem Artikel zuerst, was er selbst sagt.',
  options: 'Welche Antworten vorkommen',
  optionsHowto: 'Gefüllt: Der Artikel sagt es selbst. Umrandet: Er zitiert andere.',
  optionNobody: 'niemand',
  quantities: 'Die Angaben auf einer Achse',
  quantitiesHowto: 'Hohl: was die Artikel angeben. Gefüllt: gesicherte Vergleichswerte.',
  inArticles: 'In den Artikeln',
  elsewhere: 'Vergleichswerte von anderswo',
  passage: (number: number) => `Nummer ${number} im Text`,
  cite: 'Zitieren',
  citation: (parts: {
    speaker: string;
    paraphrase: string;
    article: string;
    date: string;
    passage: number;
    title: string;
  }) =>
    `${capital(parts.speaker)}, sinngemäß: ${parts.paraphrase} In: ${parts.article}, ${parts.date}, hier nach „${inner(parts.title)}“, Nummer ${parts.passage} im Text. ${identity.name}.`,
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
    sorts: { order: 'Reihenfolge', uneinigkeit: 'Uneinigkeit', stimmen: 'Zahl der Stimmen' },
    status: '{shown} von {all} Fragen',
    nothing: 'Keine Frage passt zu allem zugleich.',
  },

  note: {
    split: {
      quoted: (low: string, high: string) => `zitiert beides: ${low} und ${high}`,
      own: (low: string, high: string) => `sagt beides: ${low} und ${high}`,
    },
    dateUnknown: 'Datum unbekannt',
  },
} as const;
