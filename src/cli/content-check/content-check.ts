import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { inspect, type Inspection } from '../../check/check-folder.ts';
import type { Committed } from '../../check/history/committed.ts';
import { loadSpelling } from '../../check/prose/speller.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { Failure, shortPath } from '../../publish/system.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * The files of a content folder as they were committed, as far as they are different now or gone; no bytes for a
 * file that is new.
 *
 * Without a shell and without changing anything in the repository.
 *
 * @param since the commit to compare with
 * @returns undefined where there is no git, no repository or no such commit.
 */
export function committedFiles(folder: string, since = 'HEAD'): Committed | undefined {
  const changed = git(folder, [
    ...['diff', '--name-only', '--no-renames', '--no-ext-diff', '--relative', '-z', since, '--', '.'],
  ]);
  const untracked = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  if (!changed || !untracked) return undefined;
  const none = Buffer.alloc(0);
  const files = new Map<string, Uint8Array>(entriesIn(untracked).map((path) => [path, none]));
  // What git has forgotten and the folder still has is among both.
  for (const path of entriesIn(changed))
    files.set(path, git(folder, ['cat-file', 'blob', `${since}:./${path}`]) ?? none);
  return files;
}

/** The entries among paths that Git lists. */
const entriesIn = (paths: Buffer): string[] =>
  paths
    .toString('utf8')
    .split('\0')
    .filter((path) => /^[a-z]+\/[^/\n]+\.(?:md|yaml)$/.test(path));

/** What git says; undefined if it fails for whatever reason: the check does without it. */
function git(cwd: string, args: readonly string[]): Buffer | undefined {
  // A repository may name a program that watches its files; looking at it must not start one.
  const { status, stdout } = spawnSync('git', ['-c', 'core.fsmonitor=false', ...args], {
    cwd,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: Infinity,
  });
  return status === 0 ? stdout : undefined;
}

type Place = Pick<Settings, 'content' | 'now'>;
/** The commit to compare with, if not the last. */
type Since = { since?: string | undefined };

/** What the check says of a folder, with its own words, and compared with a commit. */
export async function checkContent({ content, now, since }: Place & Since): Promise<Inspection> {
  const committed = committedFiles(content, since);
  return inspect(content, {
    now: now === undefined ? new Date() : new Date(now),
    shownAs: shortPath(content),
    spelling: await loadSpelling(join(content, 'woerter.txt')),
    ...(committed ? { committed } : {}),
  });
}

/**
 * The completion of fields and ids in editors follows the project's own content: of use, but nothing to fail for.
 *
 * @returns what to say where the disk does not let itself be written to.
 */
export async function refreshCompletion({ content }: Place): Promise<string | undefined> {
  if (content !== resolve('content')) return undefined;
  try {
    await writeEditorSchemas(content, resolve('.'));
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return `Hinweis: ${error.message}`;
  }
}
