import type { Dossier } from '../../domain/model.ts';
import { identity } from '../../settings/identity.ts';

/** A cell of a table for other programs. */
type Value = string | number | null;

/** A column: its name, what it holds, and how to get it. */
export interface Column<Row> {
  name: string;
  description?: string;
  value: (row: Row) => Value | undefined;
}

/** A table with its columns described: what the JSON files hold. */
export interface Table extends Rights {
  title: string;
  columns: { name: string; description?: string }[];
  rows: Record<string, Value>[];
}

/** Whose data it is and what others may do with it, as far as that is said. */
export interface Rights {
  publisher?: string;
  licence?: { name: string; url: string };
}

export const rightsOf = ({ entry: { licence } }: Pick<Dossier, 'entry'>): Rights => ({
  ...(identity.publisher && { publisher: identity.publisher.name }),
  ...(licence && { licence }),
});

export function tableOf<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  rights: Rights,
): Table {
  return {
    title,
    ...rights,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row) ?? null]))),
  };
}

/** How a table is written: for programs (RFC 4180), and as German spreadsheets open it right. */
const dialects = {
  csv: { begin: '', delimiter: ',', point: '.' },
  'excel.csv': { begin: '\uFEFF', delimiter: ';', point: ',' },
} as const;

export type Dialect = keyof typeof dialects;

/** A table as separated values, first the names of the columns. */
export function csvOf({ columns, rows }: Table, dialect: Dialect = 'csv'): string {
  const { begin, delimiter, point } = dialects[dialect];
  const lines = rows.map((row) => columns.map(({ name }) => row[name] ?? ''));
  const written = [columns.map(({ name }) => name), ...lines].map(
    (cells) => `${cells.map((cell) => cellOf(cell, point)).join(delimiter)}\r\n`,
  );
  return begin + written.join('');
}

/** Quoted where needed; a text that a spreadsheet would take for a formula is disarmed. */
function cellOf(value: string | number, point: string): string {
  if (typeof value === 'number') return String(value).replace('.', point);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What programs look for beside the tables of a folder, as `csv-metadata.json`: whose they are, under which licence,
 * and what their columns hold (W3C, Metadata Vocabulary for Tabular Data). A line in the files themselves would
 * break whatever reads them.
 */
export const tablesMetadata = (tables: Readonly<Record<string, Table>>, rights: Rights): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'de' }],
  ...(rights.licence && { 'dc:license': { '@id': rights.licence.url }, 'dc:rights': rights.licence.name }),
  ...(rights.publisher && { 'dc:creator': rights.publisher, 'dc:publisher': rights.publisher }),
  tables: Object.entries(tables).flatMap(([name, { title, columns }]) =>
    (['csv', 'excel.csv'] as const).map((dialect) => ({
      url: `${name}.${dialect}`,
      'dc:title': title,
      ...(dialect === 'csv' ? {} : { dialect: { delimiter: dialects[dialect].delimiter } }),
      tableSchema: {
        columns: columns.map(({ name: titles, description }) => ({
          titles,
          ...(description === undefined ? {} : { 'dc:description': description }),
        })),
      },
    })),
  ),
});
