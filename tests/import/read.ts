import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from '../../src/check/check-folder.ts';
import { type Draft, importText, type ImportOptions } from '../../src/import/import.ts';
import { knownFrom } from '../../src/import/known.ts';
import { readFolder } from '../../src/source/files/disk.ts';
import { parseFile } from '../../src/source/parse-file.ts';
import { formatProblem, isError } from '../../src/source/problem.ts';
import { indexContent } from '../../src/source/field.ts';

/** The smallest dossier is what the importer knows in these tests. */
const minimal = join(import.meta.dirname, '../fixtures/content-minimal');

const { files } = await readFolder(minimal, 'content');

export const options: ImportOptions = {
  overrides: {},
  known: knownFrom(indexContent(files.map(parseFile))),
  today: '2026-11-21',
};

/** The draft made of a text; throws where the importer refuses it. */
export async function read(
  bytes: Uint8Array | string,
  overrides: ImportOptions['overrides'] = {},
): Promise<Draft> {
  const draft = await importText(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, {
    ...options,
    overrides,
  });
  if ('refused' in draft) throw new Error(draft.refused);
  return draft;
}

export const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

/** What the check says about a draft in a dossier of its own. */
export async function problemsOf(markdown: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    cpSync(minimal, folder, { recursive: true });
    writeFileSync(join(folder, 'articles/entwurf.md'), markdown);
    const { problems } = await inspect(folder, { now: new Date('2026-11-21') });
    return problems.filter(isError).map(formatProblem);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
