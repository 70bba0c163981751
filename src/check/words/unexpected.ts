import { months } from '../../values/german.ts';
import type { Code, Definition, Image, Link, List, ListItem, Nodes, Parents, TableRow, Text } from 'mdast';
import { quoted } from '../../source/problem.ts';
import { type Difference, type Edit, escaped, insertion, removal } from './difference.ts';

/** Marks that Markdown reads otherwise than an editor means them, by the kind of node they make. */
export function* nodeDifferences(
  node: Nodes,
  parent: Parents | undefined,
  text: string,
): Generator<Difference> {
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete')
    yield* withinWord(node, text);
  if (node.type === 'link') yield* swallowing(node, text);
  if (node.type === 'list' && node.ordered) yield* renumbered(node, parent, text);
  if (node.type === 'tableRow') yield* surplusCells(node, parent, text);
}

/** The same for nodes without parts. */
export function* leafDifferences(node: Nodes, text: string): Generator<Difference> {
  if (node.type === 'text') yield* unread(node, text);
  if (node.type === 'definition') yield* unused(node, text);
  if (node.type === 'code') yield* untold(node, text);
  if ((node.type === 'image' || node.type === 'definition') && node.title) yield* titled(node, text);
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);
const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

const start = ({ position }: Nodes): number => position?.start.offset ?? 0;
const end = ({ position }: Nodes): number => position?.end.offset ?? 0;

/** A star with letters on both sides is a letter: „Leser*innen und Bürger*innen“. */
function* withinWord(node: Nodes & Parents, text: string): Generator<Difference> {
  const sign = text[start(node)]!;
  const isWithin = (at: number): boolean => {
    let [from, to] = [at, at];
    while (text[from - 1] === sign) from--;
    while (text[to] === sign) to++;
    return isLetter(text[from - 1]) && isLetter(text[to]);
  };
  const length = node.type === 'emphasis' ? 1 : 2;
  if (!isWithin(start(node)) && !isWithin(end(node) - 1)) return;
  yield {
    start: start(node),
    end: end(node),
    what: `In ${quoted(text.slice(start(node), end(node)))} verschwinden die Zeichen ${sign}`,
    why: 'zwischen Buchstaben hält Markdown sie für eine Hervorhebung',
    edits: [...escaped(start(node), start(node) + length), ...escaped(end(node) - length, end(node))],
  };
}

/** A bare address takes the closing quotation mark with it. */
function* swallowing(node: Link, text: string): Generator<Difference> {
  const written = text.slice(start(node), end(node));
  if (/^[[<]/.test(written)) return;
  const at = written.search(/[„“”‟‚‘’»«›‹…–—]/);
  if (at === -1) return;
  const address = written.slice(0, at);
  yield {
    start: start(node),
    end: end(node),
    what: `Die Adresse ${quoted(written)} endet nicht, wo sie soll`,
    why: `${quoted(written.slice(at))} wird Teil des Links`,
    edits: [
      insertion(start(node), /^www\./i.test(address) ? '<https://' : '<'),
      insertion(start(node) + at, '>'),
    ],
  };
}

const monthly = new RegExp(
  String.raw`^(?:\d{4}[\s:,–-]|(?:${months.join('|')}|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)(?!\p{L}))`,
  'u',
);

/** A line that begins with a number and a full stop becomes an item, and gets the number that is its turn. */
function* renumbered(list: List, parent: Parents | undefined, text: string): Generator<Difference> {
  for (const [index, item] of list.children.entries()) {
    const [marker = '', number = ''] = /^(\d+)[.)]/.exec(text.slice(start(item))) ?? [];
    const shown = (list.start ?? 1) + index;
    const isOther = number !== String(shown);
    if (!isOther && !isSentence(list, item, parent, text)) continue;
    yield {
      start: start(item),
      end: start(item) + marker.length,
      what: isOther
        ? `Aus ${quoted(marker)} wird ${quoted(`${shown}.`)}`
        : `Die Zeile mit ${quoted(marker)} am Anfang wird ein Listenpunkt`,
      why: 'eine Zahl mit Punkt am Anfang einer Zeile zählt Markdown als Liste',
      // „1.“ before every item was meant as a list.
      edits:
        isOther && list.start === Number(number)
          ? [{ start: start(item), end: start(item) + number.length, text: String(shown) }]
          : [insertion(start(item) + marker.length - 1, '\\')],
    };
  }
}

/** A date, a year, or the only „item“ of a list that does not begin with one, or one amid a paragraph. */
function isSentence(list: List, item: ListItem, parent: Parents | undefined, text: string): boolean {
  const words = text.slice(start(item)).replace(/^\d+[.)]\s+/, '');
  if (monthly.test(words) || (list.start ?? 1) >= 1000) return true;
  if (list.children.length > 1) return false;
  const before = parent?.children[parent.children.indexOf(list as never) - 1];
  const interrupts =
    before?.type === 'paragraph' && before.position?.end.line === (list.position?.start.line ?? 0) - 1;
  return list.start !== 1 || interrupts;
}

function* surplusCells(row: TableRow, parent: Parents | undefined, text: string): Generator<Difference> {
  const columns = parent?.type === 'table' ? parent.children[0]!.children.length : Infinity;
  const surplus = row.children.slice(columns);
  if (surplus.length === 0) return;
  yield {
    start: start(surplus[0]!),
    end: end(row),
    what: `${quoted(text.slice(start(surplus[0]!), end(row)))} kommt bei Lesern nicht an`,
    why: `die Tabelle hat ${columns} Spalten, diese Zeile ${row.children.length}`,
    edits: meantAsSigns(row, surplus, text).map((at) => insertion(at, '\\')),
  };
}

/** The pipes that are too many: those without spaces around them if they are as many, else the last. */
function meantAsSigns(row: TableRow, surplus: readonly Nodes[], text: string): number[] {
  const pipes = (cells: readonly Nodes[]) => cells.map(start).filter((at) => text[at] === '|');
  const glued = pipes(row.children).filter((at) => !isSpace(text[at - 1]) && !isSpace(text[at + 1]));
  return glued.length === surplus.length ? glued : pipes(surplus);
}

/** An address that no link names is not shown. */
function* unused(node: Definition, text: string): Generator<Difference> {
  if (node.data?.isUsed) return;
  yield {
    start: start(node),
    end: end(node),
    what: `${quoted(text.slice(start(node), end(node)))} kommt bei Lesern nicht an`,
    why: 'Markdown hält die Zeile für die Adresse eines Links, und keiner nennt sie',
    edits: escaped(start(node), start(node) + 1),
  };
}

/** What stands behind the opening signs of a block of code. */
function* untold(node: Code, text: string): Generator<Difference> {
  if (!node.lang) return;
  const line = /^[`~]+[ \t]*([^\n]*)/.exec(text.slice(start(node)))!;
  const at = start(node) + line[0].length - line[1]!.length;
  yield {
    start: start(node),
    end: at + line[1]!.length,
    what: `${quoted(line[1]!)} kommt bei Lesern nicht an`,
    why: 'es steht in der Zeile, die einen Block in Schreibmaschinenschrift beginnt',
    edits: [removal(at, at + line[1]!.length)],
  };
}

/** The title of a picture or an address, which is not shown. */
function* titled(node: Image | Definition, text: string): Generator<Difference> {
  const written = text.slice(start(node), end(node));
  const title = /\s+(?:"[^"]*"|'[^']*'|\([^()]*\))(?=\s*\)?$)/.exec(written);
  if (!title) return;
  const at = start(node) + title.index;
  yield {
    start: at,
    end: at + title[0].length,
    what: `${quoted(title[0].trim())} kommt bei Lesern nicht an`,
    why: 'ein Titel hinter einer Adresse wird nicht gezeigt',
    edits: [removal(at, at + title[0].length)],
  };
}

/** Signs that are meant as marks and that Markdown does not take for some: readers would see them. */
const visible: readonly { pattern: RegExp; why: string; edits: (at: number, signs: string) => Edit[] }[] = [
  {
    pattern: /\*{2,}|_{2,}|~{2,}/g,
    why: 'Markdown erkennt hier keine Hervorhebung, etwa weil neben einem Satzzeichen ein Leerzeichen fehlt',
    edits: (at, signs) => escaped(at, at + signs.length),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])[^*_\n]*(?:[^\s*_\\([„‚\p{L}\p{N}]\1|[\p{L}\p{N}]\1(?![\p{L}\p{N}]))(?![*_])/gu,
    why: 'Markdown erkennt hier keine Hervorhebung, etwa weil neben einem Satzzeichen ein Leerzeichen fehlt',
    edits: (at, signs) => [...escaped(at, at + 1), ...escaped(at + signs.length - 1, at + signs.length)],
  },
  {
    pattern: /(?<=\])\s?\(<?(?:https?:|www\.|mailto:|\/[a-z])/gi,
    why: 'Markdown erkennt hier keinen Link: zwischen ] und ( darf nichts stehen, in der Adresse kein Leerzeichen',
    edits: (at, signs) => (/^\s/.test(signs) ? [removal(at, at + 1)] : escaped(at, at + 1)),
  },
  {
    pattern: /(?<=^|\n)[ \t]*#{2,6}(?=[^\s#])/g,
    why: 'hinter den Rauten fehlt ein Leerzeichen, so wird keine Überschrift daraus',
    edits: (at, signs) => [insertion(at + signs.length, ' ')],
  },
];

function* unread(node: Text, text: string): Generator<Difference> {
  // An address that Markdown finds by itself begins behind the text.
  const written = text.slice(start(node), end(node) + 'https:'.length);
  for (const { pattern, why, edits } of visible)
    for (const match of written.matchAll(pattern)) {
      if (start(node) + match.index >= end(node)) continue;
      const at = start(node) + match.index;
      const to = at + match[0].length;
      const [before, after] = [text[at - 1], text[to]];
      const isSign = /^[*_~]+$/.test(match[0]);
      if (before === '\\' || (isSign && isLetter(before) && isLetter(after))) continue;
      if (isSign && isSpace(before) && isSpace(after)) continue;
      yield {
        start: at,
        end: to,
        what: `${quoted(match[0])} stünde so im Text`,
        why,
        edits: edits(at, match[0]),
      };
    }
}
