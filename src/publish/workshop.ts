import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isErrno } from './system/errno.ts';

/** Inside the project, and not under version control. */
export const workshops = resolve('.cache/bau');

/** Where Astro builds. */
export interface Workshop {
  pages: string;
  cache: string;
}

/**
 * Gives Astro a folder inside the project to build in, wherever the site goes: Astro takes a folder whose
 * path merely begins like ours for one inside, does not find its packages from there, and moves files from
 * the project, which no two file systems allow. Only for whoever has the turn to build: what killed builds
 * left is cleared away before.
 */
export async function inWorkshop(
  work: (workshop: Workshop) => Promise<void>,
  parent = workshops,
): Promise<void> {
  const own = join(parent, String(process.pid));
  await clear(parent);
  await mkdir(own, { recursive: true });
  try {
    await work({ pages: join(own, 'seiten'), cache: join(own, 'zwischenspeicher') });
  } finally {
    await clear(parent);
  }
}

/** A build that was killed a moment ago may still write; hence the retries. */
const clear = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5 });

/** Moves a folder, also to another file system; there a copy must do, which may be cut off halfway. */
export async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isErrno(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
