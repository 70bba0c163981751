import { isScalar, visit, type Document } from 'yaml';
import type { Fault } from './front-matter.ts';
import type { Lines } from '../source-file.ts';
import { type Finding, quoted } from '../problem.ts';

/** What the YAML parser stumbled over, in the words of somebody who does not know YAML. */
export function syntaxFault(error: Document['errors'][number], document: Document, lines: Lines): Fault {
  const offset = Math.min(error.pos[0], Math.max(0, lines.text.length - 1));
  const line = lines.line(lines.place(offset).line);
  const fault = (code: Fault['code'], finding: Finding): Fault => ({ offset, code, ...finding });
  const [, , sign] = blockText.exec(line) ?? [];
  if (sign) return fault('K-YML-03', specialStart(sign, line.replace(blockText, '$1')));
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('K-YML-02', tab);
    case 'BAD_SCALAR_START':
      return fault('K-YML-03', specialStart(lines.text[offset] ?? '', line));
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (isQuoteInside.test(line)) return fault('K-YML-05', quoteInside(line));
      return isColonInText(line) ? fault('K-YML-03', colonInText(line)) : misplaced(offset, lines, true);
    case 'MULTILINE_IMPLICIT_KEY':
      return noField(offset, lines, true);
    case 'UNEXPECTED_TOKEN':
      return /["']/.test(line)
        ? fault('K-YML-05', quoteInside(line))
        : fault('K-YML-03', specialStart('', line));
    case 'MISSING_CHAR':
      return error.message.includes('quote')
        ? unclosedQuote(openQuote(document, offset) ?? offset, lines)
        : noField(offset, lines);
    case 'BAD_INDENT':
      return /[Ff]low/.test(error.message) ? unclosedBracket(offset, lines) : misplaced(offset, lines);
    case 'BAD_DQ_ESCAPE':
      return fault('K-YML-13', backslash(line));
    case 'MULTIPLE_DOCS':
      return fault('K-YML-12', severalDocuments);
    case 'TAG_RESOLVE_FAILED':
      return fault('K-YML-06', specialStart('!', line));
    default:
      return fault('K-YML-01', {
        what: `Die Zeile ${quoted(line)} ist nicht lesbar`,
        remedy: copyable(line),
      });
  }
}

/**
 * The faults without those that only follow from another: behind a wrong indentation the parser stumbles at
 * every further line of the block, behind an open quotation mark it takes brackets for text.
 */
export function withoutEchoes(faults: readonly Fault[], lines: Lines): Fault[] {
  let last: { line: number; code: Fault['code'] } | undefined;
  return faults.filter(({ offset, code }) => {
    const { line } = lines.place(offset);
    const isEcho =
      last !== undefined && echoes[last.code]?.includes(code) === true && isNear(last.line, line, lines);
    last = { line, code: isEcho ? last!.code : code };
    return !isEcho;
  });
}

/** Within the block of one field of the entry: nothing between the lines begins at the margin. */
function isNear(from: number, to: number, lines: Lines): boolean {
  if (to - from <= 2) return true;
  for (let at = from + 1; at <= to; at++) if (/^[^\s-]/.test(lines.line(at))) return false;
  return true;
}

const echoes: Partial<Record<Fault['code'], readonly Fault['code'][]>> = {
  'K-YML-02': ['K-YML-04', 'K-YML-09'],
  'K-YML-03': ['K-YML-04'],
  'K-YML-04': ['K-YML-04', 'K-YML-09'],
  'K-YML-05': ['K-YML-04', 'K-YML-10'],
  'K-YML-10': ['K-YML-04'],
  'K-YML-11': ['K-YML-04', 'K-YML-09'],
};

/** The line with its text in quotation marks, ready to copy. */
export function copyable(line: string): string {
  const match = /^\s*((?:-\s+)*(?:[\w-]+:\s+)?)(.*?)\s*$/.exec(line);
  const text = unquote(match?.[2] ?? '')
    .replace(/„([^“”"]*)"/g, '„$1“')
    .replace(/(?<!\\)"([^"\\]+)"/g, '„$1“')
    .replace(/(?<!\\)"/g, '\\"');
  return `so geht es: ${match?.[1] ?? ''}"${text}"`;
}

/** The text without the straight quotation marks around it, also if only one of them is there. */
function unquote(text: string): string {
  const single = /^'(.*)'$/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  if (!text.startsWith('"')) return text;
  return /(?<!\\)"$/.test(text) ? text.slice(1, -1) : withoutStrayEnd(text.slice(1), '"');
}

/** A line that is neither field nor item, or one that is and only stands in the wrong column. */
function noField(offset: number, lines: Lines, isPerhapsBelow = false): Fault {
  const line = lines.line(lines.place(offset).line);
  if (noSpaceAfterColon.test(line)) return { offset, code: 'K-YML-11', ...missingSpace(line) };
  if (/^\s*(?:-\s+)*[\w-]+:(?:\s|$)/.test(line)) return misplaced(offset, lines, isPerhapsBelow);
  return { offset, code: 'K-YML-09', ...neither(line) };
}

/**
 * A line in the wrong column: the one the parser stands at, or the one below where it took a field farther in
 * for part of this one.
 */
function misplaced(offset: number, lines: Lines, isPerhapsBelow = false): Fault {
  const at = lines.place(offset).line;
  const glued = /^(\s*)-([\w-]+:\s.*)$/.exec(lines.line(at));
  if (glued) return { offset, code: 'K-YML-11', ...noSpaceAfterHyphen(`- ${glued[2]!}`) };
  const below = lines.line(at + 1);
  const isBelow =
    isPerhapsBelow &&
    !isOddItem(at, lines) &&
    /^ *[\w-]+:(?:\s|$)/.test(below) &&
    columnOf(below) > columnOf(lines.line(at));
  const number = isBelow ? at + 1 : at;
  const start = offset - lines.place(offset).column + 1 + (isBelow ? lines.line(at).length + 1 : 0);
  return {
    offset: start + indentOf(lines.line(number)),
    code: 'K-YML-04',
    ...indentation(lines.line(number), lineAbove(number, lines)),
  };
}

/** Whether a line is an item of a list in a column where no item above stands. */
function isOddItem(number: number, lines: Lines): boolean {
  const columns = Array.from({ length: number }, (_, at) => lines.line(at + 1).search(/-\s|\S/)).filter(
    (column, at) => lines.line(at + 1).startsWith('- ', column),
  );
  const own = columns.pop();
  return columns.length > 0 && lines.line(number).startsWith('- ', own) && !columns.includes(own!);
}

/** The nearest line above with a field in it; for an item of a list, the nearest item. */
function lineAbove(number: number, lines: Lines): string | undefined {
  const alike = isItem(lines.line(number)) ? isItem : (line: string) => /^\s*(?:-\s+)*[\w-]+:/.test(line);
  for (let at = number - 1; at > 0; at--) if (alike(lines.line(at))) return lines.line(at);
  return undefined;
}

const isItem = (line: string): boolean => /^\s*-\s/.test(line);

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

/** Where the field of a line begins, behind the hyphens of its list. */
const columnOf = (line: string): number => /^\s*(?:-\s+)*/.exec(line)![0].length;

const noSpaceAfterColon = /^\s*(?:-\s+)*[\w-]+:[^\s:]/;

/** Text that begins with a straight quotation mark and has more of them before its end. */
const isQuoteInside = /^\s*(?:-\s+)*[\w-]+:\s+"[^"]*"[^"\s,\]}].*"\s*$/;

const isColonInText = (line: string): boolean => /^\s*(?:-\s+)*[\w-]+:\s+\S.*:(?:\s|$)/.test(line);

const tab: Finding = {
  what: 'Tabulator in der Einrückung',
  remedy: 'durch Leerzeichen ersetzen, zwei je Stufe',
};

const specialStart = (sign: string, line: string): Finding => ({
  what: sign
    ? `Der Text beginnt mit dem Sonderzeichen ${quoted(sign)}`
    : 'Der Text enthält ein Sonderzeichen',
  // A mark of the body in the place of its name.
  remedy: copyable(line).replace(/"\[[^\]]*\]\(#([a-z\d-]+)\)"$/, '$1'),
});

/** Text behind the sign that says that it begins in the next line. */
const blockText = /^(\s*(?:-\s+)*[\w-]+:\s+)([|>])[+-]?\s+(?=[^\s#])/;

const colonInText = (line: string): Finding => ({
  what: 'Doppelpunkt im Text ohne Anführungszeichen',
  why: 'YAML hält das Wort davor für einen Feldnamen',
  remedy: /:\s+[^{]*\}\s*$/.test(line)
    ? `so geht es: ${line.trim().replace(/:\s+/, ': { ')}`
    : copyable(line),
});

const indentation = (line: string, above: string | undefined): Finding => ({
  what: 'Die Einrückung passt nicht zu den Zeilen darüber',
  why: above && whereBegins(line, above),
  remedy: 'Felder desselben Eintrags beginnen in derselben Spalte; je Stufe zwei Leerzeichen',
});

/** Nothing where both begin in the same column: then it is another line that stands wrong. */
function whereBegins(line: string, above: string): string | undefined {
  const [here, there] = isItem(line) ? [indentOf(line), indentOf(above)] : [columnOf(line), columnOf(above)];
  if (here === there) return undefined;
  return `hier ${isItem(line) ? 'steht der Strich' : 'beginnt das Feld'} in Spalte ${here + 1}, darüber in Spalte ${there + 1}`;
}

const noSpaceAfterHyphen = (line: string): Finding => ({
  what: 'Nach dem Strich fehlt ein Leerzeichen',
  why: 'sonst ist die Zeile kein Listenpunkt',
  remedy: `so geht es: ${line}`,
});

/** `title:Lage` with the space that YAML needs. */
export const missingSpace = (line: string): Finding => ({
  what: 'Nach dem Doppelpunkt fehlt ein Leerzeichen',
  remedy: copyable(line.replace(/^(\s*(?:-\s+)*[\w-]+:)/, '$1 ')),
});

const neither = (line: string): Finding => ({
  what: `Die Zeile ${quoted(line)} ist weder Feld noch Listenpunkt`,
  remedy: 'nach dem Namen eines Feldes einen Doppelpunkt setzen, vor einen Listenpunkt - und Leerzeichen',
});

const quoteInside = (line: string): Finding => ({
  what: 'Gerades Anführungszeichen mitten im Text',
  why: 'es beendet den Text an dieser Stelle',
  remedy: copyable(line),
});

/** A closing mark of a word processor was meant as the one that is missing, or closes words quoted within the text. */
const withoutStrayEnd = (text: string, sign: string): string =>
  /„[^“”]*[“”]$/.test(text) ? text.replace(/”$/, '“') : text.replace(sign === '"' ? /[“”]$/ : /[‘’]$/, '');

/** A text in one line can be shown with its mark; within brackets or over several lines nobody knows its end. */
function unclosedQuote(offset: number, lines: Lines): Fault {
  const line = lines.line(lines.place(offset).line);
  const sign = lines.text[offset] ?? '"';
  const below = lines.line(lines.place(offset).line + 1);
  const goesOn = indentOf(below) > indentOf(line) && !/^\s*(?:-\s|[\w-]+:(?:\s|$))/.test(below);
  const isWhole = !goesOn && /^\s*(?:-\s+)*(?:[\w-]+:\s+)?["'][^"']*$/.test(line);
  const text = withoutStrayEnd(line.trim(), sign);
  return {
    offset,
    code: 'K-YML-05',
    what: 'Das Anführungszeichen wird nicht geschlossen',
    remedy: isWhole
      ? `so geht es: ${text}${sign}`
      : 'am Ende des Textes dasselbe gerade Anführungszeichen setzen',
  };
}

/** The parser notices in a line below; where the brackets open, the line can be shown with them closed. */
function unclosedBracket(noticed: number, lines: Lines): Fault {
  const { line: last, column } = lines.place(noticed);
  let offset = noticed - column + 1;
  for (let at = last; at > Math.max(0, last - 5); at--) {
    const line = lines.line(at);
    const ends = missingEnds(line);
    // What opens at the end of a line is closed in another.
    if (ends !== '' && /[[{]\s*$/.test(line))
      return { offset: offset + indentOf(line), code: 'K-YML-10', ...openBracket };
    const remedy = `so geht es: ${line.trim().replace(/,$/, '')}${ends}`;
    if (ends !== '') return { offset: offset + indentOf(line), code: 'K-YML-10', ...openBracket, remedy };
    offset -= lines.line(at - 1).length + 1;
  }
  return { offset: noticed, code: 'K-YML-10', ...openBracket };
}

const openBracket: Finding = {
  what: 'Eine Klammer wird nicht geschlossen',
  remedy: 'am Ende ] oder } setzen, wie am Anfang [ oder {',
};

/** The brackets that a line opens and does not close, as it would have to end. */
function missingEnds(line: string): string {
  const open: string[] = [];
  for (const sign of line.replace(/"[^"]*"|'[^']*'/g, '').match(/[[\]{}]/g) ?? [])
    if (sign === '[' || sign === '{') open.push(sign);
    else open.pop();
  return open
    .reverse()
    .map((sign) => (sign === '{' ? ' }' : ']'))
    .join('');
}

const backslash = (line: string): Finding => ({
  what: 'Rückstrich \\ in doppelten Anführungszeichen',
  remedy: `so geht es: ${line.trim().replace(/\\(?!["\\])/g, '\\\\')}`,
});

const severalDocuments: Finding = {
  what: 'Hier beginnt ein zweites Dokument',
  why: 'eine Zeile aus --- oder ... trennt in YAML Dokumente',
  remedy: 'die Zeile löschen; jede Datei ist ein Eintrag',
};

/** Where the text begins whose quotation mark is never closed: the last one before the parser noticed. */
function openQuote(document: Document, noticed: number): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_, node) {
      const start = isScalar(node) && node.type?.startsWith('QUOTE') ? node.range?.[0] : undefined;
      if (start !== undefined && start <= noticed) last = start;
    },
  });
  return last;
}

/** A field with what stands before its value: indentation, signs of list items, name, colon and space. */
const structure = /^(\s*)((?:(?:[-*](?=\s)|[–—−‑‒•·])\s*)*)([\w-]+)[^\S ]?(?:：\s*|:(?=\s|$)\s*)/u;

const hardSpace = (where: string): Finding => ({
  what: `Geschütztes Leerzeichen ${where}`,
  why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
});

/** Signs of word processors in the place of those that YAML knows, with what is to be said about each. */
const lookalikes: readonly (readonly [RegExp, Finding])[] = [
  [/^\s*[^\S \t\n]/u, hardSpace('in der Einrückung')],
  [
    /^\s*[–—−‑‒•·*]/u,
    {
      what: 'Kein Bindestrich am Anfang des Listenpunkts',
      why: 'nur ein Bindestrich mit Leerzeichen beginnt einen',
    },
  ],
  [
    /：/u,
    { what: 'Breiter Doppelpunkt', why: 'er sieht aus wie ein Doppelpunkt, für YAML ist er ein Buchstabe' },
  ],
  [/-[^\S \t\n]/u, hardSpace('nach dem Strich')],
  [/[^\S \t\n]/u, hardSpace('nach dem Doppelpunkt')],
];

/** Lines whose sign only looks like the right one. */
export function lookalikeFaults(lines: Lines): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  for (const line of lines.text.split('\n')) {
    const [head = '', , items = '', name = ''] = structure.exec(line) ?? [];
    const [, found] = lookalikes.find(([pattern]) => pattern.test(head)) ?? [];
    if (found)
      faults.push({
        ...found,
        offset: offset + line.search(/[^ ]/),
        code: 'K-YML-17',
        remedy: `so geht es: ${items.replace(/\S\s*/g, '- ')}${name}: ${line.slice(head.length)}`.trimEnd(),
      });
    offset += line.length + 1;
  }
  return faults;
}
