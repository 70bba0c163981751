import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { formatSummary } from '../../check/check-folder.ts';
import type { Check } from '../../dev/integration.ts';
import type { ContentState } from '../../dev/state.ts';
import { openNumbers } from '../../import/hints.ts';
import { measuresOf } from '../../import/known.ts';
import type { Settings } from '../../settings/settings.ts';
import { formatProblem, isError } from '../../source/problem.ts';
import { checkContent, refreshCompletion } from './content-check.ts';

/** The check in a thread of its own, one run after the other; changes that come meanwhile are seen together. */
export function checkInWorker({ content, now }: Settings): Check {
  const worker = new Worker(new URL(import.meta.url), { workerData: { content, now } });
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<ContentState> | undefined;
  const begin = async (): Promise<ContentState> => {
    next = undefined;
    worker.postMessage('');
    const [state] = (await once(worker, 'message')) as [ContentState];
    return state;
  };
  return () => {
    next ??= running.then(begin);
    running = next;
    return next;
  };
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const settings = workerData as Pick<Settings, 'content' | 'now'>;
  const told = new Set<string>();
  port.on('message', () => {
    void checkAndTell(settings, told).then(async (state) => {
      port.postMessage(state);
      const hint = await refreshCompletion(settings);
      // Said once: the reason rarely goes away while somebody is writing.
      if (hint !== undefined && !told.has(hint)) console.error(hint);
      if (hint !== undefined) told.add(hint);
    });
  });
}

/** Says what is wrong: at first everything, later every error and whatever is new. */
async function checkAndTell(
  settings: Pick<Settings, 'content' | 'now'>,
  told: Set<string>,
): Promise<ContentState> {
  const inspection = await checkContent(settings);
  const { problems, index } = inspection;
  for (const problem of problems) {
    const line = formatProblem(problem);
    if (isError(problem) || !told.has(line)) console.log(`  ${line}`);
    told.add(line);
  }
  console.log(formatSummary(inspection));
  const measures = measuresOf(index);
  return {
    problems: [...problems].sort((a, b) => Number(isError(b)) - Number(isError(a))),
    openNumbers: Object.fromEntries(
      index.entries('articles').map((article) => [article.file.id, openNumbers(article, measures)]),
    ),
  };
}
