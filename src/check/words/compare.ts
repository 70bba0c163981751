import type { Nodes, Parents, Paragraph } from 'mdast';
import { type Body, problemIn, type SourceFile, problemOf } from '../../source/source-file.ts';
import { quoted, type Problem } from '../../source/problem.ts';
import { type Difference, escaped, removal, corrected } from './difference.ts';
import { leafDifferences, nodeDifferences } from './unexpected.ts';
import { nodesOf } from '../../markdown/marks.ts';

/**
 * Everything by which what a reader gets differs from what an editor wrote. The tree says which signs of the body
 * are shown; of the others, each must be a known mark in its place.
 */
export function* differences({ root, text }: Pick<Body, 'root' | 'text'>): Generator<Difference> {
  for (const { node, ancestors } of nodesOf(root)) {
    const isLeaf = !('children' in node) || node.children.length === 0;
    if (isLeaf && node.type !== 'root' && !knownLeaves.has(node.type))
      yield lost(text, node, 'steht nicht im Text');
    yield* isLeaf ? leafDifferences(node, text) : gaps(node, text);
    yield* nodeDifferences(node, ancestors.at(-1), text);
  }
}

/** What stands around and between the parts of a node and is no known mark. */
function* gaps(node: Parents, text: string): Generator<Difference> {
  const known = knownMarks[node.type];
  if (!known) {
    yield lost(text, node, 'steht nicht im Text');
    return;
  }
  const [start, end] = node.type === 'root' ? [0, text.length] : rangeOf(node);
  let at = start;
  for (const [index, child] of node.children.entries()) {
    const [from, to] = rangeOf(child);
    yield* gap(text, at, from, index === 0 ? known.before : known.between);
    at = to;
  }
  yield* gap(text, at, end, known.after);
}

function* gap(text: string, start: number, end: number, known: RegExp): Generator<Difference> {
  const signs = text.slice(start, end);
  if (known.test(signs.trim())) return;
  yield { ...vanished(text, start, end), edits: editsFor(signs, start) };
}

/** A title behind an address is dropped; other signs are meant to be seen. */
function editsFor(signs: string, start: number) {
  const title = /^\]\(\s*(?:<[^<>\n]*>|\S*)(\s+["'(][^]*["')])\s*\)$/.exec(signs);
  if (title) {
    const at = start + signs.indexOf(title[1]!);
    return [removal(at, at + title[1]!.length)];
  }
  const first = start + signs.search(/\S/);
  return escaped(first, first + /^(?:__|[^\s])/.exec(signs.trim())![0].length);
}

const lost = (text: string, node: Nodes, why: string): Difference => {
  const [start, end] = rangeOf(node);
  return { ...vanished(text, start, end), why, edits: escaped(start, start + 1) };
};

const vanished = (text: string, start: number, end: number) => ({
  start,
  end,
  what: `${quoted(text.slice(start, end))} kommt bei Lesern nicht an`,
  why: 'Markdown hält es für ein Zeichen der Gestaltung',
});

/** Where a node begins and ends in the body. */
export const rangeOf = ({ position }: Nodes): [start: number, end: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** What Markdown may take away around and between the parts of a node, and nothing else. */
export interface KnownMarks {
  before: RegExp;
  between: RegExp;
  after: RegExp;
}

/** White space, and the signs that continue a quotation in its next line. */
const space = /^[\s>]*$/;
const nothing = /^$/;

const marks = (before: RegExp, after = before, between = nothing): KnownMarks => ({ before, between, after });

/** Of a table, whatever stands between its cells: pipes, and the line below the head. */
const pipe = /^[\s>]*\|?[\s>]*$/;

/**
 * The marks an editor may write. Signs that stand for themselves more often than not are none: `__` around a
 * word, `+` before an item, `#` behind a heading, a title behind an address.
 */
const knownMarks: Partial<Record<Nodes['type'], KnownMarks>> = {
  root: marks(space, space, space),
  paragraph: marks(nothing, nothing, space),
  blockquote: marks(space, space, space),
  heading: marks(/^(?:#{1,6})?$/, /^(?:[\s>]*(?:=+|-+))?$/, space),
  list: marks(space, space, space),
  // A box before an item has a message of its own.
  listItem: marks(/^(?:[-*]|\d{1,9}[.)])[\s>]*(?:\[[ xX]\])?$/, space, space),
  emphasis: marks(/^[*_]$/),
  strong: marks(/^\*\*$/),
  delete: marks(/^~~$/),
  link: marks(/^[[<]?$/, /^(?:>|\]\(\s*(?:<[^<>\n]*>|\S*)\s*\)|\](?:\[[^\]]*\])?)?$/, space),
  footnoteDefinition: marks(/^\[\^[^\]]+\]:[\s>]*$/, space, space),
  table: marks(space, space, /^[\s>|:-]*$/),
  tableRow: marks(pipe, pipe, pipe),
  tableCell: marks(pipe, pipe),
};

/** Nodes without parts that a reader gets as they are, or that have messages of their own. */
const knownLeaves: ReadonlySet<Nodes['type']> = new Set([
  ...(['text', 'inlineCode', 'code', 'break', 'thematicBreak', 'html', 'image', 'imageReference'] as const),
  ...([
    'footnoteReference',
    'definition',
    'heading',
    'link',
    'listItem',
    'tableCell',
    'footnoteDefinition',
  ] as const),
]);

/** Markdown changed the words of a body: told once for each line, with the line as it should be. */
export function* wordProblems(file: SourceFile, body: Body): Generator<Problem> {
  const found = [...differences(body)].sort((a, b) => a.start - b.start);
  const lineOf = ({ start }: Difference) => file.lines.place(body.offset + start).line;
  for (const [first, ...more] of Map.groupBy(found, lineOf).values()) {
    const edits = [first!, ...more].flatMap((one) => one.edits);
    const count = more.length === 0 ? '' : ` (und noch ${more.length}-mal in dieser Zeile)`;
    yield problemIn(file, body.offset + first!.start, 'K-WOR-01', {
      what: `${first!.what}${count}`,
      why: first!.why,
      remedy: `so geht es: ${corrected(body.text, distinct(edits))}`,
    });
  }
}

/** Two differences may ask for the same backslash. */
const distinct = (edits: Difference['edits']): Difference['edits'] => [
  ...new Map(edits.map((edit) => [`${edit.start} ${edit.end} ${edit.text}`, edit])).values(),
];

/** What Markdown shows otherwise than it is meant: boxes that nobody can tick, columns that run into each other. */
export function* layoutProblems(file: SourceFile, body: Body): Generator<Problem> {
  for (const { node: item } of nodesOf(body.root, 'listItem'))
    if (typeof item.checked === 'boolean')
      yield problemOf(file, item, 'K-WOR-02', {
        what: 'Ein Kästchen zum Ankreuzen',
        why: 'niemand kann es ankreuzen, und wer mit den Ohren liest, weiß nicht, wozu es gehört',
        remedy: `so geht es: ${lineAt(body, item.position?.start.offset ?? 0).replace(/\[[ xX]\]\s*/, '')}`,
      });
  for (const { node: paragraph } of nodesOf(body.root, 'paragraph')) {
    const start = paragraph.position?.start.offset ?? 0;
    const text = body.text.slice(start, paragraph.position?.end.offset);
    const at = text.search(/(?<=\S *)\t(?=\s*\S)/);
    if (at === -1) continue;
    yield problemIn(file, body.offset + start + at, 'K-WOR-03', {
      what: 'Tabulator im Text',
      why: 'Leser sehen nur ein Leerzeichen, aus Spalten wird ein Satz',
      remedy: `so geht es:${isTable(paragraph, text) ? asTable(text) : ` ${lineAt(body, start + at).replace(/[ \t]*\t[ \t]*/g, ' ')}`}`,
    });
  }
}

function lineAt({ text }: Body, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

/** Several lines with tabs and without marks, which would end within a cell. */
const isTable = ({ children }: Paragraph, text: string): boolean =>
  children.every(({ type }) => type === 'text') &&
  text.split('\n').every((line) => /^[^>\t][^\t]*\t/.test(line)) &&
  text.includes('\n');

/** Lines with tabs as rows of a table, the first as its head. */
function asTable(text: string): string {
  const rows = text
    .split('\n')
    .map((line) => line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|')));
  const columns = Math.max(...rows.map(({ length }) => length));
  const row = (cells: readonly string[]) =>
    `| ${Array.from({ length: columns }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...others] = rows;
  return ['', row(head), row(Array<string>(columns).fill('---')), ...others.map(row)].join('\n');
}
