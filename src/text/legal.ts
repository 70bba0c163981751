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
      'Die Fassungen der Artikel, die Aussagen und die Anmerkungen sind eigene Texte der Redaktion. Kurze wörtliche Bruchstücke sind als Zitat gekennzeichnet; die Rechte an den Vorlagen liegen bei ihren Verlagen und Autoren.',
  },
  privacy: {
    title: 'Datenschutz',
    description:
      'Diese Website setzt keine Cookies, speichert nichts und ruft nichts von anderen Servern ab.',
    lead: 'Diese Website weiß nichts über Sie und fragt auch nicht.',
    paragraphs: [
      'Sie setzt keine Cookies und legt nichts in Ihrem Browser ab. Sie enthält keine Zählpixel, keine eingebetteten Inhalte anderer Anbieter und keine Schaltflächen sozialer Netze.',
      'Schriften, Zeichnungen und Skripte liegen auf demselben Server wie die Seiten. Beim Lesen geht keine Anfrage an einen anderen Server; das wird bei jedem Bau der Website geprüft, und eine Sicherheitsrichtlinie in jeder Seite verbietet es dem Browser.',
      'Erst wenn Sie einem Verweis auf eine Quelle folgen, verlassen Sie diese Website; dort gelten die Regeln des anderen Anbieters.',
      'Der Betreiber des Servers, auf dem diese Dateien liegen, kann technische Zugriffsdaten wie Adresse und Zeitpunkt verarbeiten. Auskunft gibt der Herausgeber, den das Impressum nennt.',
    ],
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
  },
  missing: {
    title: 'Diese Seite gibt es nicht',
    description: 'Unter dieser Adresse steht nichts.',
    lead: 'Unter dieser Adresse steht nichts. Vielleicht wurde sie falsch abgeschrieben oder abgeschnitten.',
    ways: 'Von hier aus geht es weiter:',
  },
} as const;
