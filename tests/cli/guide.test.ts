import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run, smallDossier } from './run.ts';

/**
 * The guide's walk from a pasted text to a published article, carried out: its fences are files to write,
 * lines to change and commands with what they say.
 */
const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');
const walk = /## Der erste Artikel\n([^]*?)\n## Die Ordner/.exec(guide)?.[1] ?? '';
const fences = [...walk.matchAll(/^```(\w+)(?: (\S+))?\n([^]*?)\n```$/gm)].map(([, kind, file, text]) => ({
  kind,
  file,
  text: text!,
}));

const { parent, remove } = smallDossier('uebung');
afterAll(remove);

it('the walk through the guide goes as it says', async () => {
  expect(fences.filter(({ kind }) => kind === 'console')).toHaveLength(5);
  for (const { kind, file, text } of fences) {
    if (kind === 'console') expect(await say(text.split('\n')[0]!)).toBe(text);
    else if (kind === 'diff') change(join(parent, file!), text);
    else write(join(parent, file!), text);
  }
});

/** The line and what the command says to it. */
async function say(line: string): Promise<string> {
  const [, command, rest] = /^\$ npm run (\w+) -- (.+)$/.exec(line)!;
  const args = [...rest!.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
  const { out, err } = await run(command!, args, undefined, { cwd: parent });
  return [line, (out + err).trimEnd()].join('\n');
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
}

/** Puts the lines marked with a plus in the place of those marked with a minus. */
function change(path: string, diff: string): void {
  const marked = (sign: string) =>
    diff.split('\n').flatMap((line) => (line.startsWith(sign) ? [`${line.slice(1)}\n`] : []));
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(marked('-').join(''));
  writeFileSync(path, before.replace(marked('-').join(''), marked('+').join('')));
}
