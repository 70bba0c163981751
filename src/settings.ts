import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { parseArgs, parseEnv } from 'node:util';

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
  /** Absolute path of the folder with the content. */
  content: string;
  /** Absolute path of the folder the finished site is written to. */
  out: string;
  /** The day that counts as today, `YYYY-MM-DD`; pages never ask the clock. */
  now?: string;
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

interface Setting {
  flag: string;
  variable: string;
  example: string;
  meaning: string;
}

/** The settings by name: a flag wins over an environment variable, that over the file `.env`. */
export const settingsTable = {
  site: {
    flag: '--site',
    variable: 'QUELLENLAGE_SITE',
    example: 'https://dossier.example.org',
    meaning: 'Adresse der Website, ohne Pfad',
  },
  base: {
    flag: '--base',
    variable: 'QUELLENLAGE_BASE',
    example: '/dossier/',
    meaning: 'Pfad, unter dem die Website liegt; ohne Angabe /',
  },
  name: {
    flag: '--name',
    variable: 'QUELLENLAGE_NAME',
    example: 'Verlag Beispiel GmbH',
    meaning: 'Wer die Website herausgibt (Impressum)',
  },
  address: {
    flag: '--address',
    variable: 'QUELLENLAGE_ADDRESS',
    example: 'Musterstraße 1, 10115 Berlin',
    meaning: 'Ladungsfähige Anschrift, Zeilen durch Komma getrennt (Impressum)',
  },
  email: {
    flag: '--email',
    variable: 'QUELLENLAGE_EMAIL',
    example: 'redaktion@example.org',
    meaning: 'E-Mail-Adresse (Impressum)',
  },
  responsible: {
    flag: '--responsible',
    variable: 'QUELLENLAGE_RESPONSIBLE',
    example: 'Erika Beispiel',
    meaning: 'Wer den Inhalt verantwortet; ohne Angabe der Herausgeber',
  },
  content: {
    flag: '--content',
    variable: 'QUELLENLAGE_CONTENT',
    example: 'content',
    meaning: 'Ordner mit dem Inhalt; ohne Angabe content',
  },
  out: {
    flag: '--out',
    variable: 'QUELLENLAGE_OUT',
    example: 'dist',
    meaning: 'Ordner für die fertige Website; ohne Angabe dist',
  },
  now: {
    flag: '--now',
    variable: 'QUELLENLAGE_NOW',
    example: '2026-11-21',
    meaning: 'Tag, der als heute gilt',
  },
  port: {
    flag: '--port',
    variable: 'QUELLENLAGE_PORT',
    example: '4321',
    meaning: 'Port für start, dev und preview; ohne Angabe 4321',
  },
} as const satisfies Record<string, Setting>;

type Name = keyof typeof settingsTable;
type Written = Partial<Record<Name, string>>;
type Environment = Readonly<Record<string, string | undefined>>;

const names = Object.keys(settingsTable) as Name[];

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
    now: settings.now ?? '',
    name: settings.publisher?.name ?? '',
    address: settings.publisher?.address ?? '',
    email: settings.publisher?.email ?? '',
    responsible: settings.publisher?.responsible ?? '',
  };
  return Object.fromEntries(names.map((name) => [settingsTable[name].variable, values[name] ?? '']));
}

/** One line per setting, for `--help`. */
export function describeSettings(): string {
  const width = Math.max(...names.map((name) => settingsTable[name].flag.length));
  return names
    .map((name) => settingsTable[name])
    .map(
      ({ flag, variable, meaning, example }) =>
        `  ${flag.padEnd(width)}  ${meaning}\n  ${' '.repeat(width)}  z. B. ${example} · ${variable}`,
    )
    .join('\n');
}

const isComplete = ({ name, address, email }: Publisher): boolean => Boolean(name && address && email);

const missing = (name: Name): string => {
  const { flag, variable, meaning, example } = settingsTable[name];
  return `Es fehlt ${flag} "${example}" (oder ${variable} in der Datei .env): ${meaning}.`;
};

const wrong = (name: Name, value: string, remedy: string): string =>
  `${settingsTable[name].flag} ${value}: ${remedy}, z. B. ${settingsTable[name].example}.`;

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
  return {
    base: baseOf(written.base ?? '/', problems),
    content,
    out: outOf(written.out ?? 'dist', content, problems),
    port: portOf(written.port ?? '4321', problems),
    ...(site === undefined ? {} : { site }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(now === undefined ? {} : { now }),
  };
}

function siteOf(text: string, problems: string[]): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    problems.push(wrong('site', text, 'Hier steht eine vollständige Adresse mit https://'));
  else if (url.pathname !== '/' || url.search || url.hash)
    problems.push(wrong('site', text, 'Hier steht nur die Adresse; der Pfad gehört nach --base'));
  return url?.origin;
}

function baseOf(text: string, problems: string[]): string {
  const base = `/${text}/`.replace(/\/+/g, '/');
  const parts = base.split('/').filter(Boolean);
  if (!parts.every((part) => /^[\w.~-]+$/.test(part) && !/^\.+$/.test(part)))
    problems.push(
      wrong('base', text, 'Ein Pfad besteht aus Buchstaben ohne Umlaute, Ziffern, Punkt, - und /'),
    );
  return base;
}

/** The publisher as far as given: whether that suffices is asked only before publication. */
function publisherOf(written: Written, problems: string[]): Publisher | undefined {
  const { name = '', address = '', email = '', responsible = name } = written;
  if (email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    problems.push(wrong('email', email, 'Hier steht eine E-Mail-Adresse'));
  return name || address || email ? { name, address, email, responsible } : undefined;
}

/** The folder is replaced as a whole, so it must not hold anything that somebody wrote. */
function outOf(text: string, content: string, problems: string[]): string {
  const out = resolve(text);
  const precious = [resolve('.'), resolve('src'), resolve('public'), content];
  const holds = precious.some((folder) => isWithin(folder, out));
  const lies = precious.slice(1).some((folder) => isWithin(out, folder));
  if (holds || lies)
    problems.push(
      wrong(
        'out',
        text,
        'Der Ordner wird bei jedem Bau ersetzt und darf weder Quellen noch Inhalt enthalten',
      ),
    );
  return out;
}

/** Whether `inner` is `outer` or lies somewhere below it. */
function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

function dayOf(text: string, problems: string[]): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    problems.push(wrong('now', text, 'Hier steht ein Tag in der Form JJJJ-MM-TT'));
  return text;
}

function portOf(text: string, problems: string[]): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push(wrong('port', text, 'Hier steht eine Zahl zwischen 0 und 65535'));
  return port;
}
