import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

/** Files by their path. */
export type Files = Record<string, string>;

/** Every file of a folder on this machine, as if it lay at `under`. */
export const filesBelow = (folder: string, under: string): Files =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [under + path.slice(folder.length).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );

/** Puts files into a folder of the browser's own. */
export const fillFolder = (page: Page, files: Files): Promise<void> =>
  page.evaluate(async (entries) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of entries) {
      const parts = path.split('/');
      let folder = root;
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
      const file = await folder.getFileHandle(parts.at(-1)!, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, Object.entries(files));

/** What lies in that folder now. */
export const readFolder = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const found: [string, string][] = [];
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemHandle]>)
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else found.push([path + name, await (await (handle as FileSystemFileHandle).getFile()).text()]);
    };
    await walk(await navigator.storage.getDirectory(), '');
    return Object.fromEntries(found);
  });

/** The browser's own folder in place of the one that a person would choose. */
export async function chooseOwnFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** Writes files to a new folder on this machine and says where. */
export function writeBelow(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'formular-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
