import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file that must not be there yet: whole or not at all, whatever the disk has room for.
 *
 * @param folder where it is written first; what begins with a point is nobody's entry there.
 * @throws what the system says; `EEXIST` if there is such a file.
 */
export async function writeNewFile(folder: string, file: string, text: string): Promise<void> {
  const path = join(folder, file);
  const beside = join(folder, `.neu-${process.pid}`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(beside, text);
    // Unlike renaming, a second name never takes the place of a file.
    await link(beside, path).catch((error: unknown) => {
      if (!withoutLinks.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      return writeFile(path, text, { flag: 'wx' });
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** What a disk says that knows one name for a file only, such as a memory stick. */
const withoutLinks: readonly string[] = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV', 'EMLINK'];
