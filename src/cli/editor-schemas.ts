import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorSchemas } from '../desk/editors/json-schemas.ts';
import { lay } from '../desk/lay.ts';
import { readContent } from '../desk/read.ts';
import { shelve } from '../desk/shelf.ts';

/**
 * Writes the JSON Schemas for editors into a folder, each only if it has changed, so that an editor
 * that watches them has nothing to do. Returns how many there are.
 */
export async function writeEditorSchemas(content: string, out: string): Promise<number> {
  const { files } = await readContent(content, 'content');
  const schemas = editorSchemas(shelve(files.map(lay)));
  await mkdir(out, { recursive: true });
  for (const { name, json } of schemas) {
    const path = join(out, name);
    const text = `${JSON.stringify(json, null, 2)}\n`;
    if ((await readFile(path, 'utf8').catch(() => '')) === text) continue;
    // Whoever reads at this moment gets the old file or the new one, never half of it.
    await writeFile(`${path}.${process.pid}`, text);
    await rename(`${path}.${process.pid}`, path);
  }
  return schemas.length;
}
