import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { inspect } from '../check/check-folder.ts';
import { loadSpelling } from '../check/prose/speller.ts';
import { formatSummary } from '../check/summary.ts';
import type { Look } from '../dev/integration.ts';
import type { ContentState } from '../dev/state.ts';
import { openNumbers } from '../import/hints.ts';
import { measuresOf } from '../import/known.ts';
import { shortPath } from '../publish/system/paths.ts';
import type { Settings } from '../settings/settings.ts';
import { formatProblem, isError, type Problem } from '../source/problems/problem.ts';
import { committedFiles } from './committed.ts';
import { refreshEditorSchemas } from './editor-schemas.ts';

/** Checks the content and says what is wrong: at first everything, later every error and whatever is new. */
async function look(
  { content, now }: Pick<Settings, 'content' | 'now'>,
  told: ReadonlySet<string>,
): Promise<{ state: ContentState; lines: string[] }> {
  const committed = await committedFiles(content);
  const inspection = await inspect(content, {
    now: now === undefined ? new Date() : new Date(now),
    shownAs: shortPath(content),
    spelling: await loadSpelling(join(content, 'woerter.txt')),
    ...(committed ? { committed } : {}),
  });
  const lines = inspection.problems.map((problem) => ({ problem, line: formatProblem(problem) }));
  for (const { problem, line } of lines) if (isError(problem) || !told.has(line)) console.log(`  ${line}`);
  console.log(formatSummary(inspection));
  const measures = measuresOf(inspection.shelf);
  const articles = inspection.shelf.entries('articles');
  return {
    lines: lines.map(({ line }) => line),
    state: {
      problems: errorsFirst(inspection.problems),
      openNumbers: Object.fromEntries(
        articles.map((article) => [article.sheet.id, openNumbers(article, measures)]),
      ),
    },
  };
}

const errorsFirst = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(isError),
  ...problems.filter((problem) => !isError(problem)),
];

/** The same in a thread of its own, one look after the other; changes that come meanwhile are seen together. */
export function lookBeside({ content, now }: Settings): Look {
  const worker = new Worker(new URL(import.meta.url), { workerData: { content, now } });
  let running: Promise<ContentState> | undefined;
  let next: Promise<ContentState> | undefined;
  const begin = async (): Promise<ContentState> => {
    worker.postMessage('');
    const [state] = (await once(worker, 'message')) as [ContentState];
    return state;
  };
  return () => {
    if (!running) return (running = begin().finally(() => (running = undefined)));
    return (next ??= running.then(() => {
      next = undefined;
      return (running = begin().finally(() => (running = undefined)));
    }));
  };
}

if (!isMainThread && parentPort) {
  const settings = workerData as Pick<Settings, 'content' | 'now'>;
  let told: readonly string[] = [];
  let isHintTold = false;
  parentPort.on('message', () => {
    void look(settings, new Set(told)).then(async ({ state, lines }) => {
      told = lines;
      parentPort!.postMessage(state);
      // The completion of fields and ids in editors follows the project's own content.
      if (settings.content !== resolve('content')) return;
      const hint = await refreshEditorSchemas(settings.content, resolve('.'));
      // Said once: the reason rarely goes away while somebody is writing.
      if (hint !== undefined && !isHintTold) console.error(hint);
      isHintTold ||= hint !== undefined;
    });
  });
}
