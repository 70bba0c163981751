import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';
import { missing, names, settingsTable, wrong, type Name, type Written } from './settings/table.ts';
import { baseOf, choiceOf, dayOf, outOf, portOf, siteOf } from './settings/values.ts';

export { describeSettings, settingsTable } from './settings/table.ts';

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
export function readSettings(
  env: Environment,
  argv: readonly string[] = [],
  dotenv: Environment = readDotenv(),
): Settings {
  const { flags, problems } = readFlags(argv);
  const written: Written = {};
  for (const name of names) {
    const { variable } = settingsTable[name];
    const value = [flags[name], env[variable], dotenv[variable]].find((text) => text !== undefined)?.trim();
    if (value) written[name] = value;
  }
  const settings = interpret(written, problems);
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
export function toEnvironment(settings: Settings): Record<string, string> {
  const values: Written = {
    base: settings.base,
    content: settings.content,
    out: settings.out,
    port: String(settings.port),
    site: settings.site ?? '',
    hosting: settings.hosting ?? '',
    pdf: settings.pdf === undefined ? '' : settings.pdf ? 'ja' : 'nein',
    now: settings.now ?? '',
    form: settings.form ? 'ja' : 'nein',
    name: settings.publisher?.name ?? '',
    address: settings.publisher?.address ?? '',
    email: settings.publisher?.email ?? '',
    responsible: settings.publisher?.responsible ?? '',
  };
  return Object.fromEntries(names.map((name) => [settingsTable[name].variable, values[name] ?? '']));
}

const isComplete = ({ name, address, email }: Publisher): boolean => Boolean(name && address && email);

function readDotenv(file = resolve('.env')): Environment {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}

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
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') problems.push(`„${token.value}“ wird nicht verstanden.`);
    else if (!isName(token.name)) problems.push(`${token.rawName} gibt es nicht; es gibt ${allFlags()}.`);
    else if (token.value === undefined) problems.push(`Nach --${token.name} fehlt die Angabe.`);
    else flags[token.name] = token.value;
  }
  return { flags, problems };
}

const isName = (text: string): text is Name => Object.hasOwn(settingsTable, text);

const allFlags = (): string => names.map((name) => settingsTable[name].flag).join(', ');

function interpret(written: Written, problems: string[]): Settings {
  const site = written.site === undefined ? undefined : siteOf(written.site, problems);
  const publisher = publisherOf(written, problems);
  const content = resolve(written.content ?? 'content');
  const now = written.now === undefined ? undefined : dayOf(written.now, problems);
  const pdf = written.pdf === undefined ? undefined : choiceOf('pdf', written.pdf, problems);
  return {
    base: baseOf(written.base ?? '/', problems),
    content,
    out: outOf(written.out ?? 'dist', content, problems),
    form: choiceOf('form', written.form ?? 'nein', problems),
    port: portOf(written.port ?? '4321', problems),
    ...(site === undefined ? {} : { site }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(written.hosting === undefined ? {} : { hosting: written.hosting }),
    ...(pdf === undefined ? {} : { pdf }),
    ...(now === undefined ? {} : { now }),
  };
}

/** The publisher as far as given: whether that suffices is asked only before publication. */
function publisherOf(written: Written, problems: string[]): Publisher | undefined {
  const { name = '', address = '', email = '', responsible = name } = written;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    problems.push(wrong('email', email, 'Hier steht eine E-Mail-Adresse'));
  return name || address || email ? { name, address, email, responsible } : undefined;
}
