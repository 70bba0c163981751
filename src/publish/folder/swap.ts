import { existsSync, renameSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isErrno } from '../system/errno.ts';

/**
 * The folders beside the finished site at the end of a build: the new one comes to stand in `fresh`, and what stood
 * in its place until then waits in `previous` for the moment between two renames. Both lie in the same folder,
 * because only there a rename is one step.
 */
export const beside = (out: string) => {
  const hidden = (what: string) => join(dirname(out), `.${basename(out)}.${what}`);
  return { fresh: hidden('neu'), previous: hidden('bisher') };
};

/** Puts a verified site in place of the last one; only for whoever holds the lock. */
export async function swap(site: string, out: string): Promise<void> {
  const { fresh, previous } = beside(out);
  try {
    await move(site, fresh);
    // Without a pause between them, so that nothing but the loss of power comes in between.
    if (existsSync(out)) renameSync(out, previous);
    renameSync(fresh, out);
  } finally {
    recover(out);
    await clearLeftovers(out);
  }
}

/** Puts back what a build that was killed between two renames left beside its place. */
export function recover(out: string): void {
  const { previous } = beside(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

/** Removes what a build left beside its place; only for whoever holds the lock. */
export async function clearLeftovers(out: string): Promise<void> {
  recover(out);
  for (const folder of Object.values(beside(out))) await rm(folder, { recursive: true, force: true });
}

/** Moves a folder, also to another file system; there a copy must do, which may be cut off halfway. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!isErrno(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}
