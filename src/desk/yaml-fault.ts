import { isScalar, visit, type Document } from 'yaml';
import type { Fault } from './front-matter.ts';
import type { Lines } from './lines.ts';
import type { Finding } from './problem.ts';
import { quoted } from './words.ts';

/** What the YAML parser stumbled over, in the words of somebody who does not know YAML. */
export function syntaxFault(error: Document['errors'][number], document: Document, lines: Lines): Fault {
  const offset = Math.min(error.pos[0], Math.max(0, lines.text.length - 1));
  const line = lines.line(lines.place(offset).line);
  const fault = (code: Fault['code'], finding: Finding, at = offset): Fault => ({
    offset: at,
    code,
    finding,
  });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault('K-YML-02', tab);
    case 'BAD_SCALAR_START':
      return fault('K-YML-03', specialStart(lines.text[offset] ?? '', line));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return isColonInText(line) ? fault('K-YML-03', colonInText(line)) : fault('K-YML-04', indentation);
    case 'MULTILINE_IMPLICIT_KEY':
      return noSpaceAfterColon.test(line)
        ? fault('K-YML-11', missingSpace(line))
        : fault('K-YML-09', neither(line));
    case 'UNEXPECTED_TOKEN':
      return /["']/.test(line)
        ? fault('K-YML-05', quoteInside(line))
        : fault('K-YML-03', specialStart('', line));
    case 'MISSING_CHAR':
      if (error.message.includes('quote'))
        return fault('K-YML-05', unclosedQuote, openQuote(document) ?? offset);
      return noSpaceAfterColon.test(line)
        ? fault('K-YML-11', missingSpace(line))
        : fault('K-YML-09', neither(line));
    case 'BAD_INDENT':
      return /[Ff]low/.test(error.message)
        ? fault('K-YML-10', unclosedBracket)
        : fault('K-YML-04', indentation);
    case 'BAD_DQ_ESCAPE':
      return fault('K-YML-13', backslash);
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

/** The line with its text in quotation marks, ready to copy. */
export function copyable(line: string): string {
  const match = /^\s*((?:-\s+)*(?:[\w-]+:\s+)?)(.*?)\s*$/.exec(line);
  const text = unquote(match?.[2] ?? '')
    .replace(/„([^“”"]*)"/g, '„$1“')
    .replace(/(?<!\\)"/g, '\\"');
  return `so geht es: ${match?.[1] ?? ''}"${text}"`;
}

/** The text without the straight quotation marks around it, also if only one of them is there. */
function unquote(text: string): string {
  const single = /^'(.*)'$/.exec(text)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  return text.startsWith('"') ? text.replace(/^"|(?<!\\)"$/g, '') : text;
}

const noSpaceAfterColon = /^\s*(?:-\s+)*[\w-]+:[^\s:]/;

const isColonInText = (line: string): boolean => /^\s*(?:-\s+)*[\w-]+:\s+\S.*:(?:\s|$)/.test(line);

const tab: Finding = {
  what: 'Tabulator in der Einrückung',
  remedy: 'durch Leerzeichen ersetzen, zwei je Stufe',
};

const specialStart = (sign: string, line: string): Finding => ({
  what: sign
    ? `Der Text beginnt mit dem Sonderzeichen ${quoted(sign)}`
    : 'Der Text enthält ein Sonderzeichen',
  remedy: copyable(line),
});

const colonInText = (line: string): Finding => ({
  what: 'Doppelpunkt im Text ohne Anführungszeichen',
  why: 'YAML hält das Wort davor für einen Feldnamen',
  remedy: copyable(line),
});

const indentation: Finding = {
  what: 'Die Einrückung passt nicht zu den Zeilen darüber',
  remedy: 'Felder desselben Eintrags beginnen in derselben Spalte; je Stufe zwei Leerzeichen',
};

const missingSpace = (line: string): Finding => ({
  what: 'Nach dem Doppelpunkt fehlt ein Leerzeichen',
  remedy: copyable(line.replace(/^(\s*(?:-\s+)*[\w-]+:)/, '$1 ')),
});

const neither = (line: string): Finding => ({
  what: `Die Zeile ${quoted(line)} ist weder Feld noch Listenpunkt`,
  remedy: 'Felder schreiben sich name: "Wert", Listenpunkte beginnen mit - und Leerzeichen',
});

const quoteInside = (line: string): Finding => ({
  what: 'Gerades Anführungszeichen mitten im Text',
  why: 'es beendet den Text an dieser Stelle',
  remedy: copyable(line),
});

const unclosedQuote: Finding = {
  what: 'Das Anführungszeichen wird nicht geschlossen',
  remedy: 'am Ende des Textes dasselbe gerade Anführungszeichen setzen',
};

const unclosedBracket: Finding = {
  what: 'Eine Klammer wird nicht geschlossen',
  remedy: 'richtig z. B.: sources: [erste-quelle, zweite-quelle]',
};

const backslash: Finding = {
  what: 'Rückstrich \\ in doppelten Anführungszeichen',
  remedy: 'den Rückstrich verdoppeln (\\\\) oder weglassen',
};

const severalDocuments: Finding = {
  what: 'Hier beginnt ein zweites Dokument',
  why: 'eine Zeile aus --- oder ... trennt in YAML Dokumente',
  remedy: 'die Zeile löschen; jede Datei ist ein Eintrag',
};

/** Where the text begins whose quotation mark is never closed: the last one of the document. */
function openQuote(document: Document): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE')) last = node.range?.[0];
    },
  });
  return last;
}
