import { defOf, unwrap } from '../../schema/meta.ts';
import { schemas } from '../../schema/index.ts';
import type { CodedFinding } from '../problem.ts';

/** A position in a file with what is wrong there. */
export interface Fault extends CodedFinding {
  offset: number;
}

export type Split =
  | { ok: true; yaml: string; body: { text: string; offset: number }; faults: Fault[] }
  | { ok: false; fault: Fault };

const fence = /^---[ \t]*$/m;
const sample = 'die Datei beginnt mit einer Zeile ---, dann folgen die Felder, dann wieder eine Zeile ---';

/**
 * Takes an article apart: the fields between two lines of three hyphens, and the text below them.
 * The first line of the YAML is blank in place of the hyphens, so that its positions are the file's.
 */
export function splitArticle(text: string): Split {
  const start = /^---[ \t]*\n/.exec(text);
  if (!start) return { ok: false, fault: startFault(text) };
  const offset = start[0].length;
  const rest = text.slice(offset);
  const end = fence.exec(rest);
  if (!end) return { ok: false, fault: unclosed(rest, offset) };
  const yaml = rest.slice(0, end.index);
  const bodyOffset = offset + end.index + end[0].length;
  const body = text.slice(bodyOffset);
  if (goesOn(body)) return withoutEnd(text, offset + end.index, end[0]);
  return {
    ok: true,
    yaml: `${' '.repeat(offset - 1)}\n${yaml}`,
    body: { text: body, offset: bodyOffset },
    faults: earlyEnds(yaml, offset),
  };
}

/** The names of an article's fields, by which a line of the head is told from one of the text. */
const fieldNames = new Set(Object.keys(defOf(unwrap(schemas.articles)).shape ?? {}));

/** A line that is a field, alone or in a list: `kind: term`, `- passage: leser`. */
const fieldLine = /^[ \t]*(?:- +)?([a-z][A-Za-z]*):(?:[ \t]|$)/;

/** Whether what should be the text is more of the head: a line of three hyphens stood between two fields. */
function goesOn(body: string): boolean {
  const lines = (text: string) =>
    text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const isOurs = (line: string) => !/^[ \t]/.test(line) && fieldNames.has(fieldLine.exec(line)?.[1] ?? '');
  const [first = ''] = lines(body);
  if (isOurs(first)) return true;
  const end = fence.exec(body);
  if (!end) return false;
  const before = lines(body.slice(0, end.index));
  return fieldLine.test(before[0] ?? '') || before.some(isOurs);
}

/** The article read as if the line that ends its head too early were not there, and a word about that line. */
function withoutEnd(text: string, at: number, line: string): Split {
  const split = splitArticle(`${text.slice(0, at)}${' '.repeat(line.length)}${text.slice(at + line.length)}`);
  const fault = earlyEnd(line.trimEnd(), at);
  // Without another line of three hyphens there is no telling where the text begins.
  return split.ok ? { ...split, faults: [fault, ...split.faults] } : { ok: false, fault };
}

function startFault(text: string): Fault {
  const later = /^[ \t]*---[ \t]*$/m.exec(text);
  const fieldBelow = later && /^\s*[\w-]+:/.test(text.slice(later.index + later[0].length));
  if (!later || !fieldBelow)
    return { offset: 0, code: 'K-KOP-01', what: 'Der Artikel hat keinen Kopf', why: sample };
  return {
    offset: later.index,
    code: 'K-KOP-03',
    what: 'Der Kopf steht nicht ganz am Anfang der Datei',
    why: 'vor den ersten drei Strichen stehen Leerzeichen, Leerzeilen oder Text',
    remedy: 'alles vor dem ersten --- löschen',
  };
}

function unclosed(rest: string, offset: number): Fault {
  const indented = /^[ \t]+---[ \t]*$/m.exec(rest);
  return {
    offset: indented ? offset + indented.index : 0,
    code: 'K-KOP-02',
    what: 'Der Kopf wird nicht geschlossen',
    why: indented ? 'die schließenden drei Striche sind eingerückt' : 'nach den Feldern fehlt eine Zeile ---',
    remedy: 'eine Zeile --- ohne Leerzeichen davor zwischen Felder und Text setzen',
  };
}

/** Lines such as `----`, which Astro takes for the end of the front matter and we do not. */
function earlyEnds(yaml: string, offset: number): Fault[] {
  return [...yaml.matchAll(/^---.*$/gm)].map(({ index, 0: line }) => ({
    offset: offset + index,
    code: 'K-KOP-06',
    what: `Die Zeile „${line}“ im Kopf beginnt mit drei Strichen`,
    why: 'sie würde den Kopf an dieser Stelle beenden',
    remedy: 'die Zeile löschen; im Kopf stehen Striche nur als ---, davor und danach nichts',
  }));
}

const earlyEnd = (line: string, offset: number): Fault => ({
  offset,
  code: 'K-KOP-06',
  what: `Die Zeile „${line}“ beendet den Kopf zu früh`,
  why: 'die Felder darunter stünden als Text im Artikel',
  remedy: 'die Zeile löschen; zwischen Feldern und Text steht --- genau einmal',
});

/** A text in double quotation marks as YAML takes it, on one line. */
export const yamlText = (text: string): string =>
  `"${text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\\/g, '\\\\')
    .replace(/"/g, '\\"')}"`;

/** Lines as YAML comments; an empty line becomes a bare `#`. */
export const comment = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n')).map((line) => (line.trim() === '' ? '#' : `# ${line}`));
