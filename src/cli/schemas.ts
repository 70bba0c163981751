import { resolve } from 'node:path';
import { editorCommand } from './command.ts';
import { writeEditorSchemas } from './content-check/editor-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors complete fields and ids from. */

const usage = `Aufruf: npm run schemas -- [--content ORDNER]

Schreibt aus den Schemas und dem Inhalt JSON-Schemas, mit denen VS Code Felder und Kennungen ergänzt.
npm run check und npm run dev tun das auch.`;

await editorCommand(usage, { words: 0 }, async ({ folder }) => {
  const count = await writeEditorSchemas(folder, resolve('.'));
  console.log(`${count} Schemas stehen in .vscode/schemas.`);
  return 0;
});
