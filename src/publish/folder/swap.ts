import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isErrno, isRunning } from '../system.ts';

/** Inside the project, and not under version control. */
const stagings = resolve('.cache/staging');

/** Where a site is built and verified before it is put in its place. */
export interface Staging {
  /** The folder of the process, with all that it needs. */
  folder: string;
  site: string;
  /** Notes of Astro and Vite, new for every build: they never take anything from an earlier one. */
  cache: string;
}

/**
 * Makes a folder inside the project to build in, wherever the site goes: Astro takes a folder whose path merely
 * begins like ours for one inside, does not find its packages from there, and moves files from the project, which
 * no two file systems allow. What killed builds left is cleared away before.
 */
export function makeStaging(parent = stagings): Staging {
  const folder = join(parent, String(process.pid));
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent))
    if (name === String(process.pid) || !isRunning(Number(name))) removeFolder(join(parent, name));
  const staging = { folder, site: join(folder, 'site'), cache: join(folder, 'cache') };
  mkdirSync(staging.site, { recursive: true });
  return staging;
}

/** Removes a folder into which a thread may still be writing; hence the retries. */
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

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
