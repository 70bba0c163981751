import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import type { Fault } from './front-matter.ts';
import { Lines, type ReadableRest } from '../source-file.ts';
import { type CodedFinding, type Place, quoted } from '../problem.ts';
import { deepest } from '../depth.ts';
import { lookalikeFaults, copyable, missingSpace, syntaxFault, withoutEchoes } from './syntax-fault.ts';

/** What a piece of YAML says; `data` is undefined if it cannot be relied on. */
export interface Yaml {
  document: Document;
  data: unknown;
  faults: Placed[];
  /** The text with the lines put right whose remedy is plain; positions in the document are positions in it. */
  text: string;
  /** What can be told of the fields beside those that cannot be read. */
  rest: ReadableRest | undefined;
}

/** A fault with its place in the text as it was written. */
export interface Placed extends CodedFinding {
  place: Place;
}

const mostNodes = 20_000;
const mostRepairs = 20;

/**
 * Reads YAML with the position of every value, and without what makes it dangerous. Lines that can be put right by
 * their own remedy are, so that one fault does not keep the others of a file from being told.
 */
export function readYaml(text: string): Yaml {
  const told: Placed[] = [];
  let current = text;
  for (;;) {
    const lines = new Lines(current);
    const { document, data, faults } = readOnce(current, lines);
    const found = faults.map(({ offset, ...found }) => ({ place: lines.place(offset), ...found }));
    const fresh = found.filter(({ place }) => !told.some((one) => one.place.line === place.line));
    told.push(...fresh);
    const mended = told.length > mostRepairs ? current : repaired(current, fresh);
    if (mended === current) {
      const rest = data === undefined ? restOf(current, found) : undefined;
      return { document, data, faults: told, text: current, rest };
    }
    current = mended;
  }
}

/** The entry without the fields in which faults stand, and the names that stand in these. */
function restOf(text: string, faults: readonly Placed[]): ReadableRest | undefined {
  if (faults.some(({ code }) => code === 'K-YML-08' || code === 'K-YML-14')) return undefined;
  const lines = text.split('\n');
  const isStart = (line: string) => /^[^\s#-]/.test(line);
  const unread = new Set<string>();
  for (const { place } of faults) {
    const from = Math.max(0, lines.slice(0, place.line).findLastIndex(isStart));
    const length = lines.slice(place.line).findIndex(isStart);
    const to = length === -1 ? lines.length : place.line + length;
    for (let at = from; at < to; at++) {
      unread.add(/^\s*(?:- +)*([\w-]+)\s*:/.exec(lines[at]!)?.[1] ?? '');
      lines[at] = lines[at]!.replace(/./gs, ' ');
    }
  }
  const rest = lines.join('\n');
  const { document, data } = readOnce(rest, new Lines(rest));
  return data === undefined ? undefined : { document, data, unread };
}

/** The text with the line of each fault as its remedy shows it. */
function repaired(text: string, faults: readonly Placed[]): string {
  const lines = text.split('\n');
  for (const { place, remedy } of faults) {
    const copy = /^so geht es: (.+)$/.exec(remedy ?? '')?.[1];
    const at = place.line - 1;
    const [indent = ''] = /^\s*/.exec(lines[at]!)!;
    if (copy) lines[at] = indent.replaceAll(/\s/g, ' ') + copy.trim();
  }
  return lines.join('\n');
}

function readOnce(text: string, lines: Lines): { document: Document; data: unknown; faults: Fault[] } {
  const unreadable = (fault: Fault) => ({ document: parse(''), data: undefined, faults: [fault] });
  if (isTooDeep(text)) return unreadable(tooMuch);
  try {
    return readSafely(text, lines);
  } catch (error) {
    if (error instanceof RangeError) return unreadable(tooMuch);
    throw error;
  }
}

function readSafely(text: string, lines: Lines): { document: Document; data: unknown; faults: Fault[] } {
  const document = parse(text);
  const lookalikes = document.errors.length > 0 ? lookalikeFaults(lines) : [];
  if (lookalikes.length > 0) return { document, data: undefined, faults: lookalikes };
  const faults = withoutEchoes(
    onePerLine(
      fewPerLine(document.errors, lines).map((error) => syntaxFault(error, document, lines)),
      lines,
    ),
    lines,
  );
  // Where lines stand in the wrong column the parser takes whole lists for the names of fields.
  const strange = forbidden(document, lines).filter(({ code }) => code !== 'K-YML-01' || faults.length === 0);
  const isReadable = faults.length === 0 && strange.every(({ code }) => code === 'K-YML-06');
  faults.push(...onePerLine(strange, lines), ...repeated(document, lines));
  if (!isMap(document.contents) && faults.length === 0) faults.push(noFields);
  const data = isReadable && isMap(document.contents) ? plain(document.contents) : undefined;
  return { document, data, faults: onePerLine(faults, lines) };
}

/** A line of thousands of signs has as many errors, each of which asks for the whole line. */
const fewPerLine = (errors: Document['errors'], lines: Lines): Document['errors'] =>
  [...Map.groupBy(errors, ({ pos }) => lines.place(pos[0]).line).values()].flatMap((some) =>
    some.slice(0, 5),
  );

const parse = (text: string): Document =>
  parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: new LineCounter(),
  });

/** Brackets or indentation deeper than any entry needs; asked before the parser, which would recurse. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const sign of text.match(/[[\]{}]/g) ?? []) {
    depth = Math.max(0, depth + (sign === '[' || sign === '{' ? 1 : -1));
    if (depth > deepest * 4) return true;
  }
  return /^(?:[-?:][ \t]*){30}|^ {200}\S*:/m.test(text);
}

const tooMuch: Fault = {
  offset: 0,
  code: 'K-YML-08',
  what: 'Zu tief verschachtelt oder zu viele Werte',
  remedy: 'nur die Felder der Anleitung verwenden',
};

const noFields: Fault = {
  offset: 0,
  code: 'K-YML-14',
  what: 'Hier stehen keine Felder',
  why: 'jede Zeile beginnt mit einem Feldnamen und Doppelpunkt',
  remedy: 'die Felder der Anleitung eintragen',
};

/** Anchors, aliases, tags, merges and keys that are not plain words; and too many nodes. */
function forbidden(document: Document, lines: Lines): Fault[] {
  const faults: Fault[] = [];
  let nodes = 0;
  visit(document, (_, node, path) => {
    nodes++;
    if (path.length > deepest || nodes > mostNodes) {
      faults.push(tooMuch);
      return visit.BREAK;
    }
    if (isPair(node)) {
      const { key, value } = node;
      const at = startOf(value);
      if (isGlued(value) && lines.place(at).line > lines.place(startOf(key)).line)
        faults.push({
          offset: at,
          code: 'K-YML-11',
          ...missingSpace(lines.line(lines.place(at).line)),
        });
      if (!isScalar(key) || typeof key.value === 'object') faults.push(oddKey(startOf(key)));
      else if (key.value === '<<') faults.push(special(startOf(key), '<<', lines));
    } else if (isAlias(node)) faults.push(special(startOf(node), `*${node.source}`, lines));
    else if (isNode(node) && 'anchor' in node && node.anchor)
      faults.push(special(startOf(node), `&${node.anchor}`, lines));
    else if (isNode(node) && node.tag)
      faults.push(special(startOf(node), node.tag.replace(/^tag:yaml.org,2002:/, '!!'), lines));
    return undefined;
  });
  return faults;
}

/** `status:unknown` below the name of a field is a text, and was meant as a field. */
const isGlued = (value: unknown): boolean =>
  isScalar(value) && value.type === 'PLAIN' && /^[a-z]\w*:[^\s/]\S*$/i.test(value.source ?? '');

const special = (offset: number, sign: string, lines: Lines): Fault => ({
  offset,
  code: 'K-YML-06',
  what: `${quoted(sign)} hat in YAML eine besondere Bedeutung und ist hier nicht erlaubt`,
  remedy:
    sign === '<<'
      ? 'die Felder einzeln ausschreiben'
      : withoutSign(lines.line(lines.place(offset).line), sign),
});

/** Anchors and YAML's own types are dropped; `*Wichtig*` and `!Achtung` were meant as text. */
function withoutSign(line: string, sign: string): string {
  if (/[[{]/.test(line) && sign.startsWith('*')) return 'den Wert selbst hinschreiben';
  if (!/^(?:&|!!)/.test(sign)) return copyable(line);
  const [before = '', after = ''] = line.split(sign);
  const value = after.trim();
  const isText = value !== '' && !/^["'[{#]/.test(value);
  return isText ? copyable(`${before}${value}`) : `so geht es: ${`${before}${value}`.trim()}`;
}

const oddKey = (offset: number): Fault => ({
  offset,
  code: 'K-YML-01',
  what: 'Der Feldname ist kein einfaches Wort',
  remedy: 'richtig z. B.: title: "Mein Titel"',
});

/** Fields given twice: YAML says nothing. */
function repeated(document: Document, lines: Lines): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Map(_, map) {
      const first = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const { line } = lines.place(startOf(key));
        const earlier = first.get(name);
        if (earlier) faults.push({ offset: startOf(key), code: 'K-YML-07', ...twice(name, earlier, line) });
        else first.set(name, line);
      }
    },
  });
  return faults;
}

const twice = (name: string, earlier: number, line: number) => ({
  what: `Das Feld ${quoted(name)} steht zweimal da`,
  why: `zuerst in Zeile ${earlier}, noch einmal in Zeile ${line}`,
  remedy: 'eines der beiden löschen',
});

/** Plain values; objects without prototype, so that `__proto__` is a field like any other. */
function plain(node: unknown): unknown {
  if (isMap(node)) {
    const record = Object.create(null) as Record<string, unknown>;
    // Of a field given twice the first, as everywhere where its place is told.
    for (const { key, value } of node.items) record[String(isScalar(key) ? key.value : key)] ??= plain(value);
    return record;
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? node.value : undefined;
}

/** One mistake makes the parser stumble several times in a line; the first is the one to put right. */
function onePerLine(faults: readonly Fault[], lines: Lines): Fault[] {
  const seen = new Set<number>();
  return [...faults]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => {
      const { line } = lines.place(offset);
      return !seen.has(line) && Boolean(seen.add(line));
    });
}

const startOf = (node: unknown): number => (isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0);
