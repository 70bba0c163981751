import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checksumFile, checksums } from '../src/publish/hosting/own-files.ts';
import { siteOf, type Site } from '../src/publish/verify/site.ts';

/** Puts down what a build takes for a finished site of ours, and so replaces. */
export function putSite(folder: string, files: Readonly<Record<string, string>>): void {
  const all = Object.entries({ '.hosting/nginx.conf': '', ...files });
  const list = checksums(new Map(all.map(([path, text]) => [path, Buffer.from(text)])));
  for (const [path, text] of [...all, [checksumFile, list]] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A folder in memory, if this machine has one beside its disk: nothing can be renamed into it. */
export function otherFileSystem(): string | undefined {
  const memory = statSync('/dev/shm', { throwIfNoEntry: false });
  const disks = [tmpdir(), '.'].map((folder) => statSync(folder).dev);
  return memory && !disks.includes(memory.dev) ? '/dev/shm' : undefined;
}

/** A site of these files, in memory. */
export const siteWith = (
  files: Readonly<Record<string, string | Buffer>>,
  base: string,
  origin?: string,
): Site =>
  siteOf(
    new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content as string)])),
    base,
    origin,
  );
