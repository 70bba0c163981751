import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { readContent, type Disk, type Listing } from './read-content.ts';

/** Every file of a content folder on this machine; `shownAs` is the folder's name in the messages. */
export const readFolder = (folder: string, shownAs: string): Promise<Listing> =>
  readContent(diskAt(folder), shownAs);

/** Small files, one after the other: asked for at once, each takes a fraction of what a promise for it costs. */
const diskAt = (root: string): Disk => ({
  names: (folder) => attempt(() => readdirSync(join(root, folder))),
  look: (path) =>
    attempt(() => {
      const found = lstatSync(join(root, path));
      return { kind: kindOf(found), size: found.size };
    }),
  read: (path) => attempt(() => readFileSync(join(root, path))),
});

/** What is not there, or not for us, is undefined. */
function attempt<Result>(look: () => Result): Promise<Result | undefined> {
  try {
    return Promise.resolve(look());
  } catch {
    return Promise.resolve(undefined);
  }
}

function kindOf(found: Stats) {
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}
