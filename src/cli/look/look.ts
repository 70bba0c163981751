import { join, resolve } from 'node:path';
import { inspect, type Inspection } from '../../check/check-folder.ts';
import { loadSpelling } from '../../check/prose/speller.ts';
import { Failure, shortPath } from '../../publish/system.ts';
import type { Settings } from '../../settings/settings.ts';
import { committedFiles } from './committed.ts';
import { writeEditorSchemas } from './editor-schemas.ts';

type Place = Pick<Settings, 'content' | 'now'>;
/** The commit to compare with, if not the last. */
type Since = { since?: string | undefined };

/** What the check says of a folder, with its own words, and compared with a commit. */
export async function look({ content, now, since }: Place & Since): Promise<Inspection> {
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
