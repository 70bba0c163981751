import { existsSync, renameSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * The folders beside the finished site while a build is at work: it is completed and verified in `fresh`,
 * and what stood in its place until then waits in `previous` for the moment between two renames.
 * Both lie in the same folder, because only there a rename is one step.
 */
export const beside = (out: string, pid = process.pid) => {
  const hidden = (what: string) => join(dirname(out), `.${basename(out)}.${what}`);
  return {
    fresh: hidden(`neu-${pid}`),
    previous: hidden('bisher'),
  };
};

/** Puts the fresh site in place of the finished one. */
export async function swap(fresh: string, out: string): Promise<void> {
  const { previous } = beside(out);
  // Without a pause between them, so that nothing but the loss of power comes in between.
  if (existsSync(out)) renameSync(out, previous);
  try {
    renameSync(fresh, out);
  } finally {
    recover(out);
  }
  await rm(previous, { recursive: true, force: true });
}

/** Puts back what a build that was killed between two renames left beside its place. */
export function recover(out: string): void {
  const { previous } = beside(out);
  if (!existsSync(out) && existsSync(previous)) renameSync(previous, out);
}

/** Removes what killed builds left; only for whoever holds the lock. */
export async function clearLeftovers(out: string): Promise<void> {
  recover(out);
  await rm(beside(out).previous, { recursive: true, force: true });
  const folder = dirname(out);
  const left = `.${basename(out)}.neu-`;
  for (const name of await readdir(folder).catch(() => []))
    if (name.startsWith(left)) await rm(join(folder, name), { recursive: true, force: true });
}
