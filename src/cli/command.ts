import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { diskFailure, Failure } from '../publish/system.ts';
import { describeSettings, readSettings, SettingsError, type Settings } from '../settings/settings.ts';
import { nearest } from '../values/nearest.ts';
import { dayInGermany } from '../values/date.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What cannot be meant. */
export class Misuse extends Error {}

/** Runs a command whose flags are the settings. */
export const siteCommand = (
  what: string,
  run: (settings: Settings) => Promise<void>,
  env: Environment = process.env,
): Promise<void> =>
  main(`${what}\n\n${describeSettings()}`, async (args) => {
    await run(readSettings(env, args));
    return 0;
  });

/** What a command for editors works on. */
export interface Call<Options extends ParseArgsOptionsConfig> {
  flags: ReturnType<typeof parseArgs<{ options: Options; strict: true; allowPositionals: true }>>['values'];
  /** What stands without a name. */
  words: string[];
  folder: string;
  /** The day that counts as today, if one was named. */
  now: string | undefined;
  /** The same, or the day it is. */
  today: string;
}

/** Flags of every command for editors; as elsewhere, the environment and the file `.env` can say the same. */
const common = { content: { type: 'string' }, now: { type: 'string' } } as const;

/**
 * Runs a command that has flags of its own besides folder and day.
 *
 * @param run gives the status to end with
 */
export const editorCommand = <Options extends ParseArgsOptionsConfig>(
  usage: string,
  optionsFor: (args: readonly string[]) => Options,
  run: (call: Call<Options>) => Promise<number>,
): Promise<void> =>
  main(usage, (args) => {
    const options = optionsFor(args);
    const { values, positionals } = flagsIn(args, { ...common, ...options });
    const { content, now } = values as { content?: string; now?: string };
    const settings = readSettings(
      process.env,
      Object.entries({ content, now }).flatMap(([name, value]) =>
        value === undefined ? [] : [`--${name}=${value}`],
      ),
    );
    return run({
      flags: values as Call<Options>['flags'],
      words: positionals,
      folder: settings.content,
      now: settings.now,
      today: settings.now ?? dayInGermany(new Date()),
    });
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

/** @throws {Misuse} in German */
function flagsIn(args: readonly string[], options: ParseArgsOptionsConfig) {
  // „--lat -3“: a number is no flag.
  const joined = args.flatMap((arg, at) => {
    if (/^-\d/.test(arg) && /^--[^=]+$/.test(args[at - 1] ?? '')) return [];
    return /^--[^=]+$/.test(arg) && /^-\d/.test(args[at + 1] ?? '') ? [`${arg}=${args[at + 1]!}`] : [arg];
  });
  try {
    return parseArgs({ args: joined, options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new Misuse(misuseIn(error, options));
  }
}

/** What `parseArgs` could not make sense of, of a command with these options. */
function misuseIn(error: unknown, options: ParseArgsOptionsConfig): string {
  const option = /'(?:-\w, )?(--?([^' ]*))/.exec(error instanceof Error ? error.message : '');
  if (!option) return 'Diesen Aufruf verstehen wir nicht.';
  const [, flag = '', name = ''] = option;
  const known = options[name];
  if (known)
    return known.type === 'string' ? `Nach ${flag} fehlt die Angabe.` : `${flag} steht allein, ohne Angabe.`;
  const names = Object.keys(options);
  const near = nearest(name, names);
  return `${flag} gibt es nicht. ${near === undefined ? `Es gibt ${names.map((one) => `--${one}`).join(', ')}.` : `Meinten Sie --${near}?`}`;
}

/** @throws {Misuse} if a command has more words than it knows what to do with */
export function atMost(most: number, words: readonly string[]): void {
  if (words.length > most) throw new Misuse(`„${words[most]!}“ ist hier zu viel.`);
}

/** Ends when the person at the keyboard says so. */
export const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(name, () => {
        resolve();
      });
  });
