import { site } from './site.ts';

/** What the columns of the downloadable tables hold. */
export const comparisonDataText = {
  matrix: 'Vergleich: eine Zeile je Frage und Artikel; in großen Dossiers nur, wo ein Artikel etwas sagt',
  claims: 'Aussagen: eine Zeile je Aussage',
  columns: {
    frage: 'Kennung der Frage; leer, wenn die Aussage auf keine Frage antwortet',
    fragetext: 'Die Frage in einem Satz',
    thema: 'Kennung des Themas',
    befund:
      'Was aus den Antworten aller Artikel folgt: agree (einig), degree (Unterschied im Grad), contradict (Widerspruch), one-voice (nur eine Stimme), none (keine Antwort)',
    unterschied:
      'Einordnung der Redaktion: none, degree, contradiction, later-state (späterer Stand), other-scope (anderer Gegenstand), forecast (Prognose), opinion (Meinung)',
    artikel: 'Kennung des Artikels',
    kuerzel: 'Zwei Buchstaben, die auf der Seite für den Artikel stehen',
    medium: 'Medium des Originals, soweit bekannt',
    erschienen: 'Erscheinen des Originals in EDTF',
    schweigen:
      'Warum der Artikel nichts sagt: not-mentioned (erwähnt es nicht), could-not (konnte es noch nicht wissen); leer, wenn er etwas sagt',
    antwort: 'Die Antwort in Worten',
    stufen: 'Bei Skalen: Stufe 1 bis 5; zwei Stufen, wenn der Artikel beide Seiten nennt',
    optionen: 'Bei Auswahlfragen: Kennungen der genannten Optionen',
    stimme: 'own (der Artikel sagt es selbst) oder quoted (er zitiert es)',
    aussagen: 'Kennungen der Aussagen des Artikels zu dieser Frage',
    adresse: 'Dauerhafte Adresse auf dieser Seite',
    aussage: 'Kennung der Aussage: Artikel und Name',
    textstelle: 'Name der Textstelle im Artikel',
    nummer: 'Laufende Nummer der Textstelle im Artikel',
    wortlaut: 'Die markierten Worte unserer Fassung',
    stufe: 'Bei Skalen: Stufe 1 bis 5',
    option: 'Bei Auswahlfragen: Kennung der Option',
    sprecher: 'Kennung des Sprechers; self für die eigene Stimme des Artikels',
    name: 'Name des Sprechers',
    ueber: 'Kennungen derer, über die es zum Artikel kam, vom Sprecher aus gesehen der Nächste zuerst',
    ursprung: 'Kennung des letzten bekannten Ursprungs; self für den Artikel',
    modalitaet:
      'Wie fest: states (sagt), reports (berichtet), suspects (vermutet), expects (erwartet), denies (bestreitet), judges (wertet)',
    inhalt: 'Die Aussage in einem Satz',
    kurz: 'Die Aussage in höchstens zwölf Wörtern',
    zitat: 'Wörtliches Bruchstück',
    ausgang:
      'Bei Erwartungen: occurred (eingetreten), partly (teilweise), not-occurred (nicht eingetreten), open (offen)',
    ausgangstext: 'Bei Erwartungen: was geschah',
    geprueft: 'Bei Erwartungen: Tag, an dem zuletzt nachgesehen wurde, was geschah',
    nachweis: 'Fertiger Nachweis mit Sprecher, Artikel, Datum und Nummer im Text',
    stelle: 'Adresse der Textstelle',
  },
} as const;

/** Words of the feeds. */
export const feedText = {
  name: site.name,
  title: (dossier: string) => `${site.name}: ${dossier}`,
  published: (outlet: string, date: string) => `${outlet}, ${date}.`,
  read: 'Zum Artikel mit allen Fundstellen',
  readCorrections: 'Alle Korrekturen',
  correction: (article: string) => `Korrektur: ${article}`,
  wrong: 'Falsch war:',
  right: 'Richtig ist:',
} as const;

/** Words in the reference lists that readers take with them. */
export const citationText = {
  site: site.name,
  title: (dossier: string) => `${site.name}: ${dossier}`,
  version: (title: string, address: string) =>
    `Wiedergabe in eigenen Worten: „${title}“, ${site.name}, ${address}`,
  licence: (name: string, url: string) => `Lizenz: ${name}, ${url}`,
  inferred: (what: string, value: string) => `${what} erschlossen: ${value}`,
  author: 'Autor',
  outlet: 'Medium',
  published: 'Erscheinen',
  untitled: '[ohne Überschrift]',
} as const;
