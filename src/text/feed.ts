/** Words of the feeds. */
export const feedText = {
  name: 'Quellenlage',
  title: (dossier: string) => `Quellenlage: ${dossier}`,
  published: (outlet: string, date: string) => `${outlet}, ${date}.`,
  read: 'Zum Artikel mit allen Fundstellen',
  readCorrections: 'Alle Korrekturen',
  correction: (article: string) => `Korrektur: ${article}`,
  wrong: 'Falsch war:',
  right: 'Richtig ist:',
} as const;
