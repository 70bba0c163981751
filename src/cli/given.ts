import { readSettings, type Settings, SettingsError } from '../settings/settings.ts';

/**
 * Folder and day for a command that has flags of its own: from the flag, the environment or the file `.env`,
 * as for every command.
 *
 * @returns what to say about it, if a value cannot be meant.
 */
export function givenContent(flags: {
  content?: string | undefined;
  now?: string | undefined;
}): Pick<Settings, 'content' | 'now'> | string {
  const argv = Object.entries(flags).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}=${value}`],
  );
  try {
    return readSettings(process.env, argv);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
}
