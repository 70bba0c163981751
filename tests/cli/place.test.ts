import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');
/** A folder to start the commands from: it holds a file `.env` and no content. */
const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
writeFileSync(join(elsewhere, '.env'), `QUELLENLAGE_CONTENT=${minimal}\nQUELLENLAGE_NOW=2021-01-01\n`);
afterAll(() => rmSync(elsewhere, { recursive: true }));

/** A command started there, and all that it says. */
async function start(command: string, args: string[]): Promise<{ code: number; said: string }> {
  const { code, out, err } = await run(command, args, undefined, { cwd: elsewhere });
  return { code, said: out + err };
}

describe('Folder and day are read by every command for editors', () => {
  it('from the environment', async () => {
    const { code, out } = await run('check', [], undefined, { env: { QUELLENLAGE_CONTENT: minimal } });
    expect([code, out]).toEqual([0, expect.stringMatching(/^2 Artikel, /)]);
  });

  it('from the file .env, and from a flag before it', async () => {
    const future = await start('check', []);
    expect(future.said).toContain('[K-DAT-07]');
    const { said } = await start('check', ['--now', '2026-11-21']);
    expect(said).not.toContain('[K-DAT-07]');
  });

  it.each([
    ['new', ['place', '--id', 'hinterwalden', '--name', 'X', '--lat', '1', '--lon', '2']],
    ['schemas', []],
  ])('by %s', async (command, args) => {
    const { said } = await start(command, args);
    expect(said).toMatch(/places\/hinterwalden\.yaml gibt es schon|\d+ Schemas stehen in/);
  });

  it('by import', async () => {
    const text = join(elsewhere, 'vorlage.txt');
    writeFileSync(text, 'Der Bürgermeister sagte am Montag, die Bücherei werde im Mai wieder öffnen.\n');
    const { code, said } = await start('import', [text, '--print']);
    // The day counts from .env: a draft says when it was read.
    expect([code, said]).toEqual([0, expect.stringContaining('2021-01-01')]);
  });

  it('and a day that is none is said and counts as misuse', async () => {
    const { code, said } = await start('check', ['--now', 'morgen']);
    expect([code, said.split('\n')[0]]).toEqual([2, expect.stringContaining('--now morgen: ')]);
  });
});
