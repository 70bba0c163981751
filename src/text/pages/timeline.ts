import type { EventEntry } from '../../schema/index.ts';
import { inWords } from '../../values/german.ts';
import { capital } from '../words.ts';

type Basis = EventEntry['basis'];

const days = (count: number): string => (count === 1 ? '1\u00a0Tag' : `${count}\u00a0Tage`);

/** Words of the timeline: page, drawing and files. */
export const timelineText = {
  kicker: 'Zeitleiste',
  title: 'Wann es geschah, wann es bekannt wurde',
  lead: (events: number, articles: number) => {
    if (events + articles === 0) return 'Noch ist nichts verzeichnet.';
    const some = events === 0 ? '' : events === 1 ? 'Ein Ereignis' : `${events} Ereignisse`;
    const appeared = articles === 1 ? 'eines Artikels' : `der ${inWords(articles)} Artikel`;
    const all = articles === 0 ? some : `${some ? `${some} und das` : 'Das'} Erscheinen ${appeared}`;
    return `${all}, der Reihe nach. Getrennt bleibt, wann etwas war, wann es bekannt wurde und wann ein Artikel davon schrieb; was ungewiss ist, sieht ungewiss aus.`;
  },
  description:
    'Alle Ereignisse des Dossiers der Reihe nach: mit der Genauigkeit ihres Datums, der Meldung, den Fundstellen in den Artikeln und den Belegen.',

  drawingHowto: 'Jedes Zeichen führt zu seinem Eintrag in der Liste.',
  backToMark: '„im Bild“ führt von dort zurück.',
  drawingTitle: 'Die Ereignisse auf der Zeitachse',
  drawingDescription: (parts: {
    from: string;
    to: string;
    events: number;
    lanes: readonly string[];
    articles: number;
    densest: string;
    densestCount: number;
  }) =>
    [
      parts.events > 0 &&
        `${parts.events === 1 ? 'Ein Ereignis' : `${parts.events} Ereignisse`} ${parts.from === parts.to ? `am ${parts.from}` : `zwischen ${parts.from} und ${parts.to}`} ${parts.lanes.length === 1 ? 'im Bereich' : 'in den Bereichen'} ${parts.lanes.join(', ')}.`,
      parts.articles > 0 &&
        `Gezeichnet ist auch das Erscheinen ${parts.articles === 1 ? 'eines Artikels' : `von ${parts.articles} Artikeln`}.`,
      parts.events > 1 && `Am dichtesten liegen die Ereignisse im ${parts.densest}: ${parts.densestCount}.`,
      'Die Liste darunter enthält alles, was gezeichnet ist.',
    ]
      .filter(Boolean)
      .join(' '),
  flags: 'Artikel erscheinen',
  compressed: (from: string, to: string) => `${from}–${to}, gestaucht`,
  signs: {
    day: 'ein Tag',
    span: 'mehrere Tage',
    unsure: 'ungewiss oder nicht auf den Tag bekannt',
    expected: 'nur erwartet',
    lag: 'bis zur Meldung',
    flag: 'Artikel erscheint; der Streifen ist so breit wie der Zweifel',
  },
  path: (events: number) =>
    events === 1 ? 'Worauf es ankommt' : `Die Geschichte in ${inWords(events)} Ereignissen`,
  list: 'Alles, der Reihe nach',
  entries: (count: number) => (count === 1 ? '1\u00a0Eintrag' : `${count}\u00a0Einträge`),
  undated: 'Erwartet, ohne Datum',
  undatedHowto: 'Was Artikel ankündigen oder befürchten, ohne einen Zeitpunkt zu nennen.',
  expected: 'Erwartet',
  context: 'Kein Artikel erwähnt es',
  appeared: 'Erschienen',
  became: 'Was daraus wurde',
  toBecame: 'Zum Ereignis',
  foreseen: 'Vorher hieß es',
  toMark: 'im Bild',
  permalink: (title: string) => `Adresse von: ${title}`,
  place: 'Ort',
  actors: 'Beteiligt',
  lane: 'Bereich',

  bases: {
    stated: 'Datum aus einem Artikel',
    established: 'Datum belegt',
    inferred: 'Datum erschlossen',
  } satisfies Record<Basis, string>,
  published: {
    stated: 'Datum steht im Artikel',
    found: 'Datum nachgeschlagen',
    inferred: 'Datum erschlossen',
    unknown: 'Datum unbekannt',
  },
  undatedBasis: 'ohne Datum',
  sources: 'Belege',
  reported: 'Bekannt geworden:',
  /** After a date: „, 34 Tage später“. */
  lag: ({ min, max }: { min: number; max: number }) =>
    max === 0 ? 'am selben Tag' : min === max ? `${days(min)} später` : `${min} bis ${days(max)} später`,
  /** What the event's note is called. */
  note: 'Anmerkung',

  mentions: 'In den Artikeln',
  noMention: 'ohne Zeitangabe',
  reading: 'das heißt:',
  differs: 'Anders:',
  articleOf: (name: string) => `Wo es steht: ${name}`,
  why: 'Erschlossen:',

  map: {
    heading: 'Wo es geschah',
    howto:
      'Die Fläche der Punkte zeigt, wie viele Ereignisse dort liegen. Jeder Ort führt zu seinen Ereignissen.',
    all: (places: number) => (places === 1 ? 'Der Ort' : `Alle ${places} Orte`),
    title: 'Karte der Orte',
    description: (places: readonly string[]) =>
      `Von den meisten Ereignissen zu den wenigsten: ${places.join(', ')}. Alle Orte stehen auch in der Liste daneben.`,
    nearTitle: (names: readonly string[]) => `Umgebung von ${names.join(' und ')}`,
    nearDescription: (names: readonly string[], distance: string) =>
      `${names.join(' und ')} liegen ${distance} voneinander entfernt.`,
    nearCaption: (names: readonly string[], distance: string) =>
      `Ausschnitt: ${names.join(' und ')}, ${distance} voneinander entfernt.`,
    events: (count: number) => (count === 1 ? '1\u00a0Ereignis' : `${count}\u00a0Ereignisse`),
    away: (distance: string, centre: string) => `${distance} von ${centre}`,
    shift: (from: string, to: string, distance: string) =>
      `Gestrichelt: erwartet in ${from}, geschehen an einem anderen Ort (${to}), ${distance} Luftlinie entfernt.`,
    credit: 'Umrisse: Natural Earth (gemeinfrei), 1 : 50 und 1 : 10 Millionen. Grenzen vereinfacht.',
  },

  filter: {
    legend: 'Auswählen',
    lane: 'Bereich',
    allLanes: 'alle Bereiche',
    publications: 'Artikel erscheinen',
    actor: 'Beteiligt',
    allActors: 'alle',
    place: 'Ort',
    allPlaces: 'alle Orte',
    article: 'Erwähnt in',
    allArticles: 'allen Artikeln',
    from: 'Von',
    to: 'Bis',
    status: '{shown} von {all} Einträgen',
    nothing: 'Dazu gibt es keinen Eintrag.',
  },

  download: 'Zum Mitnehmen',
  downloadHowto:
    'Die Zeitleiste als Tabelle, als Daten und als Kalender. Im Kalender stehen ganze Tage; ungewisse Daten erstrecken sich über die mögliche Zeit und sagen es im Text.',
  csv: {
    id: 'id',
    kind: 'art',
    date: 'datum_edtf',
    words: 'datum_in_worten',
    earliest: 'fruehestens',
    latest: 'spaetestens',
    basis: 'grundlage',
    title: 'titel',
    text: 'text',
    lane: 'spur',
    place: 'ort',
    actors: 'beteiligt',
    expected: 'nur_erwartet',
    became: 'was_daraus_wurde',
    reported: 'bekannt_edtf',
    lag: 'tage_bis_zur_meldung',
    passages: 'fundstellen',
    sources: 'belege',
    address: 'adresse',
  },
  kinds: { event: 'ereignis', publication: 'artikel' },
  yes: 'ja',
  no: 'nein',
  calendar: {
    name: (title: string) => `Zeitleiste: ${title}`,
    expected: (title: string) => `Erwartet: ${title.replace(/^(?:Erwartet|Befürchtet): /, '')}`,
    published: (monogram: string, title: string) => `${monogram} erscheint: ${title}`,
    date: (words: string) => `Datum: ${words}.`,
    span: 'Der Eintrag reicht über die ganze mögliche Zeit.',
    openStart: 'Der Anfang ist offen; eingetragen ist der letzte mögliche Tag.',
    openEnd: 'Das Ende ist offen; eingetragen ist der erste mögliche Tag.',
  },
  heading: capital,
} as const;
