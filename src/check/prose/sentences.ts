import { splitSentences } from '../../source/prose/sentence.ts';
import { placeholder, quoted } from '../../source/problem.ts';
import type { LintRule } from './rule.ts';

const longest = 40;

/** Sentences nobody can follow at one reading. */
export const longSentences: LintRule = (prose, note) => {
  let from = 0;
  for (const sentence of splitSentences(prose.text)) {
    const index = prose.text.indexOf(sentence, from);
    from = index + sentence.length;
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}.,’-]*/gu)?.length ?? 0;
    if (words > longest)
      note(index, 'K-SPR-04', {
        what: `Ein Satz mit ${words} Wörtern`,
        why: `ab ${longest + 1} Wörtern verliert man den Anfang`,
        remedy: 'in zwei Sätze teilen',
      });
  }
};

/** What an import or a skeleton left for the editor, once the article is no draft any more. */
export const placeholders: LintRule = (prose, note, sheet) => {
  const isDraft = (sheet.data as { draft?: unknown } | undefined)?.draft === true;
  const index = prose.text.indexOf(placeholder);
  if (index !== -1 && !isDraft)
    note(index, 'K-SPR-06', {
      what: 'Hier fehlt noch etwas',
      why: 'so läsen es die Leser',
      remedy:
        sheet.collection === 'articles'
          ? `${quoted(placeholder)} ersetzen, oder, solange der Artikel nicht fertig ist, draft: true eintragen`
          : `${quoted(placeholder)} ersetzen`,
    });
};
