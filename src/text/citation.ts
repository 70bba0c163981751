import { site } from './site.ts';

/** Words in the reference lists that readers take with them. */
export const citationText = {
  site: site.name,
  title: (dossier: string) => `${site.name}: ${dossier}`,
  version: (title: string, address: string) =>
    `Wiedergabe in eigenen Worten: „${title}“, ${site.name}, ${address}`,
  inferred: (what: string, value: string) => `${what} erschlossen: ${value}`,
  author: 'Autor',
  outlet: 'Medium',
  published: 'Erscheinen',
  untitled: '[ohne Überschrift]',
} as const;
