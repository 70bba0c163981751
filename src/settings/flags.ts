import { parseArgs } from 'node:util';
import { nearest } from '../values/nearest.ts';

/** What a command line says, as far as it can be meant. */
export interface Flags {
  values: Map<string, string>;
  /** Flags that take no value. */
  switches: Set<string>;
  /** What stands without a name. */
  words: string[];
  /** What cannot be meant, in German. */
  problems: string[];
}

/** Reads the flags that a command knows: `texts` take a value, `switches` none. */
export function readFlags(
  argv: readonly string[],
  texts: readonly string[],
  switches: readonly string[] = [],
): Flags {
  const flags: Flags = { values: new Map(), switches: new Set(), words: [], problems: [] };
  const option = (type: 'string' | 'boolean') => (name: string) => [name, { type }] as const;
  const { tokens } = parseArgs({
    args: withNumbers(argv),
    options: Object.fromEntries([...texts.map(option('string')), ...switches.map(option('boolean'))]),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  let meantAsValue: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator' || token.index === meantAsValue) continue;
    if (token.kind === 'positional') flags.words.push(token.value);
    else if (switches.includes(token.name) && token.value === undefined) flags.switches.add(token.name);
    else if (switches.includes(token.name))
      flags.problems.push(`${token.rawName} steht allein, ohne Angabe.`);
    else if (!texts.includes(token.name)) {
      flags.problems.push(unknown(token.name, token.rawName, [...texts, ...switches]));
      if (token.value === undefined) meantAsValue = token.index + 1;
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))
      flags.problems.push(`Nach ${token.rawName} fehlt die Angabe.`);
    else flags.values.set(token.name, token.value);
  }
  return flags;
}

function unknown(name: string, written: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === undefined
    ? `${written} gibt es nicht; es gibt ${known.map((one) => `--${one}`).join(', ')}.`
    : `${written} gibt es nicht. Meinten Sie --${near}?`;
}

/** „--lat -3“: a number is no flag. */
const withNumbers = (argv: readonly string[]): string[] =>
  argv.flatMap((arg, at) => {
    const isNumbered = (name = '', value = '') => /^--[^=]+$/.test(name) && /^-\d/.test(value);
    if (isNumbered(argv[at - 1], arg)) return [];
    return isNumbered(arg, argv[at + 1]) ? [`${arg}=${argv[at + 1]!}`] : [arg];
  });
