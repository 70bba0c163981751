/** Words of the pages about the site itself. */
export const legalText = {
  imprint: {
    title: 'Impressum',
    description: 'Wer diese Website herausgibt und verantwortet.',
    publisher: 'Herausgeber',
    responsible: 'Verantwortlich für den Inhalt (§\u00a018 Abs.\u00a02 MStV)',
    contact: 'Kontakt',
    previewTitle: 'Vorschau ohne Herausgeber',
    preview:
      'Diese Fassung ist eine Vorschau und nicht zur Veröffentlichung bestimmt. Name, Anschrift und E-Mail des Herausgebers sind Einstellungen; ohne sie lässt sich die Website nicht für die Veröffentlichung bauen.',
    rights: 'Rechte',
    rightsText:
      'Die Fassungen der Artikel, die Aussagen und die Anmerkungen sind eigene Texte der Redaktion. Kurze wörtliche Bruchstücke sind als Zitat gekennzeichnet; die Rechte an den Originalen liegen bei ihren Verlagen und Autoren.',
  },
  privacy: {
    title: 'Datenschutz',
    description:
      'Diese Website setzt keine Cookies, speichert nichts und ruft nichts von anderen Servern ab.',
    lead: 'Diese Website weiß nichts über Sie und fragt auch nicht.',
    loaded: {
      title: 'Was geladen wird',
      paragraphs: [
        'Seiten, Stilvorlagen, Schriften, Zeichnungen und Skripte liegen alle auf demselben Server. Es gibt keine Zählpixel, keine eingebetteten Inhalte anderer Anbieter und keine Schaltflächen sozialer Netze. Eine Sicherheitsrichtlinie in jeder Seite verbietet es dem Browser, etwas von anderswo zu holen.',
        'Die Suche lädt ihr Verzeichnis erst, wenn Sie suchen, ebenfalls von diesem Server; gesucht wird in Ihrem Browser.',
        'Erst wenn Sie einem Verweis auf eine Quelle folgen, verlassen Sie diese Website. Dort gelten die Regeln des anderen Anbieters.',
      ],
    },
    stored: {
      title: 'Was gespeichert wird',
      paragraphs: [
        'Nichts: kein Cookie, kein Eintrag im Speicher des Browsers. Suchwörter und Filter stehen nur in der Adresszeile, damit Sie eine Ansicht wiederfinden und weitergeben können; Ihr Browser merkt sie sich wie jede besuchte Adresse in seinem Verlauf. Wer eine solche Adresse neu aufruft, schickt sie an den Server.',
      ],
    },
    proof: {
      title: 'Nachweis',
      pending:
        'Diese Vorschau zeigt die Website, bevor sie fertig gebaut ist. Die Zahlen setzt der Bau ein, wenn er die fertigen Dateien geprüft hat.',
      done: 'Beim Bau dieser Website wurden alle Dateien durchgesehen, die Ihr Browser ausführt oder anwendet. Gefunden wurden:',
      blank: 'noch nicht geprüft',
      form: 'Nicht mitgezählt ist das Formular der Redaktion unter /redaktion/, zu dem keine Seite führt. Es merkt sich Angaben der Redaktion in ihrem Browser.',
      rows: {
        pages: 'Seiten',
        styles: 'Stilvorlagen',
        scripts: 'Skripte',
        fonts: 'Schriftdateien',
        hosts: 'andere Server, von denen etwas geladen wird',
        cookies: 'Programmteile, die Cookies setzen oder lesen',
        storage: 'Programmteile, die etwas im Browser speichern',
      },
    },
    host: {
      title: 'Was der Server sieht',
      text: 'Wer diese Dateien ausliefert, erfährt wie bei jeder Website, von welcher Adresse wann welche Datei abgerufen wurde, und kann es aufzeichnen. Das liegt nicht in den Seiten, und ihr Nachweis reicht nicht bis dorthin.',
      publisher:
        'Was aufgezeichnet wird und wie lange, weiß der Herausgeber, der für diese Website verantwortlich ist:',
      preview:
        'Was aufgezeichnet wird und wie lange, weiß der Herausgeber. Diese Vorschau hat noch keinen; wer sie auf dem eigenen Rechner ansieht, ist selbst der Server.',
    },
    imprint: 'Zum Impressum',
  },
  corrections: {
    title: 'Korrekturen',
    description: 'Was an diesem Dossier berichtigt wurde, mit Datum, Fehler und richtiger Angabe.',
    lead: 'Fehler berichtigen wir offen: was falsch war, was richtig ist und seit wann es so dasteht.',
    none: 'Bisher wurde nichts berichtigt.',
    how: 'Haben Sie einen Fehler gefunden? Schreiben Sie dem Herausgeber, den das Impressum nennt. Am hilfreichsten sind die Adresse der Textstelle und ein Beleg.',
    imprint: 'Zum Impressum',
    wrong: 'Falsch war',
    right: 'Richtig ist',
    concerns: 'Betrifft',
    /** The mark on everything a correction concerns. */
    mark: (date: string) => `berichtigt am ${date}`,
    ofEvent: (title: string) => `Ereignis: ${title}`,
    ofMeasure: (name: string) => `Vergleichswert: ${name}`,
    claim: (monogram: string, short: string) => `${monogram}: ${short}`,
    figure: (measure: string, value: string) => `${measure}: ${value}`,
  },
  moved: {
    title: (title: string) => `Umgezogen: ${title}`,
    description: 'Diese Seite hat eine neue Adresse.',
    lead: 'Diese Seite hat eine neue Adresse:',
  },
  removed: {
    title: (title: string) => `Entfernt: ${title}`,
    description: (date: string) => `Diese Seite wurde am ${date} entfernt.`,
    article: (title: string, outlet: string | undefined, date: string) =>
      `Hier stand unsere Fassung des Artikels „${title.replaceAll('„', '‚').replaceAll('“', '‘')}“${outlet === undefined ? '' : ` (${outlet})`}. Wir haben sie am ${date} entfernt.`,
    claimOfArticle: 'Diese Adresse gehörte zu einer Aussage des Artikels; sie wurde mit ihm entfernt.',
    claimTitle: 'Zurückgezogene Aussage',
    claim: (article: string, date: string) =>
      `Hier stand eine Aussage aus dem Artikel „${article.replaceAll('„', '‚').replaceAll('“', '‘')}“. Wir haben sie am ${date} zurückgezogen.`,
    reason: 'Warum',
    ways: 'Von hier aus geht es weiter:',
    instead: (title: string) => `Stattdessen: ${title}`,
    correction: 'Die Berichtigung im Wortlaut',
    home: 'Startseite mit allen Artikeln',
    comparison: 'Vergleich: wer was behauptet',
    corrections: 'Alle Korrekturen',
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    description: 'Unter dieser Adresse steht nichts.',
    lead: 'Unter dieser Adresse steht nichts. Vielleicht wurde sie falsch abgeschrieben oder abgeschnitten.',
    ways: 'Von hier aus geht es weiter:',
  },
} as const;
