import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files into a folder, by their paths in it; one after the other, for waiting costs more than writing. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, bytes: Uint8Array]>,
): void {
  const made = new Set<string>();
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (made.size < made.add(parent).size) mkdirSync(parent, { recursive: true });
    writeFileSync(file, bytes);
  }
}
