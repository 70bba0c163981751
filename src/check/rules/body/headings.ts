import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../../source/problems/problem.ts';
import { type Body, problemOf, type SourceFile } from '../../../source/source-file.ts';
import { quoted } from '../../../source/problems/words.ts';

/** Headings: from the second level on, none skipped, each with words of its own. */
export function* headingProblems(sheet: SourceFile, body: Body): Generator<Problem> {
  const headings: Heading[] = [];
  visit(body.root, 'heading', (node) => void headings.push(node));
  let above = 1;
  const seen = new Set<string>();
  for (const node of headings) {
    const text = toString(node).trim();
    if (isUnderlined(node, body))
      yield problemOf(sheet, node, 'K-UEB-05', {
        what: `Die Zeile unter ${quoted(text)} macht den Absatz zur Überschrift`,
        remedy: 'eine Leerzeile vor die Striche setzen, oder die Überschrift mit ## beginnen',
      });
    else if (node.depth === 1)
      yield problemOf(sheet, node, 'K-UEB-01', {
        what: `${quoted(text)} ist eine Überschrift erster Stufe`,
        why: 'das ist der Titel des Artikels',
        remedy: `so geht es: ## ${text}`,
      });
    else if (node.depth > above + 1)
      yield problemOf(sheet, node, 'K-UEB-02', {
        what: `Nach Stufe ${above} folgt Stufe ${node.depth}`,
        why: 'dazwischen fehlt eine Stufe',
        remedy: `so geht es: ${'#'.repeat(above + 1)} ${text}`,
      });
    if (text === '')
      yield problemOf(sheet, node, 'K-UEB-04', {
        what: 'Überschrift ohne Wörter',
        remedy: 'ausfüllen oder die Zeile löschen',
      });
    else if (seen.has(text))
      yield problemOf(sheet, node, 'K-UEB-03', {
        what: `Die Überschrift ${quoted(text)} steht zweimal da`,
        remedy: 'die Abschnitte unterscheidbar nennen',
      });
    seen.add(text);
    above = Math.max(2, node.depth);
  }
}

/** `Text` over a line of hyphens, mostly meant as a rule. */
function isUnderlined(node: Heading, body: Body): boolean {
  const { start, end } = node.position ?? {};
  return (
    start !== undefined &&
    end !== undefined &&
    start.line !== end.line &&
    !body.text.slice(start.offset).startsWith('#')
  );
}
