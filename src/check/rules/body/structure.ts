import type { FootnoteDefinition, Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { nodesOf } from '../../../markdown/marks.ts';
import { type Problem, plural, quoted, didYouMean } from '../../../source/problem.ts';
import { readingMinutes } from '../../../markdown/blocks.ts';
import { countWords } from '../../../source/prose/sentence.ts';
import { type Body, problemIn, problemOf, type SourceFile } from '../../../source/source-file.ts';
import { nearest } from '../../../values/nearest.ts';

const mostRows = 200;
const mostColumns = 12;
const longestWord = 120;
const mostWords = 6000;

/** An article without text, one that takes half an hour, tables nobody can read, words no line can hold. */
export function* extentProblems(file: SourceFile, body: Body, isDraft: boolean): Generator<Problem> {
  if (toString(body.root).trim() === '') {
    yield problemIn(file, Math.max(0, body.offset - '---'.length), isDraft ? 'K-KOP-05' : 'K-KOP-04', {
      what: isDraft ? 'Der Entwurf hat noch keinen Text' : 'Unter dem Kopf steht kein Text',
      remedy: isDraft
        ? undefined
        : 'den Text unter die schließenden drei Striche schreiben, oder draft: true setzen',
    });
    return;
  }
  const words = countWords(body.text);
  if (words > mostWords)
    yield problemIn(file, body.offset, 'K-GRO-05', {
      what: `Der Text hat rund ${(Math.round(words / 100) * 100).toLocaleString('de-DE')} Wörter`,
      why: `zum Lesen braucht man ${readingMinutes(words)} Minuten, auf einem Telefon mit schwachem Netz ist die Seite langsam da`,
      remedy: 'so lassen, oder in zwei Artikel teilen',
    });
  for (const { node: table } of nodesOf(body.root, 'table')) {
    const rows = table.children.length - 1;
    const columns = table.children[0]?.children.length ?? 0;
    if (rows > mostRows || columns > mostColumns)
      yield problemOf(file, table, 'K-GRO-03', {
        what: `Tabelle mit ${plural(rows, 'Zeile', 'Zeilen')} und ${plural(columns, 'Spalte', 'Spalten')}`,
        why: 'auf einem Telefon liest das niemand',
        remedy: 'kürzen oder als Größe und Schaubild anlegen',
      });
  }
  for (const { 0: word, index } of body.text.matchAll(/[\p{L}\p{N}]{121,}/gu))
    yield problemIn(file, body.offset + index, 'K-GRO-04', {
      what: `Ein Wort aus ${plural(Array.from(word).length, 'Buchstaben', 'Buchstaben')}`,
      why: `mehr als ${longestWord} passen auf keine Zeile`,
      remedy: 'Leerzeichen oder Bindestriche einfügen',
    });
}

/** HTML in a body: never shown, so it must not be there. */
export function* htmlProblems(file: SourceFile, body: Body): Generator<Problem> {
  for (const { node, ancestors } of nodesOf(body.root, 'html')) {
    // Within a paragraph a closing tag only repeats what its opening tag has told; alone it swallows the lines below.
    const siblings: readonly Nodes[] = ancestors.at(-1)!.children;
    const isTold =
      node.value.startsWith('</') &&
      siblings
        .slice(0, siblings.indexOf(node))
        .some((other) => other.type === 'html' && !other.value.startsWith('</'));
    if (!isTold)
      yield problemOf(file, node, 'K-HTM-01', {
        what: `HTML ist im Text nicht erlaubt: ${quoted(node.value.split('\n')[0]!)}`,
        remedy: remedyFor(node.value, lineOf(body, node)),
      });
  }
}

function remedyFor(html: string, line: string): string {
  if (html.startsWith('<!--')) return 'den Kommentar löschen';
  if (/^<br/i.test(html)) return 'löschen; ein neuer Absatz beginnt nach einer Leerzeile';
  const inMarkdown = line
    .replace(/<(b|strong)>\s*([^<]+?)\s*<\/\1>/gi, '**$2**')
    .replace(/<(i|em)>\s*([^<]+?)\s*<\/\1>/gi, '*$2*')
    .replace(/<a\s[^<>]*href="([^"]*)"[^<>]*>([^<]+)<\/a>/gi, '[$2]($1)');
  return inMarkdown === line
    ? `löschen; soll es dastehen, so: ${line.replaceAll(/\\?</g, '\\<')}`
    : `so geht es: ${inMarkdown}`;
}

/** The line in which a node begins. */
const lineOf = ({ text }: Body, { position }: Nodes): string =>
  text.split('\n')[(position?.start.line ?? 1) - 1]!;

/** Headings: from the second level on, none skipped, each with words of its own. */
export function* headingProblems(file: SourceFile, body: Body): Generator<Problem> {
  let above = 1;
  const seen = new Set<string>();
  for (const { node } of nodesOf(body.root, 'heading')) {
    const text = toString(node).trim();
    if (isUnderlined(node, body))
      yield problemOf(file, node, 'K-UEB-05', {
        what: `Die Zeile unter ${quoted(text)} macht den Absatz zur Überschrift`,
        remedy: 'eine Leerzeile vor die Striche setzen, oder die Überschrift mit ## beginnen',
      });
    else if (node.depth === 1)
      yield problemOf(file, node, 'K-UEB-01', {
        what: `${quoted(text)} ist eine Überschrift erster Stufe`,
        why: 'das ist der Titel des Artikels',
        remedy: `so geht es: ## ${text}`,
      });
    else if (node.depth > above + 1)
      yield problemOf(file, node, 'K-UEB-02', {
        what: `Nach Stufe ${above} folgt Stufe ${node.depth}`,
        why: 'dazwischen fehlt eine Stufe',
        remedy: `so geht es: ${'#'.repeat(above + 1)} ${text}`,
      });
    if (text === '')
      yield problemOf(file, node, 'K-UEB-04', {
        what: 'Überschrift ohne Wörter',
        remedy: 'ausfüllen oder die Zeile löschen',
      });
    else if (seen.has(text))
      yield problemOf(file, node, 'K-UEB-03', {
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

/** Footnotes that are called and not there, there and not called, or there twice. */
export function* footnoteProblems(file: SourceFile, body: Body): Generator<Problem> {
  const definitions = nodesOf(body.root, 'footnoteDefinition').map(({ node }) => node);
  const called = reached(body.root, definitions);
  const defined = new Set<string>();
  for (const node of definitions) {
    const name = quoted(`[^${node.label ?? node.identifier}]`);
    const call = `[^${node.identifier}]`;
    if (defined.has(call))
      yield problemOf(file, node, 'K-FUS-03', {
        what: `Die Fußnote ${name} wird zweimal erklärt`,
        remedy: 'eine umbenennen oder löschen',
      });
    else if (!called.has(node.identifier))
      yield problemOf(file, node, 'K-FUS-02', {
        what: `Auf die Fußnote ${name} verweist nichts`,
        remedy: `im Text [^${node.label ?? node.identifier}] setzen oder die Fußnote löschen`,
      });
    defined.add(call);
  }
  // A call without definition is no call for Markdown, but text that it prints.
  for (const { node } of nodesOf(body.root, 'text'))
    for (const hit of node.value.matchAll(/\[\^([^\]\s]+)\]/g)) {
      const start = node.position?.start.offset ?? 0;
      const at = Math.max(start, body.text.indexOf(hit[0], start));
      yield problemIn(file, body.offset + at, 'K-FUS-01', {
        what: `Die Fußnote ${quoted(hit[0])} wird nirgends erklärt`,
        remedy:
          didYouMean(nearest(hit[0], defined)) ?? `am Ende des Textes ergänzen: ${hit[0]}: Text der Fußnote`,
      });
    }
}

/** The footnotes that a reader can get to: called by the text itself, or by one of those. */
function reached(root: Nodes, definitions: readonly FootnoteDefinition[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (from: Nodes): void => {
    for (const { node, ancestors } of nodesOf(from, 'footnoteReference')) {
      const isElsewhere = ancestors.some((one) => one.type === 'footnoteDefinition' && one !== from);
      if (isElsewhere || found.has(node.identifier)) continue;
      found.add(node.identifier);
      const definition = definitions.find(({ identifier }) => identifier === node.identifier);
      if (definition) follow(definition);
    }
  };
  follow(root);
  return found;
}
