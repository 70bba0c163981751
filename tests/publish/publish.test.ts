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
import { astroEnvironment, buildCall, collect, type Run } from '../../src/publish/astro.ts';
import { diskFailure } from '../../src/publish/system/disk.ts';
import { assertUnchanged, fingerprint } from '../../src/publish/fingerprint.ts';
import { lock, lockInTurn } from '../../src/publish/lock.ts';
import { assertReplaceable, realPlace } from '../../src/publish/place.ts';
import { beside, clearLeftovers, recover, swap } from '../../src/publish/swap.ts';
import { inWorkshop, move, workshops } from '../../src/publish/workshop.ts';
import { serveSite } from '../../src/cli/serve-site.ts';
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

  it('brings the former site back if the new one cannot be put there', async () => {
    write(out, 'alt');
    await expect(swap(beside(out).fresh, out)).rejects.toThrow('ENOENT');
    expect([read(out), left()]).toEqual(['alt', ['dist']]);
  });

  it('clears away what killed builds left, and nothing else', async () => {
    write(out, 'alt');
    write(beside(out).previous, 'älter');
    write(join(out, '../.dist.neu-123'), 'halb');
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
      const { assertReplaceable } = await import(${JSON.stringify(resolve('src/publish/place.ts'))});
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

describe('the workshop', () => {
  const parent = () => join(out, '../bau');

  it('lies inside the project, wherever the site goes', () => {
    expect(workshops).toBe(resolve('.cache/bau'));
  });

  it('is cleared when the work is done, with what others left', async () => {
    mkdirSync(join(parent(), '0/seiten'), { recursive: true });
    let during: string[] = [];
    await inWorkshop(async ({ pages }) => {
      mkdirSync(pages);
      during = readdirSync(parent());
      await move(pages, out);
    }, parent());
    expect([during, left()]).toEqual([[String(process.pid)], ['dist']]);
  });

  it('is cleared when the work in it fails', async () => {
    const work = inWorkshop(() => Promise.reject(new Error('so nicht')), parent());
    await expect(work).rejects.toThrow('so nicht');
    expect(left()).toEqual([]);
  });
});

describe('a built folder', () => {
  it('can be moved to another file system', async ({ skip }) => {
    const memory = otherFileSystem();
    skip(memory === undefined, 'no second file system is at hand: /dev/shm is none');
    const place = mkdtempSync(join(memory!, 'publish-'));
    onTestFinished(() => {
      rmSync(place, { recursive: true });
    });
    write(join(out, 'artikel'), 'neu');
    await move(out, join(place, 'dist'));
    expect(read(join(place, 'dist/artikel'))).toBe('neu');
  });
});

describe('Astro', () => {
  const settings = readSettings({}, ['--base', '/dossier/'], {});

  it('stays in the foreground, tells nobody of it, and has our settings', () => {
    expect(astroEnvironment(settings)).toMatchObject({
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DEV_BACKGROUND: '0',
      ASTRO_PREVIEW_BACKGROUND: '0',
      QUELLENLAGE_BASE: '/dossier/',
    });
  });

  it('lets no variable from outside answer what pages ask of it', () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv('SITE', 'https://anders.example');
    vi.stubEnv('UNBETEILIGT', 'ja');
    // Vitest itself sets PROD, DEV and others: a page built with them would come without its policy.
    const names = Object.keys(astroEnvironment(settings));
    expect(names).toContain('UNBETEILIGT');
    expect(names.filter((name) => ['PROD', 'DEV', 'MODE', 'SSR', 'SITE', 'BASE_URL'].includes(name))).toEqual(
      [],
    );
  });

  it('never takes for a build what an earlier one left in the cache', () => {
    const { args, env } = buildCall(settings, '/eigener/zwischenspeicher');
    expect(args).toContain('--force');
    expect(env).toMatchObject({ QUELLENLAGE_CACHE: '/eigener/zwischenspeicher', NODE_ENV: 'production' });
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
      expect([code, err]).toEqual([2, '\n--bas gibt es nicht. Meinten Sie --base?\n']);
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

  it('does not count what is nobody’s entry', async () => {
    write(join(out, '.git'), 'alt');
    const before = await fingerprint(out);
    write(join(out, '.git'), 'neu');
    writeFileSync(join(out, 'README.md'), 'Leitfaden');
    await expect(assertUnchanged(out, before)).resolves.toBeUndefined();
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
