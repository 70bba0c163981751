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
import { otherFileSystem, putSite } from '../finished-site.ts';
import { astro, build, buildEnvironment } from './build.ts';

/** What Astro does to those who trust it, and what we do about it. */

const folder = mkdtempSync(join(tmpdir(), 'traps-'));
const out = join(folder, 'dist');
const content = join(folder, 'inhalt');
const article = join(content, 'articles/erster-artikel.md');
const flags = ['--content', content, '--out', out];
const env = buildEnvironment;

/** A build at work, as a terminal starts it, and what it has said so far of what is wrong. */
function start(): { running: ChildProcess; said: () => string } {
  const running = spawn(process.execPath, ['src/cli/build.ts', ...flags], { env, detached: true });
  let said = '';
  running.stderr.on('data', (text: Buffer) => (said += text.toString()));
  running.stdout.resume();
  return { running, said: () => said };
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/content-single', content, { recursive: true });
  putSite(out, { 'index.html': 'Die letzte gute Fassung' });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const lastGood = (): string => readFileSync(join(out, 'index.html'), 'utf8');
/** What a process builds in. */
const staging = ({ pid }: ChildProcess): string => `.cache/staging/${pid!}`;
const staged =
  (path: string) =>
  (running: ChildProcess): string =>
    join(staging(running), 'site', path);
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
  it.each([
    ['our command', 'src/cli/build.ts', flags],
    ['Astro’s own', astro, ['build']],
  ])('stays when the content has an error, and the message says where: %s', async (_, script, args) => {
    writeFileSync(article, readFileSync(article, 'utf8').replace('monogram: DA', 'monogram: 12'));
    const places = { QUELLENLAGE_CONTENT: content, QUELLENLAGE_OUT: out };
    const { status, stderr } = await build(args, { script, env: { ...env, ...places } });
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(stderr).toMatch(/erster-artikel\.md:\d+:\d+/);
  });

  it('stays when the publisher forgot who they are', async () => {
    const forgotten = { QUELLENLAGE_SITE: '', QUELLENLAGE_NAME: '', QUELLENLAGE_ADDRESS: '' };
    const { status, stderr } = await build(flags, { env: { ...env, ...forgotten, QUELLENLAGE_EMAIL: '' } });
    expect([status, lastGood()]).toEqual([2, 'Die letzte gute Fassung']);
    expect(stderr.match(/Es fehlt --(?:site|name|address|email)/g)).toHaveLength(4);
  });

  it('stays when the build is killed; the next one clears up, and keeps out another, behind a link to another disk too', async () => {
    const web = linkElsewhere();
    const { running } = start();
    await until(running, staging(running));
    running.kill('SIGKILL');
    await once(running, 'close');
    const left = [existsSync(`${web}.lock`), existsSync(staging(running))];
    expect([lastGood(), left]).toEqual(['Die letzte gute Fassung', [true, true]]);
    const next = start();
    await until(next.running, staging(next.running));
    writeFileSync(article, `${readFileSync(article, 'utf8')}\nEin Satz mehr.\n`);
    const { status, stderr } = await build(flags);
    expect([status, stderr]).toEqual([1, expect.stringContaining('baut schon ein anderer Lauf')]);
    expect([await once(next.running, 'close'), next.said()]).toEqual([[0, null], '']);
    expect(lastGood()).toContain('<html lang="de"');
    // What is built is what was checked.
    const built = readFileSync(join(out, 'artikel/erster-artikel/index.html'), 'utf8');
    expect(built).not.toContain('Ein Satz mehr');
    expect([beside(), readdirSync(join(web, '..'))]).toEqual([['dist', 'inhalt'], ['web']]);
    expect([lstatSync(out).isSymbolicLink(), existsSync(staging(running))]).toEqual([true, false]);
  });

  it.each([
    ['stays when pages are built and somebody presses Ctrl+C', staging],
    ['stays when the search is made and somebody presses Ctrl+C', staged('ganzes-dossier.html')],
  ])('%s, and nothing is left beside it', async (_, sign) => {
    const { running, said } = start();
    await until(running, sign(running));
    // A terminal sends the signal to every process of the build.
    process.kill(-running.pid!, 'SIGINT');
    const [status] = (await once(running, 'close')) as [number];
    expect([status, lastGood(), beside()]).toEqual([1, 'Die letzte gute Fassung', ['dist', 'inhalt']]);
    expect(said()).toBe('\nAbgebrochen. Die letzte fertige Website ist unverändert.\n');
    expect(existsSync(staging(running))).toBe(false);
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

  it('is not begun where nobody can write, and the message says why', async () => {
    const { status, stderr } = await build(['--content', content, '--out', join(out, 'index.html/dist')]);
    expect([status, lastGood()]).toEqual([1, 'Die letzte gute Fassung']);
    expect(stderr).toMatch(/^Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste: .*index\.html/);
  });

  it('is never the folder of somebody else, and nothing is built for it', async () => {
    const foreign = join(folder, 'fremd');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'notizen.txt'), 'Aus zehn Jahren');
    const { status, stdout, stderr } = await build(['--content', content, '--out', foreign]);
    expect([status, readdirSync(foreign)]).toEqual([2, ['notizen.txt']]);
    expect([stdout, stderr]).toEqual(['', expect.stringContaining('notizen.txt')]);
  });
});

describe('our configuration of Astro', () => {
  it('never glues words together that stand on separate lines', () => {
    const script = `
      const { build } = await import('astro');
      const { siteConfig } = await import('./src/publish/site-config.ts');
      const { readSettings } = await import('./src/settings/settings.ts');
      const config = siteConfig(readSettings({}, [], {}));
      await build({ ...config, configFile: false, integrations: [], root: 'tests/fixtures/glue', outDir: ${JSON.stringify(out)} });`;
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { env });
    const text = lastGood()
      .replace(/<head>.*<\/head>/s, '')
      .replace(/<[^>]+>/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    expect([status, text]).toEqual([0, expect.stringContaining('254.920 Soldaten')]);
    expect(text).toContain('und mehr');
  });
});
