/** Words of the form in the browser (`/redaktion/`); what stands in a field, the schemas say. */
export const formText = {
  title: 'Formular der Redaktion',
  lead: 'Artikel, Fragen, Ereignisse und alles Weitere des Dossiers in Formularen bearbeiten, ohne Markdown und ohne YAML. Das Formular liest und schreibt die Dateien in einem Ordner auf diesem Rechner; nichts davon geht ins Netz.',
  noScript:
    'In diesem Browser sind Skripte ausgeschaltet. Das Formular braucht sie, der Rest des Dossiers nicht.',
  noFolders:
    'Dieser Browser darf keine Ordner öffnen. Das Formular läuft in Chrome, Edge, Opera und anderen Browsern auf Chromium-Grundlage; in Firefox und Safari nicht.',
  notHere:
    'Das Formular arbeitet nur auf dem Rechner, auf dem der Ordner liegt, unter einer Adresse mit 127.0.0.1 oder localhost. Starten Sie es dort mit „npm run dev“.',
  failed:
    'Das Formular konnte nicht geladen werden. Läuft „npm run dev“ noch? Dann hilft meist, die Seite neu zu laden; bleibt es dabei, steht der Grund in der Konsole des Browsers.',
  instead: 'Ohne Formular geht dasselbe so:',
  commands: [
    {
      command: 'npm run new',
      what: 'legt ein vollständiges Gerüst eines Eintrags an, mit einer Erklärung zu jedem Feld',
    },
    { command: 'npm run import', what: 'macht aus einem eingefügten oder gespeicherten Text einen Entwurf' },
    { command: 'npm run check', what: 'nennt alle Fehler aller Dateien, jeden mit Stelle und Vorschlag' },
  ],
  guide: 'Wie die Felder gemeint sind, erklärt content/README.md.',
  body: 'Text',
  bodyHint:
    'Der Text in Absätzen; eine Leerzeile trennt sie. Eine Textstelle steht in eckigen Klammern, ihr Name dahinter in runden: [Wortlaut](#name). Vor einer Zwischenüberschrift stehen zwei Rauten.',
  slugHint:
    'Der Name der Datei und ein Teil der Adresse; später nicht mehr zu ändern. Kleine Buchstaben a–z, Ziffern und einzelne Bindestriche; Umlaute als ae, oe, ue, ß als ss.',
  slugWrong: 'Nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, z. B. kim-jong-un',
  wrongWord: 'So darf das hier nicht heißen; der Hinweis am Feld nennt ein Beispiel',
  /** What the check calls a file that has no name yet. */
  newId: 'neuer-eintrag',
  emptyMeans: (word: string) => `Leer heißt ${word}`,
} as const;

/** What the editor itself says, where it speaks of repositories and our editors think of folders. */
export const editorWords = {
  work_with_local_repo: 'Ordner öffnen',
  work_with_local_repo_description:
    'Wählen Sie den Ordner des Projekts: den, in dem der Ordner content liegt. Der Browser fragt, ob er darin Dateien ändern darf.',
  working_with_local_repo: 'Ordner auf diesem Rechner',
  git_repository: 'Ordner',
  sign_in_error: {
    not_project_root:
      'Das ist nicht der Ordner des Projekts: Darin fehlt der Ordner content mit der Datei dossier.yaml. Wählen Sie den Ordner eine Ebene höher oder tiefer.',
    picker_dismissed: 'Es wurde kein Ordner gewählt. Versuchen Sie es noch einmal.',
  },
  saving_entry: {
    error: {
      title: 'Nicht gespeichert',
      description:
        'So würde die Prüfung den Eintrag zurückweisen. Nichts ist verloren: Was Sie geschrieben haben, steht noch im Formular.',
    },
  },
} as const;

interface FormWords {
  label: string;
  singular: string;
  description: string;
  icon: string;
  /** How an entry is called in lists, from its fields. */
  title: string;
}

/** The forms in the order in which editors need them. */
export const forms = {
  articles: {
    label: 'Artikel',
    singular: 'Artikel',
    description: 'Je Vorlage ein Artikel: Angaben zur Vorlage, Aussagen, Zahlen und der Text.',
    icon: 'article',
    title: '{{title}}',
  },
  questions: {
    label: 'Fragen',
    singular: 'Frage',
    description: 'Wonach die Artikel verglichen werden.',
    icon: 'help',
    title: '{{question}}',
  },
  events: {
    label: 'Ereignisse',
    singular: 'Ereignis',
    description: 'Was geschah oder erwartet wurde.',
    icon: 'event',
    title: '{{title}}',
  },
  actors: {
    label: 'Akteure',
    singular: 'Akteur',
    description: 'Wer etwas sagt oder tut.',
    icon: 'group',
    title: '{{name}}',
  },
  measures: {
    label: 'Größen',
    singular: 'Größe',
    description: 'Was gezählt wird, in welcher Einheit.',
    icon: 'straighten',
    title: '{{name}}',
  },
  charts: {
    label: 'Schaubilder',
    singular: 'Schaubild',
    description: 'Welche Zahlen gezeichnet werden und wie.',
    icon: 'bar_chart',
    title: '{{title}}',
  },
  sources: {
    label: 'Quellen',
    singular: 'Quelle',
    description: 'Womit wir geprüft haben.',
    icon: 'link',
    title: '{{title}}',
  },
  places: {
    label: 'Orte',
    singular: 'Ort',
    description: 'Wo etwas geschah, mit Koordinaten.',
    icon: 'place',
    title: '{{name}}',
  },
  dossier: {
    label: 'Dossier',
    singular: 'Dossier',
    description: 'Titel, Vorspann und die Listen der Themen, Spuren und Gruppen.',
    icon: 'folder_open',
    title: '{{title}}',
  },
} as const satisfies Record<string, FormWords>;

export type FormName = keyof typeof forms;

/** Fields whose text runs over several lines, by name. */
export const longTexts: ReadonlySet<string> = new Set([
  ...['summary', 'lead', 'description', 'paraphrase', 'note', 'why', 'text', 'interest', 'counts'],
  ...['wrong', 'right', 'differs', 'becameText', 'reason'],
]);

/** What a field is called, by its name; where a name means several things, by its path. */
const labels: Readonly<Record<string, string>> = {
  aboutSources: 'Fragt nach den Quellen',
  actors: 'Beteiligte',
  aliases: 'Frühere Adressen',
  annotations: 'Beschriftungen',
  emphasis: 'Wovon der Titel spricht',
  apart: 'Getrennt stehende Größen',
  labels: 'Worte zu Werten',
  version: 'Stand des Datensatzes',
  answer: 'Antwort',
  arose: 'Stellbar seit',
  asOf: 'Stand',
  author: 'Verfasser',
  basis: 'Sicherheit',
  became: 'Was daraus wurde',
  becameText: 'Was daraus wurde, in Worten',
  checked: 'Zuletzt nachgeprüft',
  claims: 'Aussagen',
  concerns: 'Betrifft',
  context: 'Nur Hintergrund',
  corrections: 'Berichtigungen',
  counts: 'Was gezählt wird',
  date: 'Datum',
  description: 'Beschreibung für Suchmaschinen',
  difference: 'Unterschied',
  differs: 'Was dieser Artikel anders sagt',
  draft: 'Entwurf',
  event: 'Ereignis',
  events: 'Erwähnte Ereignisse',
  expected: 'Nur erwartet',
  fate: 'Art des Verlusts',
  figures: 'Zahlen',
  form: 'Form',
  genre: 'Textsorte',
  group: 'Gruppe',
  groups: 'Gruppen der Größen',
  id: 'Kennung',
  instead: 'An seiner Stelle',
  interest: 'Interesse',
  key: 'Wichtig',
  kicker: 'Dachzeile',
  kind: 'Art',
  label: 'Bezeichnung',
  lane: 'Spur',
  lanes: 'Spuren der Zeitleiste',
  lat: 'Breite',
  lead: 'Vorspann',
  lon: 'Länge',
  measure: 'Größe',
  measures: 'Größen',
  method: 'Zur Methode',
  modality: 'Wie fest',
  monogram: 'Monogramm',
  name: 'Name',
  nature: 'Art der Größe',
  note: 'Anmerkung',
  notes: 'Anmerkungen',
  number: 'Zahl',
  omitted: 'Ausgelassene Zahlen',
  options: 'Antworten zur Wahl',
  order: 'Reihenfolge',
  origin: 'Ursprung',
  original: 'Herkunft des Textes',
  outcome: 'Was daraus wurde',
  outlet: 'Medium',
  paraphrase: 'In eigenen Worten',
  partOf: 'Gehört zu',
  passage: 'Textstelle',
  phrase: 'Zeitangabe der Vorlage',
  place: 'Ort',
  poles: 'Pole',
  publishAt: 'Veröffentlichen ab',
  published: 'Erschienen',
  publishedBasis: 'Woher wir das Datum kennen',
  question: 'Frage',
  quote: 'Zitat',
  reason: 'Warum',
  references: 'Vergleichswerte',
  series: 'Reihen',
  removed: 'Entfernte Artikel',
  reported: 'Bekannt geworden',
  result: 'Ergebnis',
  right: 'Was richtig ist',
  rights: 'Rechtevermerk',
  role: 'Wer das ist',
  scale: 'Achse',
  several: 'Mehrere können richtig sein',
  sha256: 'Prüfsumme',
  short: 'Kurz',
  source: 'Quelle',
  sources: 'Belege',
  speaker: 'Sprecher',
  speaksAs: 'Spricht als',
  spellings: 'Andere Schreibungen',
  status: 'Woher wir es wissen',
  steps: 'Stufen',
  subtitle: 'Untertitel',
  summary: 'Zusammenfassung',
  text: 'Text',
  title: 'Überschrift',
  topic: 'Thema',
  topics: 'Themen der Fragen',
  translation: 'Übersetzung',
  unit: 'Einheit',
  unitOne: 'Einheit in der Einzahl',
  updated: 'Zuletzt geändert',
  url: 'Adresse',
  value: 'Angabe',
  via: 'Über wen',
  why: 'Begründung',
  withdrawn: 'Zurückgezogene Aussagen',
  wrong: 'Was falsch war',
  'articles.claims.outcome.text': 'Was geschah',
  'articles.events.date': 'Gemeint ist',
  'articles.events.from': 'Woraus erschlossen',
  'articles.figures.value': 'Menge',
  'articles.source': 'Vorlage',
  'articles.source.translation.from': 'Sprache des Originals',
  'articles.source.translation.how': 'Wie übersetzt',
  'articles.text': 'Fassung',
  'charts.basis': 'Nur Zahlen dieser Art',
  'charts.title': 'Befund',
  'dossier.title': 'Titel',
  'events.basis': 'Woher das Datum kommt',
  'events.title': 'Was geschah',
  'measures.references.value': 'Menge',
  'questions.outcome.text': 'Was daraus wurde',
  'sources.title': 'Herausgeber und Titel',
};

/** The name of a field; where it has none yet, what the file calls it. */
export function labelOf(path: string): string {
  const name = path.split('.').at(-1)!;
  return labels[path] ?? labels[name] ?? name;
}

/** One item of a list, for the button that adds it. */
const singulars: Readonly<Record<string, string>> = {
  aliases: 'Frühere Adresse',
  annotations: 'Beschriftung',
  emphasis: 'Größe oder Akteur',
  apart: 'Größe',
  labels: 'Wort',
  claims: 'Aussage',
  concerns: 'Kennung',
  corrections: 'Berichtigung',
  events: 'Ereignis',
  figures: 'Zahl',
  groups: 'Gruppe',
  lanes: 'Spur',
  method: 'Abschnitt',
  notes: 'Anmerkung',
  omitted: 'Zahl',
  options: 'Antwort',
  poles: 'Pol',
  references: 'Vergleichswert',
  series: 'Reihe',
  removed: 'Entfernter Artikel',
  spellings: 'Schreibung',
  steps: 'Stufe',
  topics: 'Thema',
  withdrawn: 'Adresse',
};

export const singularOf = (path: string): string => singulars[path.split('.').at(-1)!] ?? labelOf(path);

/** What a folded item says of itself. */
export const summaries: Readonly<Record<string, string>> = {
  'articles.claims': '{{fields.short}}',
  'articles.corrections': '{{fields.date}}: {{fields.wrong}}',
  'articles.events': '{{fields.event}}',
  'articles.figures': '{{fields.value}} · {{fields.measure}}',
  'articles.notes': '{{fields.text | truncate(80)}}',
  'articles.omitted': '{{fields.number}}',
  'articles.publishedBasis': '{{fields.status}}',
  'articles.source.author': '{{fields.value}}',
  'articles.source.genre': '{{fields.value}}',
  'articles.source.outlet': '{{fields.value}}',
  'articles.source.title': '{{fields.value}}',
  'articles.source.url': '{{fields.value}}',
  'charts.annotations': '{{fields.date}}: {{fields.text}}',
  'charts.labels': '{{fields.value}}: {{fields.text}}',
  'dossier.groups': '{{fields.label}}',
  'dossier.lanes': '{{fields.label}}',
  'dossier.method': '{{fields.title}}',
  'dossier.removed': '{{fields.title}}',
  'dossier.topics': '{{fields.label}}',
  'events.corrections': '{{fields.date}}: {{fields.wrong}}',
  'measures.corrections': '{{fields.date}}: {{fields.wrong}}',
  'measures.references': '{{fields.value}} · {{fields.speaker}}',
  'measures.series': '{{fields.id}} · {{fields.speaker}}',
  'questions.options': '{{fields.label}}',
};

/** Kinds of a question: no description of a field names them. */
export const questionKinds: Readonly<Record<string, string>> = {
  scale: 'Skala von 1 bis 5',
  choice: 'Auswahl',
  quantity: 'Menge',
};
