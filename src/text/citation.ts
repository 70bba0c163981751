/** Words in the reference lists that readers take with them. */
export const citationText = {
  site: 'Quellenlage',
  title: (dossier: string) => `Quellenlage: ${dossier}`,
  version: (title: string, address: string) =>
    `Wiedergabe in eigenen Worten: „${title}“, Quellenlage, ${address}`,
  inferred: (what: string, value: string) => `${what} erschlossen: ${value}`,
  author: 'Autor',
  outlet: 'Medium',
  published: 'Erscheinen',
  untitled: '[ohne Überschrift]',
} as const;
