import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { collect, type Run } from '../../src/cli/publish/astro.ts';
import { diskFailure } from '../../src/cli/publish/disk.ts';
import { assertUnchanged, fingerprint } from '../../src/cli/publish/fingerprint.ts';
import { lock, lockInTurn } from '../../src/cli/publish/lock.ts';
import { beside, clearLeftovers, recover, swap } from '../../src/cli/publish/swap.ts';

let out: string;

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'publish-')), 'dist');
});

const write = (folder: string, text: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
};
const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');
const left = (): string[] => readdirSync(join(out, '..')).sort();

describe('putting a site in place', () => {
  it('replaces the former one and leaves nothing beside it', async () => {
    write(out, 'alt');
    write(beside(out).fresh, 'neu');
    await swap(beside(out).fresh, out);
    expect([read(out), left()]).toEqual(['neu', ['dist']]);
  });

  it('works the first time too', async () => {
    write(beside(out).fresh, 'neu');
    await swap(beside(out).fresh, out);
    expect(read(out)).toBe('neu');
  });

  it('brings the former site back if it was cut off between two renames', () => {
    write(beside(out).previous, 'alt');
    recover(out);
    expect(read(out)).toBe('alt');
  });

  it('clears away what killed builds left, and nothing else', async () => {
    write(out, 'alt');
    write(join(out, '../.dist.neu-123'), 'halb');
    write(join(out, '../.dist.zwischenspeicher-123'), 'halb');
    write(join(out, '../anderes'), 'fremd');
    await clearLeftovers(out);
    expect(left()).toEqual(['anderes', 'dist']);
  });
});

describe('the lock', () => {
  const hold = (holder: object): void => {
    writeFileSync(`${out}.lock`, JSON.stringify(holder));
  };
  const now = new Date().toISOString();

  it('keeps a second build out and lets it in afterwards', async () => {
    const release = await lock(out);
    await expect(lock(out)).rejects.toThrow(/baut schon ein anderer Lauf/);
    release();
    expect(existsSync(`${out}.lock`)).toBe(false);
    (await lock(out))();
  });

  it('can be waited for', async () => {
    const release = await lock(out);
    let waited = false;
    const turn = lockInTurn(out, () => (waited = true), new AbortController().signal);
    setTimeout(release, 50);
    (await turn)();
    expect(waited).toBe(true);
  });

  it('is not waited for once the wait is called off', async () => {
    await lock(out);
    await expect(lockInTurn(out, () => undefined, AbortSignal.timeout(50))).rejects.toThrow('Abgebrochen');
  });

  it('is taken over from a process that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    hold({ pid, host: hostname(), since: now });
    await expect(lock(out)).resolves.toBeTypeOf('function');
  });

  it('is taken over when it is older than any build', async () => {
    hold({ pid: process.pid, host: hostname(), since: '2020-01-01T00:00:00Z' });
    await expect(lock(out)).resolves.toBeTypeOf('function');
  });

  it('is respected when another machine holds it', async () => {
    hold({ pid: 1, host: 'anderswo', since: now });
    await expect(lock(out)).rejects.toThrow(/anderswo/);
  });

  it('is taken over when only half of it was written', async () => {
    writeFileSync(`${out}.lock`, '{"pid":');
    await expect(lock(out)).resolves.toBeTypeOf('function');
  });
});

describe('a disk that cannot be written to', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EROFS', 'ENOTDIR'])('is told in words: %s', (code) => {
    const failure = diskFailure(Object.assign(new Error(code), { code, path: '/anderswo/dist' }));
    expect(failure?.message).toMatch(/^[A-Z][^:]+: \/anderswo\/dist$/);
    expect(failure?.message).not.toContain(code);
  });

  it('is no excuse for any other error', () => {
    expect(diskFailure(new TypeError('x is not a function'))).toBeUndefined();
  });
});

describe('the content while the site is built', () => {
  const file = () => join(out, 'index.html');

  it('may stay as it is', async () => {
    write(out, 'Text');
    await expect(assertUnchanged(out, await fingerprint(out))).resolves.toBeUndefined();
  });

  it.each([
    ['changes', () => writeFileSync(file(), 'anderer')],
    ['goes', () => rmSync(file())],
    ['comes', () => writeFileSync(join(out, 'index.html.neu'), 'Text')],
  ])('is refused when a file %s', async (_, change) => {
    write(out, 'Text');
    const before = await fingerprint(out);
    change();
    await expect(assertUnchanged(out, before)).rejects.toThrow(/index\.html.*\n.*Bitte neu starten/);
  });
});

describe('what Astro says', () => {
  const run = (): Run => ({ code: 0, errors: [], warnings: [] });

  it('counts as an error even where Astro ends with success', () => {
    const said = run();
    collect('{"message":"Entry data → x does not exist","label":"content","level":"error"}', said, true);
    expect(said.errors).toEqual(['[content] Entry data → x does not exist']);
  });

  it('counts as an error when it comes without a form', () => {
    const said = run();
    collect('TypeError: x is not a function', said, true);
    expect(said.errors).toEqual(['TypeError: x is not a function']);
  });

  it('is no error when it only informs', () => {
    const said = run();
    collect('{"message":"12 page(s) built","label":"build","level":"info"}', said, false);
    collect('(node:12) ExperimentalWarning: something new', said, true);
    collect('', said, true);
    expect(said).toEqual(run());
  });

  it('is shown when it warns', () => {
    const said = run();
    collect('{"message":"Something is deprecated","label":"config","level":"warn"}', said, false);
    expect(said.warnings).toEqual(['[config] Something is deprecated']);
  });

  it('is passed over where it only wonders about an empty folder', () => {
    const said = run();
    collect(
      '{"message":"The collection \\"charts\\" does not exist or is empty.","label":"content","level":"warn"}',
      said,
      false,
    );
    expect(said.warnings).toEqual([]);
  });
});
