import { readFolder } from '../source/files/disk.ts';
import { examine, type Examining, type Inspection } from './check-files.ts';

export type { Inspection } from './check-files.ts';

/** Reads a content folder from disk and checks it as a whole: all problems of all files in one run. */
export async function inspect(folder: string, options: Examining = {}): Promise<Inspection> {
  return examine(await readFolder(folder, options.shownAs ?? 'content'), options);
}
