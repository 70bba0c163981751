import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Failure, isErrno, isRunning, shortPath } from '../system.ts';

/** Who builds into a folder at the moment. */
interface Holder {
  pid: number;
  host: string;
  /** In milliseconds. */
  since: number;
}

/** No build takes this long; a number of a process, on the other hand, is given again one day. */
const longestBuild = 60 * 60 * 1000;

/**
 * Makes sure that only one build works towards a folder, and returns what ends that.
 *
 * The lock is a folder, and who holds it is the name of the one file in there, which occurs but once. A holder
 * that has died, or is older than any build, is replaced by renaming that very file: of many who try it at the
 * same instant, one succeeds.
 *
 * @throws {Failure} if another build is at work.
 */
export async function lock(out: string): Promise<() => void> {
  const folder = `${out}.lock`;
  const own = nameOf({ pid: process.pid, host: hostname(), since: Date.now() });
  await mkdir(dirname(out), { recursive: true });
  for (;;) {
    const name = nameIn(folder);
    const holder = name === undefined ? undefined : read(name);
    if (holder && isAtWork(holder))
      throw new Failure(
        `In den Ordner ${shortPath(out)} baut schon ein anderer Lauf (Prozess ${holder.pid} auf ${holder.host}, seit ${new Date(holder.since).toLocaleString('de-DE')}).`,
        `Warten Sie, bis er fertig ist. Läuft dort nichts mehr, löschen Sie ${shortPath(out)}.lock.`,
      );
    if (name === undefined ? take(folder, own) : replace(folder, name, own)) break;
  }
  return () => {
    rmSync(join(folder, own), { force: true });
    unless(['ENOENT', 'ENOTEMPTY', 'EEXIST'], () => rmdirSync(folder));
  };
}

const nameOf = ({ pid, host, since }: Holder): string =>
  [pid, since, randomUUID(), encodeURIComponent(host)].join('.');

/** The holder behind a name; undefined if that says nothing of one. */
function read(name: string): Holder | undefined {
  const [, pid, since, host] = /^(\d+)\.(\d+)\.[0-9a-f-]+\.(.+)$/.exec(name) ?? [];
  if (host === undefined) return undefined;
  return { pid: Number(pid), since: Number(since), host: decodeURIComponent(host) };
}

/** The name in a lock, before anything that a system may have put beside it. */
function nameIn(folder: string): string | undefined {
  const names: string[] = [];
  unless(['ENOENT'], () => names.push(...readdirSync(folder)));
  return names.find(read) ?? names[0];
}

/** Puts the lock there together with its holder, unless somebody is in it meanwhile. */
function take(folder: string, own: string): boolean {
  const made = `${folder}-${randomUUID()}`;
  const written = unless(['ENOENT', 'EACCES', 'EPERM', 'EROFS'], () => {
    mkdirSync(made);
    writeFileSync(join(made, own), '');
  });
  // The folder around it is there; nobody may write in it, or it belongs to a system without files, such as /proc.
  if (!written)
    throw new Failure(
      `In ${shortPath(dirname(folder))} lässt sich nichts anlegen.`,
      'Dort muss geschrieben werden dürfen; wohin die Website kommt, sagt --out (oder QUELLENLAGE_OUT).',
    );
  try {
    // An empty one nobody holds. Windows renames over no folder at all, and calls that EPERM or EACCES.
    unless(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'], () => rmdirSync(folder));
    return unless(['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'], () => renameSync(made, folder));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Takes the place of a holder, unless another has done so, or the holder has gone. */
const replace = (folder: string, name: string, own: string): boolean =>
  unless(['ENOENT'], () => renameSync(join(folder, name), join(folder, own)));

/** Does something with files; false if it fails for one of these reasons. */
function unless(reasons: readonly string[], act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (isErrno(error, ...reasons)) return false;
    throw error;
  }
}

function isAtWork({ pid, host, since }: Holder): boolean {
  if (Date.now() - since > longestBuild) return false;
  return host !== hostname() || isRunning(pid);
}
