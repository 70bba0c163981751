import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { astroScript } from '../../src/publish/astro.ts';
import { beside as placesBeside } from '../../src/publish/swap.ts';
import { otherFileSystem, putSite } from '../finished-site.ts';

/** What Astro does to those who trust it, and what we do about it. */

const folder = mkdtempSync(join(tmpdir(), 'traps-'));
const out = join(folder, 'dist');
const content = join(folder, 'inhalt');
const article = join(content, 'articles/erster-artikel.md');
const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, QUELLENLAGE_PDF: 'nein' };

const flags = [
  ...['--site', 'https://dossier.example.org', '--name', 'V', '--address', 'A', '--email', 'e@a.example'],
  ...['--content', content, '--out', out],
];
const start = (): ChildProcess =>
  spawn(process.execPath, ['src/cli/build.ts', ...flags], { env, stdio: 'ignore' });
const build = () => spawnSync(process.execPath, ['src/cli/build.ts', ...flags], { env, encoding: 'utf8' });

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/content-single', content, { recursive: true });
  putSite(out, { 'index.html': 'Die letzte gute Fassung' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lastGood = (): string => readFileSync(join(out, 'index.html'), 'utf8');
/** What Astro builds in, as long as the command runs. */
const workshop = ({ pid }: ChildProcess): string => `.cache/bau/${pid!}`;
/** A file of the fresh site, before that stands in its place. */
const freshFile =
  (path: string) =>
  ({ pid }: ChildProcess): string =>
    join(placesBeside(out, pid).fresh, path);
const beside = (): string[] => readdirSync(folder).sort();

/** Leaves a link in place of the site and moves that away, on another file system if this machine has one. */
function linkElsewhere(): string {
  const place = mkdtempSync(join(otherFileSystem() ?? tmpdir(), 'traps-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true });
  });
  const web = join(place, 'web');
  cpSync(out, web, { recursive: true });
  rmSync(out, { recursive: true });
  symlinkSync(web, out);
  return web;
}

/** Waits until a build has come so far that something is there; one that ended before never will. */
async function until(running: ChildProcess, path: string): Promise<void> {
  while (!existsSync(path)) {
    expect(running.exitCode, `the build ended before ${path} was there`).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the last good site', () => {
  it('stays when the content has an error, and the message says where', () => {
    writeFileSync(article, readFileSync(article, 'utf8').replace('monogram: DA', 'monogram: 12'));
    const { status, stderr } = build();
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(stderr).toMatch(/erster-artikel\.md:\d+:\d+/);
  });

  it('stays when the publisher forgot who they are', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/build.ts', '--content', content, '--out', out],
      {
        env,
        encoding: 'utf8',
        // Without the file .env that a publisher may have here.
        input: '',
      },
    );
    expect([status, lastGood()]).toEqual([2, 'Die letzte gute Fassung']);
    expect(stderr.match(/Es fehlt --(?:site|name|address|email)/g)).toHaveLength(4);
  });

  it('stays when the build is killed, and the next one clears up, behind a link to another disk too', async () => {
    const web = linkElsewhere();
    const running = start();
    await until(running, workshop(running));
    running.kill('SIGKILL');
    await once(running, 'close');
    const left = [existsSync(`${web}.lock`), existsSync(workshop(running))];
    expect([lastGood(), left]).toEqual(['Die letzte gute Fassung', [true, true]]);
    const { status, stderr } = build();
    expect([status, stderr]).toEqual([0, '']);
    expect(lastGood()).toContain('<html lang="de"');
    expect([beside(), readdirSync(join(web, '..'))]).toEqual([['dist', 'inhalt'], ['web']]);
    expect([lstatSync(out).isSymbolicLink(), existsSync(workshop(running))]).toEqual([true, false]);
  });

  it.each([
    ['when pages are built', workshop],
    ['when the search is made', freshFile('quellenlage-dossier.html')],
    ['when files are made for hosts', freshFile('suche/woerter.json')],
  ])('stays %s and somebody presses Ctrl+C, and nothing is left beside it', async (_, sign) => {
    // A terminal sends the signal to every process of the build.
    const running = spawn(process.execPath, ['src/cli/build.ts', ...flags], { env, detached: true });
    let said = '';
    running.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await until(running, sign(running));
    process.kill(-running.pid!, 'SIGINT');
    const [status] = (await once(running, 'close')) as [number];
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(said).toBe('\nAbgebrochen. Die letzte fertige Website ist unverändert.\n');
    expect(existsSync(workshop(running))).toBe(false);
  });

  it('stays when the result is verified and somebody presses Ctrl+C, and nothing is left beside it', () => {
    const script = `
      const { publish } = await import('./src/publish/publish.ts');
      const { readSettings } = await import('./src/settings/settings.ts');
      const keyboard = new AbortController();
      await publish(readSettings({}, ${JSON.stringify(flags)}, {}), {
        say: () => {},
        pack: false,
        judge: () => keyboard.abort(),
        signal: keyboard.signal,
      });`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).toContain('Abgebrochen. Die letzte fertige Website ist unverändert.');
    expect([lastGood(), beside()]).toEqual(['Die letzte gute Fassung', ['dist', 'inhalt']]);
  });

  it('stays when a file changes during the build, and the message names it', async () => {
    const running = spawn(process.execPath, ['src/cli/build.ts', ...flags], { env });
    let said = '';
    running.stderr.on('data', (text: Buffer) => (said += text.toString()));
    await until(running, workshop(running));
    writeFileSync(article, `${readFileSync(article, 'utf8')}\nEin Satz mehr.\n`);
    const [status] = (await once(running, 'close')) as [number];
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(said).toMatch(/während des Baus geändert:\n.*articles\/erster-artikel\.md\n.*neu starten/);
  });

  it('stays when there is no room for the new one', () => {
    // No process of the build may write a file of more than four kilobytes.
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 8; exec "$0" "$@"', process.execPath, 'src/cli/build.ts', ...flags],
      { env, encoding: 'utf8' },
    );
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(stderr).toContain('Das System lässt keine so große Datei zu');
  });

  it('is not begun where nobody can write, and the message says why', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/build.ts', ...flags.slice(0, -1), join(out, 'index.html/dist')],
      { env, encoding: 'utf8' },
    );
    expect([status, lastGood()]).toEqual([1, 'Die letzte gute Fassung']);
    expect(stderr).toMatch(
      /^\nAuf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste: .*index\.html/,
    );
  });

  it('is never the folder of somebody else, and nothing is built for it', () => {
    const foreign = join(folder, 'fremd');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'notizen.txt'), 'Aus zehn Jahren');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/cli/build.ts', ...flags.slice(0, -1), foreign],
      { env, encoding: 'utf8' },
    );
    expect([status, readdirSync(foreign)]).toEqual([2, ['notizen.txt']]);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('notizen.txt')]);
  });

  it('is built by one of two builds at once; the other says so and stops', async () => {
    const first = start();
    await until(first, `${out}.lock`);
    const second = build();
    const [status] = (await once(first, 'close')) as [number];
    expect([status, second.status]).toEqual([0, 1]);
    expect(second.stderr).toContain('baut schon ein anderer Lauf');
    expect(lastGood()).toContain('<html lang="de"');
  });
});

describe('our configuration of Astro', () => {
  it('never glues words together that stand on separate lines', () => {
    const { status } = spawnSync(
      process.execPath,
      [astroScript, 'build', '--root', 'tests/fixtures/glue', '--config', '../../../astro.config.ts'],
      { env: { ...env, QUELLENLAGE_OUT: out, QUELLENLAGE_CACHE: join(folder, 'cache') } },
    );
    const text = lastGood()
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect([status, text]).toEqual([0, expect.stringContaining('254.920 Soldaten')]);
    expect(text).toContain('und mehr');
  });
});
