import { hardSpaces, missingSpaces } from './hard-spaces.ts';
import { around, type LintRule } from './rule.ts';

/** Spaces that may break where they must not, and spaces too many. */
export const spaceMarks: LintRule = (prose, note) => {
  for (const pattern of hardSpaces)
    for (const match of prose.text.matchAll(pattern)) {
      const [before, after] = around(prose.text, match);
      const mended = match[0].replaceAll(' ', '\u00a0');
      note(match.index, 'K-TYP-03', {
        what: `Vor oder in „${before}${match[0]}${after}“ kann die Zeile brechen`,
        remedy: `geschütztes Leerzeichen (U+00A0) setzen, richtig: „${before}${mended}${after}“`,
      });
    }
  for (const pattern of missingSpaces)
    for (const match of prose.text.matchAll(pattern)) {
      const [before, after] = around(prose.text, match);
      // Before a unit the match is empty; within an abbreviation a space belongs after every point but the last.
      const mended = match[0] === '' ? '\u00a0' : match[0].replace(/\.(?!$)/g, '.\u00a0');
      note(match.index, 'K-TYP-03', {
        what: `In „${before}${match[0]}${after}“ fehlt ein Leerzeichen`,
        remedy: `geschütztes Leerzeichen (U+00A0) setzen, richtig: „${before}${mended}${after}“`,
      });
    }
  for (const match of prose.text.matchAll(/(?<=\p{L}\s?) +(?=[,;.!?](?:\s|$))|(?<=\S) {2,}(?=\S)/gu))
    note(match.index, 'K-TYP-06', { what: 'Leerzeichen zu viel', remedy: 'löschen' });
};
