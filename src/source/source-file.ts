import type { CollectionName } from '../schema/meta.ts';
import type { Root } from 'mdast';
import type { Document } from 'yaml';
import type { MarkNode } from '../markdown/marks.ts';
import { type Finding, type Problem, problemAt, type Place, type Code } from './problem.ts';

/** The Markdown below an article's front matter. */
export interface Body {
  text: string;
  /** Where it begins in the file. */
  offset: number;
  root: Root;
  marks: readonly MarkNode[];
}

/** The fields of an entry beside those that cannot be read, and the names that stand in these. */
export interface ReadableRest {
  document: Document;
  data: unknown;
  unread: ReadonlySet<string>;
}

/** One file of the content: what it says, and where in the file it says it. */
export interface SourceFile {
  /** The path as editors see it. */
  path: string;
  collection: CollectionName | 'dossier';
  id: string;
  lines: Lines;
  /** The YAML with its positions. */
  document: Document | undefined;
  /** What the YAML says; undefined if it cannot be read. */
  data: unknown;
  /** What can be told of the other fields where some cannot be read. */
  rest: ReadableRest | undefined;
  body: Body | undefined;
  /** The values of a measure's series. */
  table: Table | undefined;
  /** What was wrong with the file before its fields could be looked at. */
  problems: readonly Problem[];
}

/** A problem at a position of the file's text. */
export function problemIn(
  file: SourceFile,
  offset: number,
  code: Code,
  finding: Finding,
  field?: string,
): Problem {
  return problemAt(file.path, file.lines.place(offset), code, finding, field);
}

/** A problem at a node of the article's body. */
export function problemOf(
  file: SourceFile,
  node: { position?: { start: { offset?: number | undefined } } | undefined },
  code: Code,
  finding: Finding,
): Problem {
  return problemIn(file, (file.body?.offset ?? 0) + (node.position?.start.offset ?? 0), code, finding);
}

/** Finds line and column of a position in a text. */
export class Lines {
  readonly text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column of an offset, both from 1. */
  place(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }

  /** The line with this number, without its end. */
  line(number: number): string {
    const start = this.#starts[number - 1] ?? this.text.length;
    return this.text.slice(start, (this.#starts[number] ?? this.text.length + 1) - 1);
  }
}

/** The CSV file beside a measure: a first column of days, then one column for each of its series. */
export interface Table {
  file: string;
  lines: Lines;
  /** The names in the first line, that of the days included. */
  columns: readonly string[];
  separator: ',' | ';';
  rows: readonly { offset: number; cells: readonly string[] }[];
}

/** Cells between commas, or between semicolons as German spreadsheets write them; quotation marks round a cell go. */
export function readTable({ file, text }: { file: string; text: string }): Table {
  const separator = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  let offset = 0;
  const [head, ...rows] = text.split('\n').map((line) => {
    const row = { offset, cells: cellsOf(line, separator) };
    offset += line.length + 1;
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { file, lines: new Lines(text), columns: head?.cells ?? [], separator, rows: filled };
}

const cellsOf = (line: string, separator: string): string[] =>
  line
    .split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
