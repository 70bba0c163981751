import { collectionNames, type CollectionName } from '../src/schema/meta.ts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { link } from '../src/domain/link.ts';
import type { Dossier, WrittenDossier } from '../src/domain/model.ts';
import { parseFile, type Entry, entryOf, writeDossier } from '../src/source/parse-file.ts';

/** The project's own content. */
export const contentFolder = resolve(import.meta.dirname, '../content');

/** A folder with content, linked as the site links it, without Astro. Expects content without faults. */
export const readDossier = (folder = contentFolder): Dossier => link(readWritten(folder));

/** The same before it is linked. */
export function readWritten(folder = contentFolder): WrittenDossier {
  const entries = collectionNames.flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => /\.(?:md|yaml)$/.test(file))
      .map((file) => readEntry(folder, name, `${name}/${file}`)),
  );
  return writeDossier([readEntry(folder, 'dossier', 'dossier.yaml'), ...entries])!;
}

function readEntry(folder: string, collection: CollectionName | 'dossier', file: string): Entry {
  const id = file.replace(/^.*\/|\.\w+$/g, '');
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  const csv = file.replace(/yaml$/, 'csv');
  const table =
    csv !== file && existsSync(join(folder, csv)) ? { table: { file: csv, text: text(csv) } } : {};
  const entry = entryOf(parseFile({ file, collection, id, text: text(file), ...table }));
  if (!entry) throw new Error(`${file} does not fit its schema.`);
  return entry;
}
