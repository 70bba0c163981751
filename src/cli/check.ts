import { relative, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { inspect } from '../desk/desk.ts';
import { formatProblem, isError, type Problem } from '../desk/problem.ts';
import { formatSummary } from '../desk/summary.ts';

/** `npm run check`: prints every problem of the content; exit 0 clean, 1 errors, 2 misuse. */

const usage = `Aufruf: npm run check -- [--content ORDNER] [--json] [--strict]

  --content ORDNER  prüft diesen Ordner statt content
  --json            gibt die Meldungen als JSON aus
  --strict          wertet auch Hinweise als Fehler
  --help            zeigt diese Hilfe

Was die Kürzel der Meldungen bedeuten, steht in content/README.md.`;

const options = {
  content: { type: 'string', default: 'content' },
  json: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  const values = read(args);
  if (!values) return 2;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const folder = resolve(values.content);
  const inspection = await inspect(folder, { now: new Date(), shownAs: shown(folder) });
  const { problems, counts } = inspection;
  const failed = problems.some((problem) => isError(problem) || values.strict);
  if (values.json) console.log(JSON.stringify({ ok: !failed, counts, problems }, null, 2));
  else console.log([...problems.map(coloured), formatSummary(inspection)].join('\n'));
  return failed ? 1 : 0;
}

function read(args: string[]) {
  try {
    return parseArgs({ args, options, strict: true }).values;
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    const stray = /argument '([^']*)'/.exec(error instanceof Error ? error.message : '')?.[1];
    const what = stray
      ? `„${stray}“ ist hier zu viel.`
      : option
        ? `Mit ${option} stimmt etwas nicht.`
        : 'Diesen Aufruf verstehen wir nicht.';
    console.error(`${what}\n\n${usage}`);
    return undefined;
  }
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
