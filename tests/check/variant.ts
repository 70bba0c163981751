import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Committed } from '../../src/check/history/committed.ts';
import { inspect, type Inspection } from '../../src/check/check-folder.ts';

/** What becomes of a file: new content, its old text changed, or nothing (`null` deletes it). */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** Changes to the smallest dossier that the desk accepts, by path in the content folder. */
export type Changes = Readonly<Record<string, Change>>;

/** Something done to the folder that no text can say. */
export type Prepare = (folder: string) => void;

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');

/** The day on which the tests are run, whatever the calendar says. */
export const now = new Date('2026-11-21T12:00:00Z');

/** Changes a copy of the smallest dossier, does something more to it, and has the desk look at it. */
export async function inspectVariant(
  changes: Changes,
  prepare?: Prepare,
  undo?: () => void,
  committed?: Committed,
): Promise<Inspection> {
  const folder = copy();
  try {
    for (const [path, change] of Object.entries(changes)) apply(join(folder, path), change);
    prepare?.(folder);
    return await inspect(folder, { now, ...(committed ? { committed } : {}) });
  } finally {
    undo?.();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Replaces a text that must be there: a case that changes nothing tests nothing. */
export const swap =
  (old: string, fresh: string): Change =>
  (text) => {
    if (!text.includes(old)) throw new Error(`The fixture has no ${JSON.stringify(old)}`);
    return text.replace(old, () => fresh);
  };

/** Puts a text at the end of a file. */
export const append =
  (more: string): Change =>
  (text) =>
    text + more;

function copy(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'desk-')));
  cpSync(minimal, folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

function apply(path: string, change: Change): void {
  if (change === null) return rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof change === 'function' ? change(readFileSync(path, 'utf8')) : change);
}
