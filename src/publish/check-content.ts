import { inspect } from '../check/check-folder.ts';
import { fewHints, formatProblem, formatTally, isError } from '../source/problems/problem.ts';
import { publishedOf } from '../domain/withhold.ts';
import type { WrittenDossier } from '../domain/written.ts';
import type { Settings } from '../settings/settings.ts';
import { dayInGermany } from '../values/today.ts';
import { Failure } from './system/failure.ts';
import { shortPath } from './system/paths.ts';

/**
 * Checks the content before anything is built from it.
 *
 * @returns what will be published.
 * @throws {Failure} with every problem if there is an error.
 */
export async function checkContent(
  { content, now }: Pick<Settings, 'content' | 'now'>,
  say: (line: string) => void,
): Promise<WrittenDossier> {
  const today = now === undefined ? new Date() : new Date(now);
  const { problems, written } = await inspect(content, { now: today, shownAs: shortPath(content) });
  const lines = fewHints(problems).map((problem) => `  ${formatProblem(problem)}`);
  if (problems.some(isError) || !written)
    throw new Failure('Der Inhalt hat Fehler:', ...lines, `  ${formatTally(problems)}`);
  for (const line of lines) say(line);
  return publishedOf(written, now ?? dayInGermany(today));
}
