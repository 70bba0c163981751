import { join } from 'node:path';
import { inspect } from '../check/check-folder.ts';
import { hintsFor } from '../import/hints.ts';
import { knownFrom } from '../import/known.ts';
import { loadSpelling } from '../check/prose/speller.ts';
import { formatProblem, isError, type Problem } from '../source/problems/problem.ts';
import { formatSummary } from '../check/summary.ts';
import type { DeskState } from '../dev/state.ts';
import type { Settings } from '../settings/settings.ts';
import { committedFiles } from './committed.ts';
import { shortPath } from '../publish/system/paths.ts';

/**
 * Makes a function that checks the content and says what is wrong: at first everything, later every error
 * and whatever is new.
 */
export function lookAtContent(
  { content, now }: Pick<Settings, 'content' | 'now'>,
  say: (line: string) => void,
): () => Promise<DeskState> {
  let told = new Set<string>();
  return async () => {
    const today = now === undefined ? new Date() : new Date(now);
    const committed = await committedFiles(content);
    const inspection = await inspect(content, {
      now: today,
      shownAs: shortPath(content),
      spelling: await loadSpelling(join(content, 'woerter.txt')),
      ...(committed ? { committed } : {}),
    });
    const lines = inspection.problems.map((problem) => ({ problem, line: formatProblem(problem) }));
    for (const { problem, line } of lines) if (isError(problem) || !told.has(line)) say(`  ${line}`);
    told = new Set(lines.map(({ line }) => line));
    say(formatSummary(inspection));
    const known = knownFrom(inspection.shelf);
    const articles = inspection.shelf.entries('articles');
    return {
      problems: errorsFirst(inspection.problems),
      hints: Object.fromEntries(articles.map((article) => [article.sheet.id, hintsFor(article, known)])),
    };
  };
}

const errorsFirst = (problems: readonly Problem[]): Problem[] => [
  ...problems.filter(isError),
  ...problems.filter((problem) => !isError(problem)),
];
