import type { Lines } from '../files/lines.ts';
import type { Fault } from './front-matter.ts';

/** A field with what stands before its value: indentation, signs of list items, name, colon and space. */
const structure = /^(\s*)((?:(?:[-*](?=\s)|[–—−‑‒•·])\s*)*)([\w-]+)[^\S ]?(?:：\s*|:(?=\s|$)\s*)/u;

/** Signs of word processors in the place of those that YAML knows, with what is to be said about each. */
const lookalikes: readonly { pattern: RegExp; what: string; why: string }[] = [
  {
    pattern: /^\s*[^\S \t\n]/u,
    what: 'Geschütztes Leerzeichen in der Einrückung',
    why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
  },
  {
    pattern: /^\s*[–—−‑‒•·*]/u,
    what: 'Kein Bindestrich am Anfang des Listenpunkts',
    why: 'nur ein Bindestrich mit Leerzeichen beginnt einen',
  },
  {
    pattern: /：/u,
    what: 'Breiter Doppelpunkt',
    why: 'er sieht aus wie ein Doppelpunkt, für YAML ist er ein Buchstabe',
  },
  {
    pattern: /-[^\S \t\n]/u,
    what: 'Geschütztes Leerzeichen nach dem Strich',
    why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
  },
  {
    pattern: /[^\S \t\n]/u,
    what: 'Geschütztes Leerzeichen nach dem Doppelpunkt',
    why: 'es sieht aus wie ein Leerzeichen, für YAML ist es ein Buchstabe',
  },
];

/** Lines whose sign only looks like the right one. */
export function lookalikeFaults(lines: Lines): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  for (const line of lines.text.split('\n')) {
    const [head = '', , items = '', name = ''] = structure.exec(line) ?? [];
    const found = lookalikes.find(({ pattern }) => pattern.test(head));
    if (found)
      faults.push({
        offset: offset + line.search(/[^ ]/),
        code: 'K-YML-17',
        finding: {
          what: found.what,
          why: found.why,
          remedy: `so geht es: ${items.replace(/\S\s*/g, '- ')}${name}: ${line.slice(head.length)}`.trimEnd(),
        },
      });
    offset += line.length + 1;
  }
  return faults;
}
