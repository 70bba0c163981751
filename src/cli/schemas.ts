import { resolve } from 'node:path';
import { readAsked } from './asked.ts';
import { unwritten, writeEditorSchemas } from './editor-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas that editors complete fields and ids from. */

const usage = `Aufruf: npm run schemas -- [--content ORDNER]

Schreibt aus den Schemas und dem Inhalt JSON-Schemas, mit denen VS Code Felder und Kennungen ergänzt.
npm run check und npm run dev tun das auch.`;

const options = {
  content: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = readAsked(args, options, usage);
  if (typeof asked === 'number') return asked;
  try {
    const count = await writeEditorSchemas(asked.given.content, resolve('.'));
    console.log(`${count} Schemas stehen in .vscode/schemas.`);
    return 0;
  } catch (error) {
    console.error(unwritten(error));
    return 1;
  }
}
