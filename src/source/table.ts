import { Lines } from './files/lines.ts';
import type { TextFile } from './files/read-content.ts';

/** The CSV file beside a measure: a first column of days, then one column for each of its series. */
export interface Table {
  file: string;
  lines: Lines;
  /** The names in the first line, that of the days included. */
  columns: readonly string[];
  rows: readonly { offset: number; cells: readonly string[] }[];
}

/** Cells between commas, or between semicolons as German spreadsheets write them; quotation marks round a cell go. */
export function readTable({ file, text }: NonNullable<TextFile['table']>): Table {
  const separator = text.slice(0, text.indexOf('\n')).includes(';') ? ';' : ',';
  let offset = 0;
  const [head, ...rows] = text.split('\n').map((line) => {
    const row = { offset, cells: cellsOf(line, separator) };
    offset += line.length + 1;
    return row;
  });
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  return { file, lines: new Lines(text), columns: head?.cells ?? [], rows: filled };
}

const cellsOf = (line: string, separator: string): string[] =>
  line
    .split(new RegExp(`${separator}(?=(?:[^"]*"[^"]*")*[^"]*$)`))
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
