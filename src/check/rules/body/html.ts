import { visit } from 'unist-util-visit';
import type { Html } from 'mdast';
import type { Problem } from '../../../source/problems/problem.ts';
import { type Body, problemOf, type SourceFile } from '../../../source/source-file.ts';
import { quoted } from '../../../source/problems/words.ts';

/** HTML in a body: never shown, so it must not be there. */
export function* htmlProblems(sheet: SourceFile, body: Body): Generator<Problem> {
  const found: Html[] = [];
  visit(body.root, 'html', (node, at, parent) => {
    // Within a paragraph a closing tag only repeats what its opening tag has told; alone it swallows the lines below.
    const isTold =
      node.value.startsWith('</') &&
      parent?.children.slice(0, at).some((other) => other.type === 'html' && !other.value.startsWith('</'));
    if (!isTold) found.push(node);
  });
  for (const node of found)
    yield problemOf(sheet, node, 'K-HTM-01', {
      what: `HTML ist im Text nicht erlaubt: ${quoted(node.value.split('\n')[0]!)}`,
      remedy: remedyFor(node.value),
    });
}

function remedyFor(html: string): string {
  const tag = /^<\/?([a-z0-9]+)/i.exec(html)?.[1]?.toLowerCase();
  if (tag === 'b' || tag === 'strong') return 'fett so: **Wort**';
  if (tag === 'i' || tag === 'em') return 'kursiv so: *Wort*';
  if (tag === 'br') return 'neuer Absatz: eine Leerzeile';
  if (tag === 'a') return 'Link so: [Wortlaut](https://www.example.org/)';
  return html.startsWith('<!--') ? 'den Kommentar löschen' : 'löschen; ein einzelnes < schreibt sich \\<';
}
