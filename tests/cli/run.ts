import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a command of the project as an editor would, and gives what it says and how it ends. */
export function run(
  command: string,
  args: readonly string[],
  input?: Uint8Array,
  { cwd = root, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, `src/cli/${command}.ts`), ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      },
    );
    child.stdin?.end(input);
  });
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
