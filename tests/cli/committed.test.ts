import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { committedArticles } from '../../src/cli/committed.ts';
import { run } from './run.ts';

const repository = mkdtempSync(join(tmpdir(), 'committed-'));
const folder = join(repository, 'inhalt');
const article = join(folder, 'articles/wiedereroeffnung.md');
cpSync('tests/fixtures/content-minimal', folder, { recursive: true });
afterAll(() => rmSync(repository, { recursive: true }));

const git = (...args: string[]) =>
  spawnSync('git', ['-c', 'user.name=N', '-c', 'user.email=n@example.org', ...args], { cwd: repository });

it('The last commit is nothing to ask for where the folder is a file, or is not there', async () => {
  expect(await committedArticles(join(folder, 'dossier.yaml'))).toBeUndefined();
  expect(await committedArticles(join(folder, 'fehlt'))).toBeUndefined();
});

/** The check does without git; so do its tests where there is none. */
const hasGit = git('--version').status === 0;

describe.skipIf(!hasGit)('The last commit', { timeout: 60_000 }, () => {
  it('is asked only in a repository that has one', async () => {
    expect(await committedArticles(folder)).toBeUndefined();
    git('init', '--quiet');
    expect(await committedArticles(folder)).toBeUndefined();
    git('add', '.');
    git('commit', '--quiet', '--message', 'Erste Fassung');
    expect(await committedArticles(folder)).toEqual(new Map());
  });

  it('gives the articles that are different now, as they were, and those that are gone', async () => {
    const before = readFileSync(article);
    writeFileSync(article, before.toString().replace('etwa 4.200', 'etwa 4.800'));
    rmSync(join(folder, 'articles/offene-fragen.md'));
    const committed = await committedArticles(folder);
    expect([...committed!.keys()]).toEqual(['articles/offene-fragen.md', 'articles/wiedereroeffnung.md']);
    expect(Buffer.from(committed!.get('articles/wiedereroeffnung.md')!)).toEqual(before);
  });

  it('is what npm run check compares with', async () => {
    const { out } = await run('check', ['--content', folder, '--now', '2026-11-21']);
    expect(out).toContain('[K-LEB-04]');
    expect(out).toContain('[K-ADR-03]');
    expect(out).toMatch(/keine Fehler/);
  });
});
