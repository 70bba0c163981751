import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';

/**
 * What the file `.env` says, and lines of it that do not say what somebody meant: an unquoted value ends at `#`,
 * and a quoted one at the next quotation mark of its kind.
 */
export function readDotenv(file = resolve('.env')): { env: NodeJS.Dict<string>; problems: string[] } {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const env = parseEnv(text);
  return { env, problems: text.split(/\r?\n/).flatMap((line, at) => faultsIn(line, at, env)) };
}

function faultsIn(line: string, at: number, env: NodeJS.Dict<string>): string[] {
  const [, name = '', value = ''] = /^\s*(?:export\s+)?(QUELLENLAGE_\w+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
  const fault = (what: string, quote: string) => [
    `.env, Zeile ${at + 1}: ${what}; richtig z. B.: ${name}=${quote}${bare(value)}${quote}`,
  ];
  const [, quote = ''] = /^(["'`])/.exec(value) ?? [];
  if (quote === '' && value.includes('#'))
    return fault(
      'Ab # liest niemand weiter, wo keine Anführungszeichen stehen',
      value.includes('"') ? "'" : '"',
    );
  // One that is never closed is read as part of the value.
  if (quote !== '' && env[name] === value)
    return fault(`Das ${quote} am Anfang wird nicht geschlossen`, value.slice(1).includes('"') ? "'" : '"');
  const [, rest = ''] = quote === '' ? [] : value.slice(1).split(new RegExp(`${quote}(.*)`));
  return quote === '' || /^\s*(?:#.*)?$/.test(rest)
    ? []
    : fault(`Das zweite ${quote} beendet den Wert, dahinter steht noch etwas`, quote === '"' ? "'" : '"');
}

/** A value without the quotation marks around it, or the one before it. */
const bare = (value: string): string => value.replace(/^(["'`])(.*)\1$/, '$2').replace(/^["'`]/, '');
