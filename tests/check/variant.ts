import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Committed } from '../../src/check/history/committed.ts';
import { examine } from '../../src/check/check-files.ts';
import { inspect, type Inspection } from '../../src/check/check-folder.ts';
import { type Disk, readContent } from '../../src/source/files/read-content.ts';

/** What becomes of a file: new content, its old text changed, or nothing (`null` deletes it). */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** Changes to the smallest dossier that the check accepts, by path in the content folder. */
export type Changes = Readonly<Record<string, Change>>;

/** Something done to the folder that no text can say. */
export type Prepare = (folder: string) => void;

const minimal = join(import.meta.dirname, '../fixtures/content-minimal');

/** The day on which the tests are run, whatever the calendar says. */
export const now = new Date('2026-11-21T12:00:00Z');

/** Changes a copy of the smallest dossier, does something more to it, and has it checked. */
export async function inspectVariant(
  changes: Changes,
  prepare?: Prepare,
  undo?: () => void,
  committed?: Committed,
): Promise<Inspection> {
  if (!prepare && !undo)
    return examine(await readContent(diskWith(changes), 'content'), {
      now,
      ...(committed ? { committed } : {}),
    });
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

/** The files of the smallest dossier, by path. */
const files: ReadonlyMap<string, Buffer> = new Map(
  readdirSync(minimal, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(minimal, path), readFileSync(path)]),
);

/** The changed dossier on a disk in memory, which may keep one folder to itself. */
export function diskWith(changes: Changes, closed?: string): Disk {
  const content = new Map<string, Uint8Array>(files);
  for (const [path, change] of Object.entries(changes)) {
    const isIn = (name: string) => name === path || name.startsWith(`${path}/`);
    if (change === null) for (const name of [...content.keys()].filter(isIn)) content.delete(name);
    else {
      const old = content.get(path);
      content.set(path, Buffer.from(typeof change === 'function' ? change(String(old ?? '')) : change));
    }
  }
  const below = (folder: string) =>
    [...content.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`));
  const names = (folder: string) =>
    below(folder).map((path) => path.slice(folder === '' ? 0 : folder.length + 1).split('/')[0]!);
  return {
    names: (folder) => Promise.resolve(folder === closed ? undefined : [...new Set(names(folder))]),
    look: (path) => {
      const size = content.get(path)?.length;
      if (size !== undefined) return Promise.resolve({ kind: 'file', size });
      return Promise.resolve(below(path).length > 0 ? { kind: 'folder', size: 0 } : undefined);
    },
    read: (path) => Promise.resolve(content.get(path)),
  };
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
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'check-')));
  cpSync(minimal, folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

function apply(path: string, change: Change): void {
  if (change === null) return rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof change === 'function' ? change(readFileSync(path, 'utf8')) : change);
}
