import { relative, resolve } from 'node:path';

/** Tells the person at the keyboard what is going on; a step ends in „ …“. */
export const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** A reason to stop that the person at the keyboard can do something about; German, without a stack. */
export class Failure extends Error {
  constructor(...lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Failure';
  }
}

/** A path as one would type it here; one that lies elsewhere in full. */
export function shortPath(path: string): string {
  const short = relative('.', path).replaceAll('\\', '/');
  return short === '' ? '.' : short.startsWith('..') ? resolve(path) : short;
}

/** Whether the system refused something for one of these reasons, such as ENOENT. */
export const isErrno = (error: unknown, ...reasons: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && reasons.includes(String(error.code));

/** Whether a process with this number is at work on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return isErrno(error, 'EPERM');
  }
}

/**
 * What the system says when a file cannot be written, in words for whoever can do something about it, and how the
 * parts of Astro put the same.
 */
const reasons: readonly (readonly [codes: string, reason: string, saying?: RegExp])[] = [
  ['ENOSPC', 'Auf dem Datenträger ist kein Platz mehr', /\bENOSPC\b|No space left on device/],
  ['EDQUOT', 'Das Kontingent auf dem Datenträger ist erschöpft', /\bEDQUOT\b|Disk quota exceeded/],
  ['EFBIG', 'Das System lässt keine so große Datei zu', /\bEFBIG\b|File too large/],
  ['EACCES EPERM', 'Hier darf nicht geschrieben werden', /\bEACCES\b|Permission denied/],
  ['EROFS', 'Der Datenträger ist schreibgeschützt', /\bEROFS\b|Read-only file system/],
  ['EBUSY', 'Der Ordner ist eingehängt oder in Gebrauch und lässt sich nicht ersetzen'],
  ['EXDEV', 'Das Dateisystem kann den Ordner nicht in einem Schritt ersetzen'],
  ['ELOOP', 'Symbolische Links führen hier im Kreis'],
  ['ENOTDIR EEXIST', 'Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste'],
];

/** The reason to stop behind an error of the file system; undefined for any other error. */
export function diskFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { path } = error as NodeJS.ErrnoException;
  const [, reason] =
    reasons.find(([codes]) => isErrno(error, ...codes.split(' '))) ??
    reasons.find(([, , saying]) => saying?.test(error.message)) ??
    [];
  return reason === undefined
    ? undefined
    : new Failure(path === undefined ? `${reason}.` : `${reason}: ${shortPath(path)}`);
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Sees to it that something is undone at the end, whether that comes by itself, by an error or by Ctrl+C: on a
 * signal the process says so and ends with 1. Only SIGKILL leaves it undone.
 *
 * @returns what undoes it earlier, once.
 */
export function atEnd(undo: () => void): () => void {
  const end = (): void => {
    process.removeListener('exit', end);
    for (const signal of signals) process.removeListener(signal, stop);
    undo();
  };
  const stop = (): void => {
    console.error('\nAbgebrochen. Die letzte fertige Website ist unverändert.');
    process.exit(1);
  };
  process.once('exit', end);
  for (const signal of signals) process.once(signal, stop);
  return end;
}
