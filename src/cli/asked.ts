import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import type { Settings } from '../settings/settings.ts';
import { nearest } from '../values/nearest.ts';
import { givenContent } from './given.ts';

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; strict: true }>
>['values'];

/**
 * What a command is asked to do, and on which content.
 *
 * @returns the status to end with, where it was only asked for help or cannot be meant; either is then said.
 */
export function readAsked<Options extends ParseArgsOptionsConfig>(
  args: string[],
  options: Options,
  usage: string,
): { values: Values<Options>; given: Pick<Settings, 'content' | 'now'> } | number {
  const misuse = (what: string) => {
    console.error(`${what}\n\n${usage}`);
    return 2;
  };
  let values: Values<Options>;
  try {
    ({ values } = parseArgs({ args, options, strict: true }));
  } catch (error) {
    return misuse(misuseIn(error, options));
  }
  const { content, now, help } = values as { content?: string; now?: string; help?: boolean };
  if (help) {
    console.log(usage);
    return 0;
  }
  const given = givenContent({ content, now });
  return typeof given === 'string' ? misuse(given) : { values, given };
}

/** What `parseArgs` could not make sense of, of a command with these options. */
export function misuseIn(error: unknown, options: ParseArgsOptionsConfig): string {
  const message = error instanceof Error ? error.message : '';
  const stray = /argument '([^']*)'/.exec(message)?.[1];
  if (stray) return `„${stray}“ ist hier zu viel.`;
  const option = /'(--?([^' ]*))/.exec(message);
  if (!option) return 'Diesen Aufruf verstehen wir nicht.';
  const [, flag = '', name = ''] = option;
  const known = options[name];
  if (known)
    return known.type === 'string' ? `Nach ${flag} fehlt die Angabe.` : `${flag} steht allein, ohne Angabe.`;
  const near = nearest(name, Object.keys(options));
  return `${flag} gibt es nicht.${near === undefined ? '' : ` Meinten Sie --${near}?`}`;
}
