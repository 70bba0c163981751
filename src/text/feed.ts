import { site } from './site.ts';

/** Words of the feeds. */
export const feedText = {
  name: site.name,
  title: (dossier: string) => `${site.name}: ${dossier}`,
  published: (outlet: string, date: string) => `${outlet}, ${date}.`,
  read: 'Zum Artikel mit allen Fundstellen',
  readCorrections: 'Alle Korrekturen',
  correction: (article: string) => `Korrektur: ${article}`,
  wrong: 'Falsch war:',
  right: 'Richtig ist:',
} as const;
