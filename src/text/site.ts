import { identity } from '../settings/identity.ts';

/** Words that stand on every page. */
export const site = {
  name: identity.name,
  skip: 'Zum Inhalt',
  navigation: 'Hauptnavigation',
  footerNavigation: 'Über diese Seite',
  parts: 'Weitere Seiten',
  part: (number: number, of: number) => `Seite ${number} von ${of}`,
  partNamed: (number: string) => `Seite ${number}`,
  articles: 'Artikel',
  timeline: 'Zeitleiste',
  comparison: 'Vergleich',
  figures: 'Zahlen',
  actors: 'Akteure',
  method: 'Methode',
  search: 'Suche',
  corrections: 'Korrekturen',
  imprint: 'Impressum',
  privacy: 'Datenschutz',
  booklet: 'Alles auf einer Seite',
  data: 'Alle Daten (JSON)',
  /** What files for other programs are called, by their ending. */
  files: {
    csv: 'CSV',
    'excel.csv': 'CSV für Excel',
    json: 'JSON',
    svg: 'SVG',
    png: 'PNG',
    ics: 'Kalender (iCalendar)',
  },
  tables:
    'CSV für Excel hat Semikolon und Dezimalkomma und öffnet sich im deutschen Excel richtig; CSV hat Komma und Dezimalpunkt. Was in den Spalten steht, sagt csv-metadata.json daneben.',
  feed: 'Neues und Korrekturen (Feed)',
  promise:
    identity.tagline ??
    'Nachrichten gegeneinander gelesen: jede Aussage mit Fundstelle. Urteile fällen wir nicht über Meinungen, wohl aber über Zahlen und Daten.',
  /** Who made it and what others may do with it, at the foot of every page. */
  publisher: (name: string) => `Herausgegeben von ${name}`,
  licence: 'Inhalt unter der Lizenz',
  /** What pictures for sharing show, for those who do not see them. */
  picture: 'Wie die Artikel des Dossiers die Fragen beantworten, in denen sie am weitesten auseinanderliegen',
  pictureOf: (title: string) => `Die Überschrift „${title}“, darunter die Antworten oder Zahlen als Grafik`,
} as const;
