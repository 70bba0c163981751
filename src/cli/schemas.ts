import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { shortPath } from './paths.ts';
import { writeEditorSchemas } from './editor-schemas.ts';
import { givenContent } from './given.ts';

/** `npm run schemas`: writes the JSON Schemas that editors complete fields and ids from. */

const usage = `Aufruf: npm run schemas -- [--content ORDNER] [--out ORDNER]

Schreibt aus den Schemas und dem Inhalt JSON-Schemas für Editoren nach .vscode/schemas.
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
  const out = resolve(values.out);
  const count = await writeEditorSchemas(given.content, out);
  console.log(`${count} Schemas stehen in ${shortPath(out)}.`);
  return 0;
}

function read(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        content: { type: 'string' },
        out: { type: 'string', default: '.vscode/schemas' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    console.error(`Diesen Aufruf verstehen wir nicht.\n\n${usage}`);
    return undefined;
  }
}
