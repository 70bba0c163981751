import type { LintRule } from './rule.ts';

/** A hyphen or a foreign dash where German sets a dash with spaces. */
export const dashMarks: LintRule = (prose, note) => {
  for (const match of prose.text.matchAll(/(?<=\S) (?:-|--|—) (?=\S)|(?<=\p{L})(?:--|—)(?=\p{L})/gu))
    note(match.index, 'K-TYP-02', {
      what: 'Bindestrich oder langer Strich statt Gedankenstrich',
      remedy: 'richtig: Wort – Wort',
    });
  for (const match of prose.text.matchAll(/\b(1\d{3}|20\d{2})-(1\d{3}|20\d{2})\b(?!-)/g))
    note(match.index, 'K-TYP-02', {
      what: `Bindestrich in ${match[0]}`,
      remedy: `richtig: ${match[1]!}–${match[2]!}`,
    });
  for (const match of prose.text.matchAll(/\.{3}/g))
    note(match.index, 'K-TYP-05', { what: 'Drei Punkte', remedy: 'richtig: … (ein Zeichen)' });
};
