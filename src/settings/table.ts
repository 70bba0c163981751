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
  title: {
    flag: '--title',
    variable: 'QUELLENLAGE_TITLE',
    example: 'Quellenlage',
    meaning: 'Wie die Website heißt; ohne Angabe Quellenlage',
  },
  tagline: {
    flag: '--tagline',
    variable: 'QUELLENLAGE_TAGLINE',
    example: 'Nachrichten gegeneinander gelesen',
    meaning: 'Der Satz am Fuß jeder Seite; ohne Angabe ein eigener',
  },
  accent: {
    flag: '--accent',
    variable: 'QUELLENLAGE_ACCENT',
    example: '"#8f2a17"',
    meaning: 'Farbe der Links und Hervorhebungen; die für dunkle Bildschirme wird daraus errechnet',
  },
  icon: {
    flag: '--icon',
    variable: 'QUELLENLAGE_ICON',
    example: 'verlag.svg',
    meaning: 'Zeichen der Website, eine quadratische SVG-Datei; ohne Angabe das von Quellenlage',
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
    example: 'Vorname Nachname',
    meaning: 'Wer den Inhalt verantwortet; ohne Angabe der Herausgeber',
  },
  hosting: {
    flag: '--hosting',
    variable: 'QUELLENLAGE_HOSTING',
    example: 'Die Beispiel GmbH, Berlin, speichert Adresse und Zeitpunkt eines Abrufs sieben Tage.',
    meaning: 'Wo die Website liegt und was dort aufgezeichnet wird (Datenschutz)',
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
  pdf: {
    flag: '--pdf',
    variable: 'QUELLENLAGE_PDF',
    example: 'nein',
    meaning: 'Das Dossier auch als PDF: ja oder nein; ohne Angabe, wenn ein Browser da ist',
  },
  now: {
    flag: '--now',
    variable: 'QUELLENLAGE_NOW',
    example: '2026-11-21',
    meaning: 'Tag, der als heute gilt',
  },
  form: {
    flag: '--form',
    variable: 'QUELLENLAGE_FORM',
    example: 'ja',
    meaning: 'Das Formular der Redaktion unter /redaktion/ mitbauen; ohne Angabe nein, bei dev immer',
  },
  port: {
    flag: '--port',
    variable: 'QUELLENLAGE_PORT',
    example: '4321',
    meaning: 'Port für start, dev und preview; ohne Angabe 4321',
  },
} as const satisfies Record<string, Setting>;

export type Name = keyof typeof settingsTable;
/** What was given, as text. */
export type Written = Partial<Record<Name, string>>;

export const names = Object.keys(settingsTable) as Name[];

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

/** What to do about a setting that is missing. */
export const missing = (name: Name): string => {
  const { flag, variable, meaning, example } = settingsTable[name];
  return `Es fehlt ${flag} "${example}" (oder ${variable} in der Datei .env): ${meaning}.`;
};

/** Where a value was given, so that whoever reads of it finds it. */
export type Origin = 'flag' | 'environment' | '.env';

/** What to do about a setting that cannot be meant. */
export const wrong = (name: Name, value: string, origin: Origin, remedy: string): string =>
  `${said[origin](settingsTable[name], value)}: ${remedy}, z. B. ${settingsTable[name].example}.`;

const said: Readonly<Record<Origin, (setting: Setting, value: string) => string>> = {
  flag: ({ flag }, value) => `${flag} ${value}`,
  environment: ({ variable }, value) => `Umgebungsvariable ${variable}=${value}`,
  '.env': ({ variable }, value) => `${variable}=${value} in der Datei .env`,
};
