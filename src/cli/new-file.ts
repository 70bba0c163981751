import { mkdir, open, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { examine } from '../check/check-files.ts';
import { Failure, isErrno, shortPath } from '../publish/system.ts';
import { newDossier } from '../scaffold/new-dossier.ts';
import type { CollectionName } from '../schema/meta.ts';
import { type ContentIndex, indexContent } from '../source/field.ts';
import { readFolder } from '../source/files/disk.ts';
import { parseFile } from '../source/parse-file.ts';
import { formatProblem, isError, type Problem } from '../source/problem.ts';

/** An entry that is not written yet. */
export interface NewEntry {
  collection: CollectionName;
  id: string;
  /** Below the content folder. */
  file: string;
  text: string;
}

/**
 * What a content folder holds.
 *
 * @throws {Failure} if there is no such folder, or it cannot be read
 */
export async function indexFolder(folder: string): Promise<ContentIndex> {
  const shownAs = shortPath(folder);
  const { files, problems } = await readFolder(folder, shownAs);
  const closed = problems.find(({ file }) => file === shownAs);
  if (closed?.code === 'K-NAM-01')
    throw new Failure(`${closed.what}. Ein neues Dossier legt an: npm run new -- dossier ${shownAs}`);
  if (closed) throw new Failure(formatProblem(closed));
  return indexContent(files.map(parseFile), shownAs);
}

/** What the check would say of an entry if it stood in a folder. */
export async function problemsWith(
  { file, ...entry }: NewEntry,
  { folder, today }: { folder: string; today: string },
): Promise<Problem[]> {
  const shownAs = shortPath(folder);
  const { files, problems } = await readFolder(folder, shownAs);
  const added = { ...entry, file: `${shownAs}/${file}` };
  const others = files.filter((other) => other.file !== added.file);
  const inspection = examine({ files: [...others, added], problems }, { now: new Date(today), shownAs });
  return inspection.problems.filter((problem) => problem.file === added.file);
}

/**
 * Writes a new entry and says so, with what the check says about it.
 *
 * @param told the end of the first line, and what else is to be said
 * @returns the status to end with
 */
export async function addEntry(
  folder: string,
  { file, text }: NewEntry,
  problems: readonly Problem[],
  [ending, ...told]: readonly string[],
): Promise<number> {
  const path = shortPath(join(folder, file));
  try {
    await writeNewFile(join(folder, file), text);
  } catch (error) {
    throw new Failure(
      isErrno(error, 'EEXIST')
        ? `${path} gibt es schon und bleibt, wie es ist. Mit --id einen anderen Namen angeben.`
        : `${path} lässt sich nicht schreiben. Darf hier geschrieben werden, und ist noch Platz?`,
    );
  }
  console.log([`${path} ist angelegt${ending ?? '.'}`, ...told, ...problems.map(formatProblem)].join('\n  '));
  return problems.some(isError) ? 1 : 0;
}

/**
 * Writes a file that must not be there yet: whole or not at all, whatever the disk has room for.
 *
 * @throws what the system says; `EEXIST` if there is such a file.
 */
async function writeNewFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'wx');
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path);
    throw error;
  } finally {
    await file.close();
  }
}

/**
 * Writes a dossier to begin with into a folder that is empty or not there yet.
 *
 * @throws {Failure} where something stands in it already
 */
export async function writeDossierTo(folder: string, today: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const own = (await readdir(folder)).filter((name) => name !== '.git');
  if (own.length > 0)
    throw new Failure(
      `In ${shortPath(folder)} steht schon etwas (${own[0]!}) und bleibt, wie es ist. Einen leeren oder neuen Ordner nennen.`,
    );
  for (const [file, text] of Object.entries(newDossier(today))) await writeNewFile(join(folder, file), text);
}
