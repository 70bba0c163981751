import { hardSpaces } from './hard-spaces.ts';
import type { LintRule } from './lint.ts';

/** Spaces that may break where they must not, and spaces too many. */
export const spaceMarks: LintRule = (prose, note) => {
  for (const { pattern, sample } of hardSpaces)
    for (const match of prose.text.matchAll(pattern))
      note(match.index, 'K-TYP-03', {
        what: `Vor oder in ${shown(prose.text, match.index, match[0])} kann die Zeile brechen`,
        remedy: `geschütztes Leerzeichen (U+00A0) setzen, richtig z. B.: ${sample.replace('·', '\u00a0')}`,
      });
  for (const match of prose.text.matchAll(/(?<=\p{L}\s?) +(?=[,;.!?](?:\s|$))|(?<=\S) {2,}(?=\S)/gu))
    note(match.index, 'K-TYP-06', { what: 'Leerzeichen zu viel', remedy: 'löschen' });
};

/** The number and its unit around the space, without the marks of the sentence around them. */
function shown(text: string, index: number, match: string): string {
  const before = /[^\s„‚(]*$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^[^\s“‘),;:!?]*/.exec(text.slice(index + match.length))?.[0] ?? '';
  return `„${before}${match}${after}“`;
}
