import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../../source/problems/problem.ts';
import { type Body, problemIn, problemOf, type SourceFile } from '../../../source/source-file.ts';
import { plural } from '../../../source/problems/words.ts';

const mostRows = 200;
const mostColumns = 12;
const longestWord = 120;

/** An article without text, tables nobody can read, words no line can hold. */
export function* extentProblems(sheet: SourceFile, body: Body, isDraft: boolean): Generator<Problem> {
  if (toString(body.root).trim() === '') {
    yield problemIn(sheet, Math.max(0, body.offset - '---'.length), isDraft ? 'K-KOP-05' : 'K-KOP-04', {
      what: isDraft ? 'Der Entwurf hat noch keinen Text' : 'Unter dem Kopf steht kein Text',
      remedy: isDraft
        ? undefined
        : 'den Text unter die schließenden drei Striche schreiben, oder draft: true setzen',
    });
    return;
  }
  const tables: Table[] = [];
  visit(body.root, 'table', (node) => void tables.push(node));
  for (const table of tables) {
    const rows = table.children.length - 1;
    const columns = table.children[0]?.children.length ?? 0;
    if (rows > mostRows || columns > mostColumns)
      yield problemOf(sheet, table, 'K-GRO-03', {
        what: `Tabelle mit ${plural(rows, 'Zeile', 'Zeilen')} und ${plural(columns, 'Spalte', 'Spalten')}`,
        why: 'auf einem Telefon liest das niemand',
        remedy: 'kürzen oder als Größe und Schaubild anlegen',
      });
  }
  for (const { 0: word, index } of body.text.matchAll(/[\p{L}\p{N}]{121,}/gu))
    yield problemIn(sheet, body.offset + index, 'K-GRO-04', {
      what: `Ein Wort aus ${plural(Array.from(word).length, 'Buchstaben', 'Buchstaben')}`,
      why: `mehr als ${longestWord} passen auf keine Zeile`,
      remedy: 'Leerzeichen oder Bindestriche einfügen',
    });
}
