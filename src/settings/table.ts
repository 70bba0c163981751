import { nearest } from '../values/nearest.ts';

/** The settings by name, each with an example and what it means. */
const table = {
  site: ['https://dossier.example.org', 'Adresse der Website, ohne Pfad'],
  base: ['/dossier/', 'Pfad, unter dem die Website liegt; ohne Angabe /'],
  title: ['Quellenlage', 'Wie die Website heißt; ohne Angabe Quellenlage'],
  tagline: ['Nachrichten gegeneinander gelesen', 'Der Satz am Fuß jeder Seite; ohne Angabe ein eigener'],
  accent: [
    '"#8f2a17"',
    'Farbe der Links und Hervorhebungen; die für dunkle Bildschirme wird daraus errechnet',
  ],
  icon: ['verlag.svg', 'Zeichen der Website, eine quadratische SVG-Datei; ohne Angabe das von Quellenlage'],
  name: ['Verlag Beispiel GmbH', 'Wer die Website herausgibt (Impressum)'],
  address: [
    'Musterstraße 1, 10115 Berlin',
    'Ladungsfähige Anschrift, Zeilen durch Komma getrennt (Impressum)',
  ],
  email: ['redaktion@example.org', 'E-Mail-Adresse (Impressum)'],
  responsible: ['Vorname Nachname', 'Wer den Inhalt verantwortet; ohne Angabe der Herausgeber'],
  hosting: [
    'Die Beispiel GmbH, Berlin, speichert Adresse und Zeitpunkt eines Abrufs sieben Tage.',
    'Wo die Website liegt und was dort aufgezeichnet wird (Datenschutz)',
  ],
  content: ['content', 'Ordner mit dem Inhalt; ohne Angabe content'],
  out: ['dist', 'Ordner für die fertige Website; ohne Angabe dist'],
  pdf: ['nein', 'Das Dossier auch als PDF: ja oder nein; ohne Angabe, wenn ein Browser da ist'],
  now: ['2026-11-21', 'Tag, der als heute gilt'],
  form: ['ja', 'Das Formular der Redaktion unter /redaktion/ mitbauen; ohne Angabe nein, bei dev immer'],
  port: ['4321', 'Port für start, dev und preview; ohne Angabe 4321'],
} as const;

export type Name = keyof typeof table;
/** What was given, as text. */
export type Written = Partial<Record<Name, string>>;

export const names = Object.keys(table) as Name[];

const prefix = 'QUELLENLAGE_';

/** The environment variable of a setting. */
export const variableOf = (name: Name): string => prefix + name.toUpperCase();

/** One line per setting, for `--help`. */
export function describeSettings(): string {
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return names
    .map((name) => {
      const [example, meaning] = table[name];
      return `  ${`--${name}`.padEnd(width)}  ${meaning}\n  ${' '.repeat(width)}  z. B. ${example} · ${variableOf(name)}`;
    })
    .join('\n');
}

/** What to do about a setting that is missing. */
export const missing = (name: Name): string =>
  `Es fehlt --${name} "${table[name][0]}" (oder ${variableOf(name)} in der Datei .env): ${table[name][1]}.`;

/** Where a value was given, so that whoever reads of it finds it. */
export type Origin = 'flag' | 'environment' | '.env';

/** What to do about a setting that cannot be meant. */
export function wrong(name: Name, value: string, origin: Origin, remedy: string): string {
  const said: Record<Origin, string> = {
    flag: `--${name} ${value}`,
    environment: `Umgebungsvariable ${variableOf(name)}=${value}`,
    '.env': `${variableOf(name)}=${value} in der Datei .env`,
  };
  return `${said[origin]}: ${remedy}, z. B. ${table[name][0]}.`;
}

/** What other parts of the project read from the environment. */
const others = ['QUELLENLAGE_CACHE', 'QUELLENLAGE_CHROMIUM', 'QUELLENLAGE_WITHOUT_SERVERS'];

/**
 * Variables that are probably meant as settings and would be passed over without a word.
 *
 * One that is near to none may belong to whoever uploads the site, and is left alone.
 */
export function misspelt(env: Readonly<Record<string, string | undefined>>, where = ''): string[] {
  const known = new Set([...names.map(variableOf), ...others]);
  return Object.keys(env)
    .filter((variable) => variable.toUpperCase().startsWith(prefix) && !known.has(variable))
    .flatMap((variable) => {
      const near = nearest(variable.slice(prefix.length), names);
      return near === undefined
        ? []
        : [`${variable}${where} gibt es nicht. Meinten Sie ${variableOf(near as Name)}?`];
    });
}
