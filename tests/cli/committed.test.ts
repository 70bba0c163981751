import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { committedFiles } from '../../src/cli/content-check/content-check.ts';
import { run } from './run.ts';

const repository = mkdtempSync(join(tmpdir(), 'committed-'));
const folder = join(repository, 'inhalt');
const article = join(folder, 'articles/wiedereroeffnung.md');
const words = join(folder, 'woerter.txt');
cpSync('tests/fixtures/content-minimal', folder, { recursive: true });
writeFileSync(words, 'Mühlbach\n');
afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=N', '-c', 'user.email=n@example.org', ...args], { cwd: repository });

it('The last commit is nothing to ask for where the folder is a file, or is not there', () => {
  expect(committedFiles(join(folder, 'dossier.yaml'))).toBeUndefined();
  expect(committedFiles(join(folder, 'fehlt'))).toBeUndefined();
});

/** The check does without git; so do its tests where there is none. */
const hasGit = git('--version').status === 0;

describe.skipIf(!hasGit)('The last commit', () => {
  it('is asked only in a repository that has one', () => {
    expect(committedFiles(folder)).toBeUndefined();
    git('init', '--quiet');
    expect(committedFiles(folder)).toBeUndefined();
    git('add', '.');
    git('commit', '--quiet', '--message', 'Erste Fassung');
    expect(committedFiles(folder)).toEqual(new Map());
  });

  it('gives the entries that are different now, as they were, those that are gone, and the names of new ones', () => {
    const before = readFileSync(article);
    writeFileSync(article, before.toString().replace('etwa 4.200', 'etwa 4.800'));
    rmSync(join(folder, 'articles/offene-fragen.md'));
    rmSync(join(folder, 'events/lesenacht.yaml'));
    writeFileSync(words, 'Lesenacht\n');
    writeFileSync(join(folder, 'places/neu.yaml'), 'name: "Neu"\nlat: 50\nlon: 9\n');
    const committed = committedFiles(folder);
    expect([...committed!.keys()].sort()).toEqual([
      'articles/offene-fragen.md',
      'articles/wiedereroeffnung.md',
      'events/lesenacht.yaml',
      'places/neu.yaml',
    ]);
    expect(committed!.get('places/neu.yaml')).toHaveLength(0);
    expect(Buffer.from(committed!.get('articles/wiedereroeffnung.md')!)).toEqual(before);
  });

  it('is there too where the folder is the whole repository, whose own files are no entries', async () => {
    const own = join(repository, 'eigenes');
    cpSync('tests/fixtures/content-minimal', own, { recursive: true });
    writeFileSync(join(own, '.gitignore'), '.DS_Store\n');
    const inOwn = (...args: string[]) => git('-C', own, ...args);
    inOwn('init', '--quiet');
    inOwn('add', '.');
    inOwn('commit', '--quiet', '--message', 'Erste Fassung');
    const place = join(own, 'places/hinterwalden.yaml');
    writeFileSync(place, `${readFileSync(place, 'utf8')}# geändert\n`);
    expect([...committedFiles(own)!.keys()]).toEqual(['places/hinterwalden.yaml']);
    const { code, out } = await run('check', ['--content', own, '--now', '2026-11-21']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^2 Artikel, .*keine Fehler\n$/)]);
  });

  it('is what npm run check compares with', async () => {
    const { out } = await run('check', ['--content', folder, '--now', '2026-11-21']);
    expect(out).toContain('[K-LEB-04]');
    expect(out).toContain('[K-ADR-03]');
    expect(out).toMatch(/keine Fehler/);
    git('add', '.');
    git('commit', '--quiet', '--message', 'Zweite Fassung');
    expect((await run('check', ['--content', folder, '--now', '2026-11-21'])).out).not.toContain(
      '[K-LEB-04]',
    );
    const since = await run('check', ['--content', folder, '--now', '2026-11-21', '--since', 'HEAD~1']);
    expect(since.out).toContain('[K-LEB-04]');
  });
});
