import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const minimal = join(root, 'tests/fixtures/content-minimal');
/** A folder to start the commands from: it holds a file `.env` and no content. */
const elsewhere = mkdtempSync(join(tmpdir(), 'given-'));
writeFileSync(join(elsewhere, '.env'), `QUELLENLAGE_CONTENT=${minimal}\nQUELLENLAGE_NOW=2021-01-01\n`);
afterAll(() => rmSync(elsewhere, { recursive: true }));

function run(
  command: string,
  args: string[],
  { cwd = elsewhere, env = {} }: { cwd?: string; env?: Record<string, string> } = {},
): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(root, `src/cli/${command}.ts`), ...args],
      { cwd, env: { ...process.env, ...env } },
      (error, out, err) => {
        resolve({ code: error ? Number(error.code) : 0, said: out + err });
      },
    );
    child.stdin?.end();
  });
}

describe('Folder and day are read by every command for editors', () => {
  it('from the environment', async () => {
    const { code, said } = await run('check', [], { cwd: root, env: { QUELLENLAGE_CONTENT: minimal } });
    expect([code, said]).toEqual([0, expect.stringMatching(/^2 Artikel, /)]);
  });

  it('from the file .env, and from a flag before it', async () => {
    const future = await run('check', []);
    expect(future.said).toContain('[K-DAT-07]');
    const { said } = await run('check', ['--now', '2026-11-21']);
    expect(said).not.toContain('[K-DAT-07]');
  });

  it.each([
    ['new', ['place', '--id', 'hinterwalden', '--name', 'X', '--lat', '1', '--lon', '2']],
    ['schemas', []],
  ])('by %s', async (command, args) => {
    const { said } = await run(command, args);
    expect(said).toMatch(/places\/hinterwalden\.yaml gibt es schon|\d+ Schemas stehen in/);
  });

  it('by import', async () => {
    const text = join(elsewhere, 'vorlage.txt');
    writeFileSync(text, 'Der Bürgermeister sagte am Montag, die Bücherei werde im Mai wieder öffnen.\n');
    const { code, said } = await run('import', [text, '--print']);
    // The day counts from .env: a draft says when it was read.
    expect([code, said]).toEqual([0, expect.stringContaining('2021-01-01')]);
  });

  it('and a day that is none is said and counts as misuse', async () => {
    const { code, said } = await run('check', ['--now', 'morgen']);
    expect([code, said.split('\n')[0]]).toEqual([2, expect.stringContaining('--now morgen: ')]);
  });
});
