import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { format } from 'node:util';

const root = join(import.meta.dirname, '../..');

interface End {
  code: number;
  out: string;
  err: string;
}

/** Where a command is started, and what it finds in its environment besides. */
interface Place {
  cwd?: string;
  env?: Readonly<Record<string, string>>;
}

let runs = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a command of the project as an editor would, one after the other, and gives what it says and how it ends. It
 * runs in this process, for a start of Node takes longer than everything that a command does.
 */
export function run(
  command: string,
  args: readonly string[],
  input: Uint8Array = new Uint8Array(),
  place: Place = {},
): Promise<End> {
  const next = last.then(() => runAlone(command, args, input, place));
  last = next.catch(() => undefined);
  return next;
}

async function runAlone(
  command: string,
  args: readonly string[],
  input: Uint8Array,
  { cwd = root, env = {} }: Place,
): Promise<End> {
  const end: End = { code: 0, out: '', err: '' };
  const cwdBefore = process.cwd();
  const before = { env: process.env, argv: process.argv, exit: process.exit.bind(process) };
  const { log, error } = console;
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')!;
  const exited = new Error('The command has ended itself.');
  process.chdir(cwd);
  process.env = { ...before.env, ...env };
  const file = join(root, `src/cli/${command}.ts`);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = 0;
  Object.defineProperty(process, 'stdin', { configurable: true, value: Readable.from([input]) });
  console.log = (...parts: unknown[]) => (end.out += `${format(...parts)}\n`);
  console.error = (...parts: unknown[]) => (end.err += `${format(...parts)}\n`);
  process.exit = (code) => {
    process.exitCode = code ?? 0;
    throw exited;
  };
  try {
    // Under another name each time, so that it runs again.
    await import(/* @vite-ignore */ `${file}?${(runs += 1)}`);
  } catch (reason) {
    if (reason !== exited) throw reason;
  } finally {
    end.code = process.exitCode;
    Object.assign(console, { log, error });
    Object.assign(process, { ...before, exitCode: undefined });
    Object.defineProperty(process, 'stdin', stdin);
    process.chdir(cwdBefore);
  }
  return end;
}

/** A copy of the smallest dossier in a folder of its own, and how to be rid of both. */
export function smallDossier(name = 'content'): { folder: string; parent: string; remove: () => void } {
  const parent = mkdtempSync(join(tmpdir(), 'dossier-'));
  const folder = join(parent, name);
  cpSync(join(root, 'tests/fixtures/content-minimal'), folder, { recursive: true });
  return {
    folder,
    parent,
    remove: () => {
      rmSync(parent, { recursive: true });
    },
  };
}
