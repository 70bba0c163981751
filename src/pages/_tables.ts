import type { Dossier } from '../domain/model.ts';
import { csvOf, rightsOf, tablesMetadata, type Table } from '../views/data/table.ts';

/** The files of a folder with tables: each for programs and for German spreadsheets, and one that describes all. */
export const tableFiles = (
  tables: Readonly<Record<string, Table>>,
  dossier: Dossier,
): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) =>
      (['csv', 'excel.csv'] as const).map((dialect) => [`${name}.${dialect}`, csvOf(table, dialect)]),
    ),
  ),
  'csv-metadata.json': JSON.stringify(tablesMetadata(tables, rightsOf(dossier)), null, 2),
});

/** Data in lines of their own. */
export const jsonOf = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** A path for each file, with what is in it. */
export const pathsOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([file, text]) => {
    const [name = '', ...endings] = file.split('.');
    return { params: { name, ending: endings.join('.') }, props: { text } };
  });
