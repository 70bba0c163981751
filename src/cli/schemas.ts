import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeEditorSchemas } from './editor-schemas.ts';
import { givenContent } from './given.ts';

/** `npm run schemas`: writes the JSON Schemas that editors complete fields and ids from. */

const usage = `Aufruf: npm run schemas -- [--content ORDNER]

Schreibt aus den Schemas und dem Inhalt JSON-Schemas, mit denen VS Code Felder und Kennungen ergänzt.
npm run check und npm run dev tun das auch.`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const values = read(args);
  if (!values) return 2;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const given = givenContent({ content: values.content });
  if (typeof given === 'string') {
    console.error(`${given}\n\n${usage}`);
    return 2;
  }
  const count = await writeEditorSchemas(given.content, resolve('.'));
  console.log(`${count} Schemas stehen in .vscode/schemas.`);
  return 0;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        content: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    console.error(`Diesen Aufruf verstehen wir nicht.\n\n${usage}`);
    return undefined;
  }
}
