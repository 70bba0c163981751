import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { diskFailure } from '../../src/publish/system.ts';
import { lock } from '../../src/publish/folder/lock.ts';
import { assertReplaceable, realPlace } from '../../src/publish/folder/place.ts';
import {
  beside,
  clearLeftovers,
  recover,
  swap,
  makeStaging,
  removeFolder,
} from '../../src/publish/folder/swap.ts';
import { serveSite } from '../../src/cli/site.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { otherFileSystem, putSite } from '../finished-site.ts';
import type { Rivalry } from './rival.ts';
import { run } from '../cli/run.ts';

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
  const staged = () => join(out, '../staging');

  it('replaces the former one and leaves nothing beside it', async () => {
    write(out, 'alt');
    write(staged(), 'neu');
    await swap(staged(), out);
    expect([read(out), left()]).toEqual(['neu', ['dist']]);
  });

  it('works from one file system to another', async ({ skip }) => {
    const memory = otherFileSystem();
    skip(memory === undefined, 'no second file system is at hand: /dev/shm is none');
    const place = mkdtempSync(join(memory!, 'publish-'));
    onTestFinished(() => {
      rmSync(place, { recursive: true });
    });
    write(join(staged(), 'artikel'), 'neu');
    write(join(place, 'dist'), 'alt');
    await swap(staged(), join(place, 'dist'));
    expect([readdirSync(place), read(join(place, 'dist/artikel'))]).toEqual([['dist'], 'neu']);
  });

  it('brings the former site back if it was cut off between two renames', () => {
    write(beside(out).previous, 'alt');
    recover(out);
    expect(read(out)).toBe('alt');
  });

  it('brings the former site back if the new one cannot be put there', async () => {
    write(out, 'alt');
    await expect(swap(staged(), out)).rejects.toThrow('ENOENT');
    expect([read(out), left()]).toEqual(['alt', ['dist']]);
  });

  it('clears away what killed builds left, and nothing else', async () => {
    write(out, 'alt');
    write(beside(out).previous, 'älter');
    write(beside(out).fresh, 'halb');
    write(join(out, '../anderes'), 'fremd');
    await clearLeftovers(out);
    expect(left()).toEqual(['anderes', 'dist']);
  });
});

describe('the place of a site', () => {
  const refusal = (): string => {
    try {
      assertReplaceable(out);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  const put = (path: string): void => {
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), 'Aus zehn Jahren');
  };

  it('may be missing, empty, or hold a site of ours', () => {
    expect(refusal()).toBe('');
    mkdirSync(out);
    expect(refusal()).toBe('');
    put('.DS_Store');
    putSite(out, { 'index.html': 'alt', 'artikel/a/index.html': 'alt' });
    expect(refusal()).toBe('');
  });

  it.each(['index.html', '.git/config', '.hosting/nginx.conf'])('may not hold what is not: %s', (path) => {
    put(path);
    expect(refusal()).toMatch(/^In .*dist liegt, was nicht .*gehört: .*\n.*gelöscht\.\nNennen Sie mit --out/);
  });

  it('may not hold a list of somebody else’s files', () => {
    put('roman.txt');
    writeFileSync(join(out, 'SHA256SUMS'), `${'0'.repeat(64)}  roman.txt\n`);
    expect(refusal()).toContain('SHA256SUMS, roman.txt.');
  });

  it('may not hold anything beside a site of ours', () => {
    putSite(out, { 'index.html': 'alt' });
    for (const path of ['.git/config', 'a.txt', 'b.txt', 'c.txt']) put(path);
    expect(refusal()).toContain(': .git, a.txt, b.txt und 1 mehr.');
  });

  it('is no file', () => {
    writeFileSync(out, '');
    expect(refusal()).toMatch(/dist liegt eine Datei\.\nNennen Sie/);
  });

  it('holds nothing that cannot be removed afterwards', () => {
    putSite(out, { 'index.html': 'alt', 'artikel/a/index.html': 'alt' });
    chmodSync(join(out, '..'), 0o755);
    chmodSync(join(out, 'artikel'), 0o555);
    // Root may do anything, so whoever asks must be somebody else.
    const script = `
      const { assertReplaceable } = await import(${JSON.stringify(resolve('src/publish/folder/place.ts'))});
      if (process.getuid() === 0) process.setuid(65534);
      assertReplaceable(${JSON.stringify(out)});`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/SettingsError: In .*\/dist.* darf nichts gelöscht werden.*\n.*sudo chown -R/);
  });

  it('is not a whole disk, for that cannot be renamed', ({ skip }) => {
    const memory = otherFileSystem();
    skip(memory === undefined, 'no second file system is at hand: /dev/shm is none');
    out = memory!;
    expect(refusal()).toMatch(/eingehängter Datenträger.*\n.*: --out "\/dev\/shm\/website"$/);
  });

  it('is where symbolic links lead', () => {
    const place = join(out, '../web');
    symlinkSync('web', out);
    expect(realPlace(out)).toBe(place);
    mkdirSync(place);
    expect(realPlace(join(out, 'neu/dist'))).toBe(join(place, 'neu/dist'));
  });

  it('is nowhere if they lead to each other', () => {
    symlinkSync('dist', out);
    expect(() => realPlace(out)).toThrow('ELOOP');
  });
});

describe('the staging folder', () => {
  const parent = () => join(out, '../staging');
  const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  it('is new for every build, clears what killed ones left, and leaves alone those at work', () => {
    for (const name of [String(deadPid()), String(process.ppid), `${process.pid}/site`])
      write(join(parent(), name), 'halb');
    const { folder, site } = makeStaging(parent());
    expect(readdirSync(parent()).sort()).toEqual([String(process.ppid), String(process.pid)].sort());
    expect(readdirSync(site)).toEqual([]);
    removeFolder(folder);
    expect(readdirSync(parent())).toEqual([String(process.ppid)]);
  });
});

describe('a look at a finished site', () => {
  const pathOf = async (base: string): Promise<string> => {
    const served = await serveSite({ ...readSettings({}, ['--base', base], {}), out, port: 0 });
    await served.close();
    return new URL(served.address).pathname;
  };
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  afterEach(() => said.mockClear());
  afterAll(() => {
    said.mockRestore();
  });

  it('is taken under the path that it was built for, whatever the settings say', async () => {
    putSite(out, { 'manifest.webmanifest': '{"scope":"/dossier/"}' });
    expect([await pathOf('/'), said.mock.calls.length]).toEqual(['/dossier/', 1]);
    expect(await pathOf('/anders/')).toBe('/dossier/');
    expect(said.mock.calls[1]).toEqual([
      expect.stringContaining('für /dossier/ gebaut und nicht für /anders/'),
    ]);
  });

  it('goes by the settings where the site does not say', async () => {
    putSite(out, { 'index.html': 'Start' });
    expect(await pathOf('/anders/')).toBe('/anders/');
  });
});

describe('a command that cannot be meant', () => {
  it('ends with 2, so that it is told from one that failed', async () => {
    const commands = ['build', 'start', 'preview', 'dev'].map((name) => run(name, ['--bas', '/x/']));
    for (const { code, err } of await Promise.all(commands))
      expect([code, err]).toEqual([2, '--bas gibt es nicht. Meinten Sie --base?\n']);
  });
});

describe('the lock', () => {
  it.runIf(existsSync('/proc/self'))('says so where the system takes no files', async () => {
    await expect(lock('/proc/dist')).rejects.toThrow(/^In \/proc lässt sich nichts anlegen/);
  });

  const hold = (name: string, place = out): void => {
    mkdirSync(`${place}.lock`);
    writeFileSync(join(`${place}.lock`, name), '');
  };
  const nameOf = (pid: number, host = hostname(), since = Date.now()): string =>
    `${pid}.${since}.0-0.${host}`;
  const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;

  it('keeps a second build out and lets it in afterwards', async () => {
    const release = await lock(out);
    await expect(lock(out)).rejects.toThrow(/baut schon ein anderer Lauf/);
    release();
    expect(existsSync(`${out}.lock`)).toBe(false);
    (await lock(out))();
  });

  it('is taken over from a process that has died', async () => {
    hold(nameOf(deadPid()));
    (await lock(out))();
    expect(left()).toEqual([]);
  });

  it('is got by one of many who find a dead or no holder at the same instant', async () => {
    const places = Array.from({ length: 200 }, (_, round) => `${out}-${round}`);
    const dead = deadPid();
    for (const place of places.slice(0, 150)) hold(nameOf(dead), place);
    const start = new Int32Array(new SharedArrayBuffer(4 * places.length));
    const rivals = [1, 2, 3, 4].map(async (_, __, { length }) => {
      const workerData: Rivalry = { places, start, rivals: length };
      const rival = new Worker(new URL('rival.ts', import.meta.url), { workerData });
      const [got] = (await once(rival, 'message')) as [string[]];
      return got;
    });
    expect((await Promise.all(rivals)).flat().sort()).toEqual(places.sort());
  });

  it('is not taken away from whoever found the same dead holder a moment earlier', async () => {
    const dead = nameOf(deadPid());
    hold(dead);
    const asked = vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      renameSync(join(`${out}.lock`, dead), join(`${out}.lock`, nameOf(process.pid)));
      throw Object.assign(new Error('no such process'), { code: 'ESRCH' });
    });
    onTestFinished(() => {
      asked.mockRestore();
    });
    await expect(lock(out)).rejects.toThrow(`Prozess ${process.pid} `);
  });

  it('is taken over when it is older than any build', async () => {
    const late = nameOf(process.pid, hostname(), Date.parse('2020-01-01'));
    hold(late);
    const release = await lock(out);
    expect(readdirSync(`${out}.lock`)).not.toContain(late);
    release();
  });

  it('is respected when another machine holds it, whatever lies beside', async () => {
    hold(nameOf(1, 'anderswo'));
    writeFileSync(`${out}.lock/.DS_Store`, '');
    await expect(lock(out)).rejects.toThrow(/anderswo/);
  });

  it.each([
    ['nothing', []],
    ['nothing of a build', ['.DS_Store']],
  ])('is taken over when %s is in it', async (_, names) => {
    mkdirSync(`${out}.lock`);
    for (const name of names) writeFileSync(join(`${out}.lock`, name), '');
    (await lock(out))();
    expect(left()).toEqual([]);
  });
});

describe('a disk that cannot be written to', () => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EACCES', 'EROFS', 'ENOTDIR', 'EBUSY', 'EXDEV', 'ELOOP'])(
    'is told in words: %s',
    (code) => {
      const failure = diskFailure(Object.assign(new Error(code), { code, path: '/anderswo/dist' }));
      expect(failure?.message).toMatch(/^[A-Z][^:]+: \/anderswo\/dist$/);
      expect(failure?.message).not.toContain(code);
    },
  );

  it('is told in words too where Astro or Vite pass on what it said', () => {
    expect(diskFailure(new Error('Could not write: File too large (os error 27)'))?.message).toBe(
      'Das System lässt keine so große Datei zu.',
    );
  });

  it('is no excuse for any other error', () => {
    expect(diskFailure(new TypeError('x is not a function'))).toBeUndefined();
  });
});
