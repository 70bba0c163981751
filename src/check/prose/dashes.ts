import { around, type LintRule } from './rule.ts';

/** A hyphen or a foreign dash where German sets a dash with spaces. */
export const dashMarks: LintRule = (prose, note) => {
  for (const match of prose.text.matchAll(/(?<=\S) (?:-|--|—) (?=\S)|(?<=\p{L})(?:--|—)(?=\p{L})/gu))
    note(match.index, 'K-TYP-02', spelled('Ein Gedankenstrich fehlt', prose.text, match, ' – '));
  for (const match of prose.text.matchAll(/\b(1\d{3}|20\d{2})-(1\d{3}|20\d{2})\b(?!-)/g))
    note(match.index, 'K-TYP-02', spelled('Bindestrich', prose.text, match, `${match[1]!}–${match[2]!}`));
  for (const match of prose.text.matchAll(/\.{3}/g))
    note(match.index, 'K-TYP-05', spelled('Drei Punkte', prose.text, match, '…'));
};

function spelled(fault: string, text: string, match: RegExpExecArray, mended: string) {
  const [before, after] = around(text, match);
  return { what: `${fault} in ${before}${match[0]}${after}`, remedy: `richtig: ${before}${mended}${after}` };
}
