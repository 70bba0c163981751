import type { Disk } from '../source/files/read-content.ts';

let opened: FileSystemDirectoryHandle | undefined;

/** The folder with the content in the folder that somebody opened; undefined before. */
export const openedFolder = (content: string): Promise<FileSystemDirectoryHandle> | undefined =>
  opened && inside(opened, content);

/**
 * Sees which folder the editor opens, for it keeps that to itself, and makes it look for the content instead of
 * `.git`: a folder that somebody has downloaded has none.
 */
export function watchFolder(content: string): void {
  around('getDirectoryHandle', async (folder, [name], ask) => {
    if (name !== '.git') return ask();
    await (await inside(folder, content)).getFileHandle('dossier.yaml');
    opened = folder;
    return folder;
  });
  // This is how it asks for the folder of last time.
  around('requestPermission', (folder, _, ask) => {
    opened = folder;
    return ask();
  });
}

type Method = (this: FileSystemDirectoryHandle, ...args: unknown[]) => Promise<unknown>;

/** Puts something before what a folder of the browser does. */
function around(
  name: string,
  act: (folder: FileSystemDirectoryHandle, args: unknown[], ask: () => Promise<unknown>) => Promise<unknown>,
): void {
  const { prototype } = FileSystemDirectoryHandle;
  const original = Reflect.get(prototype, name) as Method;
  const replaced: Method = function (...args) {
    return act(this, args, () => original.apply(this, args));
  };
  Reflect.set(prototype, name, replaced);
}

async function inside(root: FileSystemDirectoryHandle, path: string): Promise<FileSystemDirectoryHandle> {
  let folder = root;
  for (const name of path.split('/').filter(Boolean)) folder = await folder.getDirectoryHandle(name);
  return folder;
}

/** A folder of the browser as the check reads one, with one file as it is about to be saved. */
export function diskIn(root: FileSystemDirectoryHandle, saved?: { path: string; text: string }): Disk {
  const bytes = saved && new TextEncoder().encode(saved.text);
  const fileAt = async (path: string): Promise<File | undefined> => {
    const [name = '', ...folders] = path.split('/').reverse();
    const folder = await inside(root, folders.reverse().join('/'));
    return (await folder.getFileHandle(name)).getFile();
  };
  return {
    names: async (path) => {
      const folder = await inside(root, path).catch(() => undefined);
      if (!folder) return undefined;
      const names = new Set<string>();
      for await (const name of folder.keys()) names.add(name);
      if (saved?.path.startsWith(`${path}/`)) names.add(saved.path.slice(path.length + 1));
      return [...names];
    },
    look: async (path) => {
      if (path === saved?.path) return { kind: 'file', size: bytes!.length };
      const file = await fileAt(path).catch(() => undefined);
      if (file) return { kind: 'file', size: file.size };
      return (await inside(root, path).catch(() => undefined)) && { kind: 'folder', size: 0 };
    },
    read: async (path) => {
      if (path === saved?.path) return bytes;
      const file = await fileAt(path).catch(() => undefined);
      return file && new Uint8Array(await file.arrayBuffer());
    },
  };
}
