import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/check/check-files.ts';
import { newDossier } from '../../src/scaffold/new-dossier.ts';
import { isError } from '../../src/source/problems/problem.ts';
import type { TextFile } from '../../src/source/files/read-content.ts';
import { lay } from '../../src/source/parse-file.ts';
import { indexContent } from '../../src/source/content-index.ts';
import { editorSchemas } from '../../src/scaffold/json-schemas.ts';
import { exportSchema } from '../../src/views/data/export-schema.ts';
import { contentFolder } from '../real-dossier.ts';

const src = join(import.meta.dirname, '../../src');

/** Names of this dossier's actors, places and measures that mean nothing outside it. */
const names = ['actors', 'places', 'measures'].flatMap((folder) =>
  readdirSync(join(contentFolder, folder), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => (parse(readFileSync(join(contentFolder, folder, file), 'utf8')) as { name: string }).name),
);
/** Names that are everyday words too. */
const everyday = /^(?:Bild|Container)$/;
const own = names.filter((name) => name.length > 3 && !everyday.test(name));
const stems = [
  'Moskau',
  'Granate',
  'Pjöngjang',
  'Nordkorea',
  'Kriegspartei',
  'getötet',
  'shapps',
  'kim-jong',
];
const foreign = (text: string): string[] =>
  [...own, ...stems].filter((name) =>
    new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu').test(text),
  );

const files = Object.entries(newDossier('2026-11-28')).flatMap(([file, text]): TextFile[] => {
  const [folder = '', name = ''] = file.split('/');
  if (file === 'dossier.yaml') return [{ file, collection: 'dossier', id: 'dossier', text }];
  if (folder.startsWith('.') || name === '') return [];
  return [{ file, collection: folder as 'articles', id: name.replace(/\.\w+$/, ''), text }];
});

describe('A dossier on another subject', () => {
  it('begins with files that pass the check', () => {
    const { problems } = examine({ files, problems: [] }, { now: new Date('2026-11-28') });
    expect(problems.filter(isError)).toEqual([]);
  });

  it('finds no name of this one in the schemas of editors and of its data', () => {
    const shelf = indexContent(files.map(lay));
    const schemas = JSON.stringify([editorSchemas(shelf), exportSchema(undefined)]);
    expect(foreign(schemas)).toEqual([]);
  });

  it.each(['schema', 'scaffold', 'text', 'form', 'cli', 'check', 'domain', 'views'])(
    'finds none in the words and messages of src/%s',
    (room) => {
      const found = filesBelow(join(src, room)).flatMap((file) =>
        foreign(readFileSync(file, 'utf8')).map((name) => `${file.slice(src.length)}: ${name}`),
      );
      expect(found).toEqual([]);
    },
  );
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
