import type { Stats } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent, type Disk, type Listing } from './read-content.ts';

/** Every file of a content folder on this machine; `shownAs` is the folder's name in the messages. */
export const readFolder = (folder: string, shownAs: string): Promise<Listing> =>
  readContent(diskAt(folder), shownAs);

const diskAt = (root: string): Disk => ({
  names: (folder) => readdir(join(root, folder)).catch(() => undefined),
  look: async (path) => {
    const found = await lstat(join(root, path)).catch(() => undefined);
    return found && { kind: kindOf(found), size: found.size };
  },
  read: (path) => readFile(join(root, path)).catch(() => undefined),
});

function kindOf(found: Stats) {
  if (found.isSymbolicLink()) return 'link';
  if (found.isDirectory()) return 'folder';
  return found.isFile() ? 'file' : 'other';
}
