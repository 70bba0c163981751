import { existsSync, watch } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { styleText } from 'node:util';
import { inspect } from '../check/check-folder.ts';
import { loadSpelling } from '../check/prose/speller.ts';
import { fewHints, formatProblem, isError, type Problem } from '../source/problems/problem.ts';
import { formatSummary } from '../check/summary.ts';
import { readAsked } from './asked.ts';
import { committedFiles } from './committed.ts';
import { refreshEditorSchemas } from './editor-schemas.ts';

/** `npm run check`: prints every problem of the content; exit 0 clean, 1 errors, 2 misuse. */

const usage = `Aufruf: npm run check -- [--content ORDNER] [--json] [--strict] [--watch]

  --content ORDNER  prüft diesen Ordner statt content
  --json            gibt die Meldungen als JSON aus
  --strict          wertet auch Hinweise als Fehler
  --now TAG         Tag, der als heute gilt, z. B. 2026-12-01
  --watch           prüft nach jeder Änderung von Neuem, bis Strg+C
  --help            zeigt diese Hilfe

In einem Ordner unter Git vergleicht die Prüfung alles mit dem letzten Commit.
Was die Kürzel der Meldungen bedeuten, steht in content/README.md.`;

const options = {
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  now: { type: 'string' },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const asked = readAsked(args, options, usage);
  if (typeof asked === 'number') return asked;
  const { values, given } = asked;
  const { content: folder, now } = given;
  const { json, strict } = values;
  const once = () => checkOnce(folder, { json, strict, now });
  return values.watch && existsSync(folder) ? nowAndAfterEveryChange(folder, once) : once();
}

async function checkOnce(
  folder: string,
  { json, strict, now }: { json: boolean; strict: boolean; now: string | undefined },
): Promise<number> {
  const committed = await committedFiles(folder);
  const inspection = await inspect(folder, {
    now: now === undefined ? new Date() : new Date(now),
    shownAs: shown(folder),
    spelling: await loadSpelling(join(folder, 'woerter.txt')),
    ...(committed ? { committed } : {}),
  });
  const { problems, counts } = inspection;
  const failed = problems.some((problem) => isError(problem) || strict);
  if (json) console.log(JSON.stringify({ ok: !failed, counts, problems }, null, 2));
  else console.log([...fewHints(problems).map(coloured), formatSummary(inspection)].join('\n'));
  // The completion of fields and ids in editors follows the project's own content.
  const hint = folder === resolve('content') ? await refreshEditorSchemas(folder, resolve('.')) : undefined;
  if (hint !== undefined && !json) console.error(hint);
  return failed ? 1 : 0;
}

/** Looks at once and again after every burst of changes, one look after the other, until the process is ended. */
function nowAndAfterEveryChange(folder: string, look: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<unknown>;
  // Watching comes first: what changes during a look is looked at after it.
  watch(folder, { recursive: true }, (_, path) => {
    // In a folder that is a repository of its own, Git writes too.
    if (path?.startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      looking = looking.then(() => {
        console.log(`\n${new Date().toLocaleTimeString('de-DE')}`);
        return look();
      });
    }, 100);
  });
  looking = look();
  return new Promise(() => undefined);
}

/** The folder as an editor would type it from here. */
function shown(folder: string): string {
  const path = relative(process.cwd(), folder).replaceAll('\\', '/');
  return path.startsWith('..') || path === '' ? folder : path;
}

function coloured(problem: Problem): string {
  const line = formatProblem(problem);
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return line;
  const place = line.slice(0, line.indexOf(' · '));
  return styleText(isError(problem) ? 'red' : 'yellow', place) + line.slice(place.length);
}
