import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning } from '../system/running.ts';

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
