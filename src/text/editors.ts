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
    'Der Text in Absätzen; eine Leerzeile trennt sie. Eine Textstelle steht in eckigen Klammern, ihr Name dahinter in runden: [Wortlaut](#name); wer unten bei einer Aussage oder Zahl als Textstelle die Wörter selbst einträgt, braucht hier nichts zu markieren. Vor einer Zwischenüberschrift stehen zwei Rauten.',
  passageHint:
    'Die Wörter aus dem Text, so wie sie dort stehen: Beim Speichern werden sie markiert. Oder der Name einer Textstelle, die schon markiert ist',
  notInText: (wording: string) =>
    `„${wording}“ steht nicht genau einmal im Text. Als Textstelle die Wörter eintragen, wie sie dort stehen, und so viele, dass sie nur einmal vorkommen.`,
  slugHint:
    'Der Name der Datei und ein Teil der Adresse; später nicht mehr zu ändern. Kleine Buchstaben a–z, Ziffern und einzelne Bindestriche; Umlaute als ae, oe, ue, ß als ss.',
  slugWrong: 'Nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche, z. B. gemeinde-hinterwalden',
  wrongWord: 'So darf das hier nicht heißen; der Hinweis am Feld nennt ein Beispiel',
  /** What the check calls a file that has no name yet. */
  newId: 'neuer-eintrag',
  emptyMeans: (word: string) => `Leer heißt ${word}`,
  field: (name: string) => `Feld ${name}`,
  ifYes: (meaning: string) => `Ja: ${meaning}`,
} as const;

/** What the editor itself says, where it speaks of repositories and our editors think of folders. */
export const editorWords = (content: string) => ({
  work_with_local_repo: 'Ordner öffnen',
  work_with_local_repo_description: `Wählen Sie den Ordner, in dem der Ordner „${content}“ liegt. Der Browser fragt, ob er darin Dateien ändern darf.`,
  working_with_local_repo: 'Ordner auf diesem Rechner',
  git_repository: 'Ordner',
  sign_in_error: {
    not_project_root: `In diesem Ordner liegt nicht, was dieses Formular bearbeitet: Es fehlt der Ordner „${content}“ mit der Datei dossier.yaml. Wählen Sie den Ordner eine Ebene höher oder tiefer.`,
    picker_dismissed: 'Es wurde kein Ordner gewählt. Versuchen Sie es noch einmal.',
  },
  saving_entry: {
    error: {
      title: 'Nicht gespeichert',
      description:
        'So würde die Prüfung den Eintrag zurückweisen. Nichts ist verloren: Was Sie geschrieben haben, steht noch im Formular.',
    },
  },
});

/** The forms in the order in which editors need them: the icon, the field that an entry is called by, what they are for. */
export const forms = {
  articles: [
    'article',
    'title',
    'Je Originaltext ein Artikel: Angaben zum Original, Aussagen, Zahlen und der Text.',
  ],
  questions: ['help', 'question', 'Wonach die Artikel verglichen werden.'],
  events: ['event', 'title', 'Was geschah oder erwartet wurde.'],
  actors: ['group', 'name', 'Wer etwas sagt oder tut.'],
  measures: ['straighten', 'name', 'Was gezählt wird, in welcher Einheit.'],
  charts: ['bar_chart', 'title', 'Welche Zahlen gezeichnet werden und wie.'],
  sources: ['link', 'title', 'Womit wir geprüft haben.'],
  places: ['place', 'name', 'Wo etwas geschah, mit Koordinaten.'],
  dossier: ['folder_open', 'title', 'Titel, Vorspann und die Listen der Themen, Spuren und Gruppen.'],
} as const;

export type FormName = keyof typeof forms;

const count = (number: number, one: string, many: string): string =>
  `${number}\u00a0${number === 1 ? one : many}`;

/** Words that only editors see, while `npm run dev` runs. */
export const previewText = {
  label: 'Redaktion',
  errors: (number: number) => (number === 0 ? 'keine Fehler' : `${number}\u00a0Fehler`),
  warnings: (number: number) => count(number, 'Hinweis', 'Hinweise'),
  warning: 'Hinweis',
  field: (name: string) => `Feld „${name}“`,
  lost: 'Der Server antwortet nicht. Läuft npm run dev noch?',
  open: (number: number) => `in diesem Artikel ${number}\u00a0offen`,
  problems: 'Was die Prüfung meldet',
  stale: 'Eine Datei mit Fehlern erscheint auf den Seiten womöglich noch so, wie sie vorher war.',
  numbers: 'Zahlen dieses Artikels, die weder als Zahl erfasst noch unter omitted genannt sind',
  pageTitle: 'Diese Seite lässt sich noch nicht zeigen',
  pageLead:
    'Im Inhalt stehen Fehler, mit denen sich die Seite nicht aufbauen lässt. Sobald der letzte davon behoben und gespeichert ist, erscheint sie hier von selbst.',
} as const;
