import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../failure.ts';

/** Who builds into a folder at the moment. */
interface Holder {
  pid: number;
  host: string;
  since: string;
}

/** No build takes this long; a number of a process, on the other hand, is given again one day. */
const longestBuild = 60 * 60 * 1000;

/**
 * Makes sure that only one build works towards a folder, and returns what ends that.
 *
 * @throws {Failure} if another build is at work.
 */
export async function lock(out: string): Promise<() => void> {
  const holder = await tryLock(out);
  if (typeof holder === 'function') return holder;
  throw new Failure(
    `In den Ordner ${out} baut schon ein anderer Lauf (Prozess ${holder.pid} auf ${holder.host}, seit ${holder.since}).`,
    `Warten Sie, bis er fertig ist. Läuft dort nichts mehr, löschen Sie ${out}.lock.`,
  );
}

/** The same, but waits for its turn; `onWait` is told once. */
export async function lockInTurn(out: string, onWait: () => void, signal: AbortSignal): Promise<() => void> {
  let told = false;
  for (;;) {
    const holder = await tryLock(out);
    if (typeof holder === 'function') return holder;
    if (!told) onWait();
    told = true;
    await setTimeout(250, undefined, { signal }).catch(() => {
      throw new Failure('Abgebrochen.');
    });
  }
}

/** A lock whose process has died, or that is older than any build, is taken over. */
async function tryLock(out: string): Promise<Holder | (() => void)> {
  const file = `${out}.lock`;
  await mkdir(dirname(out), { recursive: true });
  if (!take(file)) {
    const holder = read(file);
    if (holder && isAtWork(holder)) return holder;
    rmSync(file, { force: true });
    if (!take(file)) return read(file) ?? { pid: 0, host: 'unbekannt', since: 'eben' };
  }
  return () => {
    if (read(file)?.pid === process.pid) rmSync(file, { force: true });
  };
}

function take(file: string): boolean {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    // The folder is there; it belongs to a system that takes no files, such as /proc.
    if (code === 'ENOENT')
      throw new Failure(
        `In ${dirname(file)} lässt sich nichts anlegen.`,
        'Nennen Sie mit --out (oder QUELLENLAGE_OUT) einen anderen Ordner.',
      );
    throw error;
  }
}

/** The holder, if the file can be read; a build that was killed while it wrote leaves half a file. */
function read(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

function isAtWork({ pid, host, since }: Holder): boolean {
  const age = Date.now() - Date.parse(since);
  if (Number.isNaN(age) || age > longestBuild) return false;
  return host !== hostname() || isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
