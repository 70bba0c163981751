import { execFile } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Runs a command that may make files and write nothing into them, as on a disk that is full. */
export function onFullDisk(
  command: string,
  args: readonly string[],
  cwd = root,
): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const limited = ['-c', 'trap "" XFSZ; ulimit -f 0; exec "$0" "$@"', process.execPath];
    const child = execFile(
      'sh',
      [...limited, join(root, `src/cli/${command}.ts`), ...args],
      { cwd },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, out, err });
      },
    );
    child.stdin?.end();
  });
}
