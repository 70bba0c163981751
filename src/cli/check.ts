import { existsSync, watch } from 'node:fs';
import { styleText } from 'node:util';
import { formatSummary } from '../check/check-folder.ts';
import { fewHints, formatProblem, isError, type Problem } from '../source/problem.ts';
import { editorCommand } from './command.ts';
import { checkContent, refreshCompletion } from './content-check/content-check.ts';

/** `npm run check`: prints every problem of the content; exit 0 clean, 1 errors, 2 misuse. */

const usage = `Aufruf: npm run check -- [--content ORDNER] [--json] [--strict] [--since COMMIT] [--watch]

  --content ORDNER  prüft diesen Ordner statt content
  --json            gibt die Meldungen als JSON aus
  --strict          wertet auch Hinweise als Fehler
  --now TAG         Tag, der als heute gilt, z. B. 2026-12-01
  --since COMMIT    vergleicht mit diesem Commit statt mit dem letzten, z. B. HEAD~1
  --watch           prüft nach jeder Änderung von Neuem, bis Strg+C
  --help            zeigt diese Hilfe

In einem Ordner unter Git vergleicht die Prüfung alles mit dem letzten Commit.
Was die Kürzel der Meldungen bedeuten, steht in content/README.md.`;

await editorCommand(
  usage,
  { texts: ['since'], switches: ['json', 'strict', 'watch'], words: 0 },
  ({ values, switches, folder: content, now }) => {
    const isJson = switches.has('json');
    const since = values.get('since');
    const once = async (): Promise<number> => {
      const inspection = await checkContent({ content, since, ...(now === undefined ? {} : { now }) });
      const { problems, counts } = inspection;
      const failed = problems.some((problem) => isError(problem) || switches.has('strict'));
      if (isJson) console.log(JSON.stringify({ ok: !failed, counts, problems }, null, 2));
      else console.log([...fewHints(problems).map(coloured), formatSummary(inspection)].join('\n'));
      const hint = await refreshCompletion({ content });
      if (hint !== undefined && !isJson) console.error(hint);
      return failed ? 1 : 0;
    };
    return switches.has('watch') && existsSync(content) ? nowAndAfterEveryChange(content, once) : once();
  },
);

/** Checks at once and again after every burst of changes, one run after the other, until the process is ended. */
function nowAndAfterEveryChange(folder: string, check: () => Promise<unknown>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown>;
  // Watching comes first: what changes during a run is checked after it.
  watch(folder, { recursive: true }, (_, path) => {
    // In a folder that is a repository of its own, Git writes too.
    if (path?.startsWith('.')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => {
        console.log(`\n${new Date().toLocaleTimeString('de-DE')}`);
        return check();
      });
    }, 100);
  });
  running = check();
  return new Promise(() => undefined);
}

function coloured(problem: Problem): string {
  const line = formatProblem(problem);
  if (!process.stdout.isTTY || process.env['NO_COLOR']) return line;
  const place = line.slice(0, line.indexOf(' · '));
  return styleText(isError(problem) ? 'red' : 'yellow', place) + line.slice(place.length);
}
