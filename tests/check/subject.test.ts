import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/check/check-files.ts';
import { newDossier } from '../../src/scaffold/new-dossier.ts';
import { isError } from '../../src/source/problem.ts';
import type { TextFile } from '../../src/source/files/read-content.ts';
import { parseFile } from '../../src/source/parse-file.ts';
import { indexContent } from '../../src/source/field.ts';
import { editorSchemas } from '../../src/scaffold/json-schemas.ts';
import { exportSchema } from '../../src/views/data/export-schema.ts';
import { names, variableOf } from '../../src/settings/table.ts';
import { foreign } from '../subject.ts';

const src = join(import.meta.dirname, '../../src');

const files = Object.entries(newDossier('2026-11-28')).flatMap(([file, text]): TextFile[] => {
  const [folder = '', name = ''] = file.split('/');
  if (file === 'dossier.yaml') return [{ file, collection: 'dossier', id: 'dossier', text }];
  if (folder.startsWith('.') || name === '') return [];
  return [{ file, collection: folder as 'articles', id: name.replace(/\.\w+$/, ''), text }];
});

describe('A dossier on another subject', () => {
  it('bears no name of ours: that is a setting', () => {
    const inText = ['text', 'views', 'components', 'layouts', 'charts'].flatMap((room) =>
      filesBelow(join(src, room)).filter((file) => readFileSync(file, 'utf8').includes('Quellenlage')),
    );
    expect(inText).toEqual([]);
  });

  it('begins with files that pass the check', () => {
    const { problems } = examine({ files, problems: [] }, { now: new Date('2026-11-28') });
    expect(problems.filter(isError)).toEqual([]);
  });

  it('passes on all that its publisher may set, in its workflow and in ours', () => {
    const ours = readFileSync('.github/workflows/pages.yml', 'utf8');
    const machines = ['content', 'out', 'pdf', 'now', 'form', 'port'];
    for (const workflow of [newDossier('2026-11-28')['.github/workflows/dossier.yml'], ours])
      for (const name of names.filter((name) => !machines.includes(name)))
        expect(workflow).toContain(`${variableOf(name)}: \${{`);
  });

  it('finds no name of this one in the schemas of editors and of its data', () => {
    const index = indexContent(files.map(parseFile));
    const schemas = JSON.stringify([editorSchemas(index), exportSchema(undefined)]);
    expect(foreign(schemas)).toEqual([]);
  });

  const rooms = readdirSync(src, { withFileTypes: true }).filter((room) => room.isDirectory());
  // The import knows agencies and newspapers by their names, and what is commonly counted.
  it.each(rooms.map(({ name }) => name).filter((name) => name !== 'import'))(
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
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
