import { diskFailure, Failure } from '../publish/system.ts';
import { readFlags } from '../settings/flags.ts';
import { readSettings, SettingsError, type Settings } from '../settings/settings.ts';
import { describeSettings } from '../settings/table.ts';
import { dayInGermany } from '../values/date.ts';

/** What cannot be meant. */
export class Misuse extends Error {}

/** Runs a command whose flags are the settings. */
export const siteCommand = (
  what: string,
  run: (settings: Settings) => Promise<void>,
  env: NodeJS.ProcessEnv = process.env,
): Promise<void> =>
  main(`${what}\n\n${describeSettings()}`, async (args) => {
    await run(readSettings(env, args));
    return 0;
  });

/** What a command for editors works on. */
export interface Call {
  /** The flags that take a value, and have one. */
  values: ReadonlyMap<string, string>;
  /** Flags that take none. */
  switches: ReadonlySet<string>;
  /** What stands without a name. */
  words: readonly string[];
  folder: string;
  /** The day that counts as today, if one was named. */
  now: string | undefined;
  /** The same, or the day it is. */
  today: string;
}

/** What a command for editors knows besides folder and day. */
export interface Known {
  texts?: readonly string[];
  switches?: readonly string[];
  /** How many words without a name make sense. */
  words: number;
}

/**
 * Runs a command that has flags of its own besides folder and day; as elsewhere, the environment and the file `.env`
 * can say the same as those two.
 *
 * @param run gives the status to end with
 */
export const editorCommand = (
  usage: string,
  known: Known | ((args: readonly string[]) => Known),
  run: (call: Call) => Promise<number>,
): Promise<void> =>
  main(usage, (args) => {
    const { texts = [], switches, words: most } = typeof known === 'function' ? known(args) : known;
    const { problems, ...flags } = readFlags(args, ['content', 'now', ...texts], switches);
    if (flags.words.length > most) problems.push(`„${flags.words[most]!}“ ist hier zu viel.`);
    if (problems.length > 0) throw new Misuse(problems.join('\n'));
    const common = ['content', 'now'].filter((name) => flags.values.has(name));
    const { content: folder, now } = readSettings(
      process.env,
      common.map((name) => `--${name}=${flags.values.get(name)!}`),
    );
    return run({ ...flags, folder, now, today: now ?? dayInGermany(new Date()) });
  });

/**
 * Answers `--help`, and turns reasons to stop into a message and status 1, what cannot be meant into status 2.
 * Any other error is a fault of ours and keeps its stack.
 */
async function main(usage: string, run: (args: string[]) => Promise<number>): Promise<void> {
  // Some programs pass on a bare `--`.
  const args = process.argv.slice(2).filter((arg) => arg !== '--');
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return;
  }
  try {
    process.exitCode = await run(args);
  } catch (error) {
    const isMisuse = error instanceof Misuse || error instanceof SettingsError;
    const reason = isMisuse || error instanceof Failure ? error : diskFailure(error);
    if (!reason) throw error;
    console.error(error instanceof Misuse ? `${reason.message}\n\n${usage}` : reason.message);
    // A browser or a server may still be open.
    process.exit(isMisuse ? 2 : 1);
  }
}

/** Ends when the person at the keyboard says so. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(name, () => {
        resolve();
      });
  });
