import type { Lines } from '../files/lines.ts';
import type { Fault } from './front-matter.ts';

/** Signs of word processors in the place of those that YAML knows, with what is to be said about each. */
const lookalikes: readonly { pattern: RegExp; what: string; why: string }[] = [
  {
    pattern: /^[ \u00a0]*\u00a0[ \u00a0]*(?=(?:- |[\w-]+:))/,
    what: 'Geschütztes Leerzeichen in der Einrückung',
    why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
  },
  {
    pattern: /^ *(?:- +)*[\w-]+:\u00a0/,
    what: 'Geschütztes Leerzeichen nach dem Doppelpunkt',
    why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
  },
  {
    pattern: /^ *[–—•·*][ \u00a0]+(?=[\w-]+:)/,
    what: 'Kein Bindestrich am Anfang des Listenpunkts',
    why: 'nur ein Bindestrich mit Leerzeichen beginnt einen',
  },
];

/** Lines whose sign only looks like the right one. */
export function lookalikeFaults(lines: Lines): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  for (const line of lines.text.split('\n')) {
    const found = lookalikes.find(({ pattern }) => pattern.test(line));
    if (found)
      faults.push({
        offset: offset + line.search(/[^ ]/),
        code: 'K-YML-17',
        finding: {
          what: found.what,
          why: found.why,
          remedy: `so geht es: ${line
            .replace(/^([ \u00a0]*)[–—•·*][ \u00a0]+/, '$1- ')
            .replace(/:\u00a0+/, ': ')
            .replaceAll(/^[ \u00a0]+/g, '')}`,
        },
      });
    offset += line.length + 1;
  }
  return faults;
}
