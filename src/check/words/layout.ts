import type { ListItem, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../../source/problem.ts';
import { type Body, problemIn, problemOf, type SourceFile } from '../../source/source-file.ts';

/** What Markdown shows otherwise than it is meant: boxes that nobody can tick, columns that run into each other. */
export function* layoutProblems(sheet: SourceFile, body: Body): Generator<Problem> {
  const items: ListItem[] = [];
  const paragraphs: Paragraph[] = [];
  visit(body.root, (node) => {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') items.push(node);
    if (node.type === 'paragraph') paragraphs.push(node);
  });
  for (const item of items)
    yield problemOf(sheet, item, 'K-WOR-02', {
      what: 'Ein Kästchen zum Ankreuzen',
      why: 'niemand kann es ankreuzen, und wer mit den Ohren liest, weiß nicht, wozu es gehört',
      remedy: `so geht es: ${lineAt(body, item.position?.start.offset ?? 0).replace(/\[[ xX]\]\s*/, '')}`,
    });
  for (const paragraph of paragraphs) {
    const start = paragraph.position?.start.offset ?? 0;
    const text = body.text.slice(start, paragraph.position?.end.offset);
    const at = text.search(/(?<=\S *)\t(?=\s*\S)/);
    if (at === -1) continue;
    yield problemIn(sheet, body.offset + start + at, 'K-WOR-03', {
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
