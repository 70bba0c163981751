import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas } from '../../scaffold/json-schemas.ts';
import { parseFile } from '../../source/parse-file.ts';
import { readFolder } from '../../source/files/disk.ts';
import { indexContent } from '../../source/field.ts';
import { diskFailure, Failure } from '../../publish/system.ts';

/**
 * Writes the JSON Schemas for editors below the folder of a project: those for YAML files, and once more that
 * of the articles, for the head of a Markdown file. Each is written only if it has changed, so that an editor
 * that watches them has nothing to do.
 *
 * @returns how many there are
 * @throws {Failure} where the disk does not let itself be written to
 */
export async function writeEditorSchemas(content: string, project: string): Promise<number> {
  const { files } = await readFolder(content, 'content');
  const index = indexContent(files.map(parseFile));
  const schemas = editorSchemas(index);
  const articles = [...index.ids('articles')].map((id) => join(content, 'articles', `${id}.md`));
  try {
    for (const { name, json } of schemas) await put(join(project, '.vscode/schemas', name), json);
    for (const [name, json] of Object.entries(frontMatter(articles, schemas)))
      await put(join(project, '.astro/collections', name), json);
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    const reason = diskFailure(error)?.message ?? 'In diesem Ordner lässt sich nichts anlegen.';
    throw new Failure(
      `Die Schemas, aus denen Editoren Felder und Kennungen ergänzen, sind nicht auf dem neuesten Stand. ${reason}`,
    );
  }
  return schemas.length;
}

/**
 * What the language server of Astro reads for the front matter of Markdown. Astro would write it from its
 * collections, in which there are no ids to complete; so ours goes by another name, which Astro leaves alone.
 */
function frontMatter(
  articles: readonly string[],
  schemas: ReturnType<typeof editorSchemas>,
): Record<string, unknown> {
  const name = 'artikel';
  // The server compares addresses in lower case.
  const entries = articles.map((file): [string, string] => [pathToFileURL(file).href.toLowerCase(), name]);
  return {
    [`${name}.schema.json`]: schemas.find((schema) => schema.name === 'articles.json')!.json,
    'collections.json': {
      collections: [{ hasSchema: true, name }],
      entries: Object.fromEntries(entries) as Record<string, string>,
    },
  };
}

async function put(path: string, json: unknown): Promise<void> {
  const text = `${JSON.stringify(json, null, 2)}\n`;
  if ((await readFile(path, 'utf8').catch(() => '')) === text) return;
  await mkdir(dirname(path), { recursive: true });
  // Whoever reads at this moment gets the old file or the new one, never half of it.
  const beside = `${path}.${process.pid}`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}
