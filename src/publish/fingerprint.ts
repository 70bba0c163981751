import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { Failure } from './system/failure.ts';
import { shortPath } from './system/paths.ts';

/** The checksum of every file of a folder, by its path in there. */
export type Fingerprint = ReadonlyMap<string, string>;

/**
 * Reads a folder as it is now. What is no ordinary file the check refuses, and reading it might never end; what
 * is nobody's entry, such as `.git` or the guide, may change meanwhile.
 */
export async function fingerprint(folder: string): Promise<Fingerprint> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !/^(?:\.|README\.md$)/.test(relative(folder, file)));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => {
        const bytes = await readFile(file).catch(() => 'unreadable');
        return [relative(folder, file), createHash('sha256').update(bytes).digest('hex')];
      }),
    ),
  );
}

/**
 * Makes sure that the pages were built from the files that were checked.
 *
 * @throws {Failure} that names what has changed, come or gone meanwhile.
 */
export async function assertUnchanged(folder: string, before: Fingerprint): Promise<void> {
  const now = await fingerprint(folder);
  const changed = [...new Set([...before.keys(), ...now.keys()])]
    .filter((file) => before.get(file) !== now.get(file))
    .sort();
  if (changed.length === 0) return;
  throw new Failure(
    'Der Inhalt hat sich während des Baus geändert:',
    ...changed.map((file) => `  ${shortPath(join(folder, file))}`),
    'Die letzte fertige Website ist unverändert. Bitte neu starten, wenn alles gespeichert ist.',
  );
}
