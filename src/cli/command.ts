import { describeSettings, readSettings, SettingsError, type Settings } from '../settings/settings.ts';
import { Failure } from '../publish/system/failure.ts';
import { diskFailure } from '../publish/system/disk.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Runs a command: reads the settings, answers --help, and turns reasons to stop into a message and
 * status 1, settings that cannot be meant into status 2. Any other error is a fault of ours and keeps its stack.
 */
export async function command(
  what: string,
  run: (settings: Settings) => Promise<void>,
  env: Environment = process.env,
): Promise<void> {
  const argv = process.argv.slice(2);
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(`${what}\n\n${describeSettings()}`);
    return;
  }
  try {
    await run(readSettings(env, argv));
  } catch (error) {
    const reason = error instanceof Failure || error instanceof SettingsError ? error : diskFailure(error);
    if (!reason) throw error;
    console.error(`\n${reason.message}`);
    // A browser or a server may still be open.
    process.exit(reason instanceof SettingsError ? 2 : 1);
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
