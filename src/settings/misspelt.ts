import { nearest } from '../values/nearest.ts';
import { names, settingsTable } from './table.ts';

const prefix = 'QUELLENLAGE_';

/** What other parts of the project read from the environment. */
const others = ['QUELLENLAGE_CACHE', 'QUELLENLAGE_CHROMIUM', 'QUELLENLAGE_WITHOUT_SERVERS'];

const known: ReadonlySet<string> = new Set([
  ...names.map((name): string => settingsTable[name].variable),
  ...others,
]);

/**
 * Variables that are probably meant as settings and would be passed over without a word.
 *
 * One that is near to none may belong to whoever uploads the site, and is left alone.
 */
export function misspelt(env: Readonly<Record<string, string | undefined>>, where = ''): string[] {
  return Object.keys(env)
    .filter((variable) => variable.toUpperCase().startsWith(prefix) && !known.has(variable))
    .flatMap((variable) => {
      const near = nearest(variable.slice(prefix.length), names);
      return near === undefined
        ? []
        : [
            `${variable}${where} gibt es nicht. Meinten Sie ${settingsTable[near as keyof typeof settingsTable].variable}?`,
          ];
    });
}
