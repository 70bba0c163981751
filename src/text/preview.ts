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
