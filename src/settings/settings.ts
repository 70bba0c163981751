import { resolve } from 'node:path';
import { readDotenv } from './dotenv.ts';
import { readFlags } from './flags.ts';
import {
  misspelt,
  missing,
  names,
  variableOf,
  wrong,
  type Name,
  type Origin,
  type Written,
} from './table.ts';
import {
  accentOf,
  baseOf,
  choiceOf,
  dayOf,
  emailOf,
  iconOf,
  outOf,
  portOf,
  siteOf,
  type Reader,
} from './values.ts';

/** Who answers for the dossier: the Impressum names them. */
export interface Publisher {
  name: string;
  /** Lines of a postal address, parted by commas. */
  address: string;
  email: string;
  /** Who is responsible for the content (§ 18 MStV); the publisher, unless somebody else is named. */
  responsible: string;
}

/** Everything a publisher can set, in one place. */
export interface Settings {
  /** Address of the site without a path, e.g. `https://example.org`. */
  site?: string;
  /** Path the site is served under, with a slash at both ends. */
  base: string;
  publisher?: Publisher;
  /** How the site calls itself. */
  title: string;
  /** The sentence at the foot of every page, instead of ours. */
  tagline?: string;
  /** Colour of links and of what a chart stresses, on light paper: `#8f2a17`. */
  accent?: string;
  /** Absolute path of an SVG file that takes the place of our icon. */
  icon?: string;
  /** What the publisher says about the host and its logs, which nobody else can know. */
  hosting?: string;
  /** Absolute path of the folder with the content. */
  content: string;
  /** Absolute path of the folder the finished site is written to. */
  out: string;
  /** Whether the dossier comes as PDF too; if not given, where a browser is at hand. */
  pdf?: boolean;
  /** The day that counts as today, `YYYY-MM-DD`; pages never ask the clock. */
  now?: string;
  /** Whether the form for editors is part of the site. */
  form: boolean;
  port: number;
}

/** What a build for publication must know. */
export type PublicationSettings = Settings & Required<Pick<Settings, 'site' | 'publisher'>>;

/** All problems of the settings at once, in German. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings from the flags, the environment and the file `.env`, in this order.
 *
 * @param file what the file `.env` says, where it is not to be read
 * @throws {SettingsError} with every problem, if a value cannot be meant.
 */
export function readSettings(env: Environment, argv: readonly string[] = [], file?: Environment): Settings {
  const flags = readFlags(argv, names);
  const { env: dotenv, problems: faults } = file ? { env: file, problems: [] } : readDotenv();
  const problems = [
    ...flags.words.map((word) => `„${word}“ wird nicht verstanden.`),
    ...flags.problems,
    ...faults,
    ...misspelt(env),
    ...misspelt(dotenv, ' in der Datei .env'),
  ];
  const written: Written = {};
  const origins = new Map<Name, Origin>();
  for (const name of names) {
    const places: [Origin, string | undefined][] = [
      ['flag', flags.values.get(name)],
      ['environment', env[variableOf(name)]],
      ['.env', dotenv[variableOf(name)]],
    ];
    const [origin, value] = places.find(([, text]) => text !== undefined) ?? [];
    if (origin === undefined || !value?.trim()) continue;
    written[name] = value.trim();
    origins.set(name, origin);
  }
  const settings = interpret(written, (name, value, remedy) => {
    problems.push(wrong(name, value, origins.get(name) ?? 'flag', remedy));
  });
  if (problems.length > 0) throw new SettingsError(problems);
  return settings;
}

/**
 * The settings, if they suffice for publication.
 *
 * @throws {SettingsError} that names everything missing at once.
 */
export function forPublication(settings: Settings): PublicationSettings {
  const { site, publisher } = settings;
  const needed = { site, name: publisher?.name, address: publisher?.address, email: publisher?.email };
  const absent = (['site', 'name', 'address', 'email'] as const).filter((name) => !needed[name]);
  if (site === undefined || publisher === undefined || absent.length > 0)
    throw new SettingsError(absent.map(missing));
  return { ...settings, site, publisher };
}

/** The settings as environment variables, for a process of its own that reads them again. */
export function toEnvironment({ publisher, ...settings }: Settings): Record<string, string> {
  const values: Partial<Record<Name, string | number | boolean>> = { ...settings, ...publisher };
  return Object.fromEntries(names.map((name) => [variableOf(name), inWords(values[name])]));
}

const inWords = (value: string | number | boolean = ''): string =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nein') : String(value);

function interpret(
  written: Written,
  complain: (name: Name, value: string, remedy: string) => void,
): Settings {
  const read = <Value>(name: Name, as: Reader<Value>, text: string): Value =>
    as(text, (remedy, shown = text) => {
      complain(name, shown, remedy);
    });
  const maybe = <Value>(name: Name, as: Reader<Value>): Record<string, Value> =>
    written[name] === undefined ? {} : { [name]: read(name, as, written[name]) };
  const asWritten = (text: string) => text;
  const content = resolve(written.content ?? 'content');
  const { name = '', address = '', responsible = name } = written;
  const email = read('email', emailOf, written.email ?? '');
  return {
    title: written.title ?? 'Quellenlage',
    base: read('base', baseOf, written.base ?? '/'),
    content,
    out: read('out', outOf(content), written.out ?? 'dist'),
    form: read('form', choiceOf, written.form ?? 'nein'),
    port: read('port', portOf, written.port ?? '4321'),
    // As far as given: whether that suffices is asked only before publication.
    ...((name || address || email) && { publisher: { name, address, email, responsible } }),
    ...maybe('site', siteOf),
    ...maybe('hosting', asWritten),
    ...maybe('tagline', asWritten),
    ...maybe('accent', accentOf),
    ...maybe('icon', iconOf),
    ...maybe('pdf', choiceOf),
    ...maybe('now', dayOf),
  };
}
