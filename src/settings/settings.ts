import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDotenv } from './dotenv.ts';
import { misspelt } from './misspelt.ts';
import { missing, names, settingsTable, wrong, type Name, type Origin, type Written } from './table.ts';
import { accentOf, baseOf, choiceOf, dayOf, iconOf, outOf, portOf, siteOf, type Complain } from './values.ts';
import { nearest } from '../values/nearest.ts';

export { describeSettings, settingsTable } from './table.ts';

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
 * @throws {SettingsError} with every problem, if a value cannot be meant.
 */
export function readSettings(env: Environment, argv: readonly string[] = [], given?: Environment): Settings {
  const { flags, problems } = readFlags(argv);
  const { env: dotenv, problems: faults } = given ? { env: given, problems: [] } : readDotenv();
  problems.push(...faults);
  problems.push(...misspelt(env), ...misspelt(dotenv, ' in der Datei .env'));
  const written: Written = {};
  const origins = new Map<Name, Origin>();
  for (const name of names) {
    const { variable } = settingsTable[name];
    const given: [Origin, string | undefined][] = [
      ['flag', flags[name]],
      ['environment', env[variable]],
      ['.env', dotenv[variable]],
    ];
    const [origin, value] = given.find(([, text]) => text !== undefined) ?? [];
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
  if (site !== undefined && publisher !== undefined && isComplete(publisher))
    return { ...settings, site, publisher };
  const given = { site, name: publisher?.name, address: publisher?.address, email: publisher?.email };
  throw new SettingsError(
    (['site', 'name', 'address', 'email'] as const).filter((name) => !given[name]).map(missing),
  );
}

/** The settings as environment variables, for a process of its own that reads them again. */
export function toEnvironment({ publisher, ...settings }: Settings): Record<string, string> {
  const values: Partial<Record<Name, string | number | boolean>> = { ...settings, ...publisher };
  return Object.fromEntries(names.map((name) => [settingsTable[name].variable, inWords(values[name])]));
}

const inWords = (value: string | number | boolean = ''): string =>
  typeof value === 'boolean' ? (value ? 'ja' : 'nein') : String(value);

const isComplete = ({ name, address, email }: Publisher): boolean => Boolean(name && address && email);

function readFlags(argv: readonly string[]): { flags: Written; problems: string[] } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const flags: Written = {};
  const problems: string[] = [];
  let meantAsValue: number | undefined;
  for (const token of tokens) {
    if (token.kind === 'option-terminator' || token.index === meantAsValue) continue;
    if (token.kind === 'positional') problems.push(`„${token.value}“ wird nicht verstanden.`);
    else if (!isName(token.name)) {
      problems.push(unknownFlag(token.name, token.rawName));
      if (token.value === undefined) meantAsValue = token.index + 1;
    } else if (token.value === undefined) problems.push(`Nach --${token.name} fehlt die Angabe.`);
    else flags[token.name] = token.value;
  }
  return { flags, problems };
}

const isName = (text: string): text is Name => Object.hasOwn(settingsTable, text);

function unknownFlag(name: string, written: string): string {
  const near = nearest(name, names);
  return near === undefined
    ? `${written} gibt es nicht; es gibt ${allFlags()}.`
    : `${written} gibt es nicht. Meinten Sie --${near}?`;
}

const allFlags = (): string => names.map((name) => settingsTable[name].flag).join(', ');

function interpret(written: Written, complain: Complain): Settings {
  const read = <Value>(name: Name, as: (text: string, complain: Complain) => Value): Record<string, Value> =>
    written[name] === undefined ? {} : { [name]: as(written[name], complain) };
  const content = resolve(written.content ?? 'content');
  const publisher = publisherOf(written, complain);
  return {
    title: written.title ?? 'Quellenlage',
    base: baseOf(written.base ?? '/', complain),
    content,
    out: outOf(written.out ?? 'dist', content, complain),
    form: choiceOf('form')(written.form ?? 'nein', complain),
    port: portOf(written.port ?? '4321', complain),
    ...(publisher && { publisher }),
    ...read('site', siteOf),
    ...read('hosting', (text) => text),
    ...read('tagline', (text) => text),
    ...read('accent', accentOf),
    ...read('icon', iconOf),
    ...read('pdf', choiceOf('pdf')),
    ...read('now', dayOf),
  };
}

/** The publisher as far as given: whether that suffices is asked only before publication. */
function publisherOf(written: Written, complain: Complain): Publisher | undefined {
  const { name = '', address = '', email = '', responsible = name } = written;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    complain('email', email, 'Hier steht eine E-Mail-Adresse');
  return name || address || email ? { name, address, email, responsible } : undefined;
}
