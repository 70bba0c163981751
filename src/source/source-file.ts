import type { Root } from 'mdast';
import type { Document } from 'yaml';
import type { CollectionName } from '../schema/index.ts';
import type { MarkNode } from '../markdown/marks.ts';
import type { Lines } from './files/lines.ts';
import { type Finding, type Problem, problemAt } from './problems/problem.ts';
import type { Code } from './problems/codes.ts';
import type { Table } from './table.ts';

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
  file: string;
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
  sheet: SourceFile,
  offset: number,
  code: Code,
  finding: Finding,
  field?: string,
): Problem {
  return problemAt(sheet.file, sheet.lines.place(offset), code, finding, field);
}

/** A problem at a node of the article's body. */
export function problemOf(
  sheet: SourceFile,
  node: { position?: { start: { offset?: number | undefined } } | undefined },
  code: Code,
  finding: Finding,
): Problem {
  return problemIn(sheet, (sheet.body?.offset ?? 0) + (node.position?.start.offset ?? 0), code, finding);
}
