import type { Code } from './codes.ts';
import type { Finding } from './problem.ts';

/** A position in a file with what is wrong there. */
export interface Fault {
  offset: number;
  code: Code;
  finding: Finding;
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
  return {
    ok: true,
    yaml: `${' '.repeat(offset - 1)}\n${yaml}`,
    body: { text: text.slice(bodyOffset), offset: bodyOffset },
    faults: earlyEnds(yaml, offset),
  };
}

function startFault(text: string): Fault {
  const later = /^[ \t]*---[ \t]*$/m.exec(text);
  const fieldBelow = later && /^\s*[\w-]+:/.test(text.slice(later.index + later[0].length));
  if (!later || !fieldBelow)
    return { offset: 0, code: 'K-KOP-01', finding: { what: 'Der Artikel hat keinen Kopf', why: sample } };
  return {
    offset: later.index,
    code: 'K-KOP-03',
    finding: {
      what: 'Der Kopf steht nicht ganz am Anfang der Datei',
      why: 'vor den ersten drei Strichen stehen Leerzeichen, Leerzeilen oder Text',
      remedy: 'alles vor dem ersten --- löschen',
    },
  };
}

function unclosed(rest: string, offset: number): Fault {
  const indented = /^[ \t]+---[ \t]*$/m.exec(rest);
  return {
    offset: indented ? offset + indented.index : 0,
    code: 'K-KOP-02',
    finding: {
      what: 'Der Kopf wird nicht geschlossen',
      why: indented
        ? 'die schließenden drei Striche sind eingerückt'
        : 'nach den Feldern fehlt eine Zeile ---',
      remedy: 'eine Zeile --- ohne Leerzeichen davor zwischen Felder und Text setzen',
    },
  };
}

/** Lines such as `----`, which Astro takes for the end of the front matter and we do not. */
function earlyEnds(yaml: string, offset: number): Fault[] {
  return [...yaml.matchAll(/^---.*$/gm)].map(({ index, 0: line }) => ({
    offset: offset + index,
    code: 'K-KOP-06',
    finding: {
      what: `Die Zeile „${line}“ im Kopf beginnt mit drei Strichen`,
      why: 'sie würde den Kopf an dieser Stelle beenden',
      remedy: 'die Zeile löschen; im Kopf stehen Striche nur als ---, davor und danach nichts',
    },
  }));
}
