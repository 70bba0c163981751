import { sourceKinds } from '../../schema/referred.ts';
import { identity } from '../../settings/identity.ts';

/** The method page: prose, in the order in which it is read. */
export interface MethodSection {
  id: string;
  title: string;
  paragraphs: string[];
  terms?: { term: string; text: string }[];
}

export const methodText = {
  title: 'Wie dieses Dossier gemacht ist',
  description:
    'Was eine Aussage, eine Textstelle und ein Ereignis ist, wie wir vergleichen und was wir nicht tun.',
  kicker: 'Methode',
  lead: `${identity.name} liest Artikel gegeneinander. Wir halten fest, was sie sagen, wer es sagt, wie fest und wo genau. Über Meinungen urteilen wir nicht; bei Zahlen und Daten sagen wir, was stimmt, und zeigen, was später bekannt wurde.`,
  files: 'Zum Mitnehmen',
  filesHowto: 'Alles in diesem Dossier steht auch als Datei bereit, die ohne diese Website lesbar ist.',
  booklet: 'Das ganze Dossier als Druckfassung',
  bookletFiles: {
    html: 'Das ganze Dossier als eine HTML-Datei',
    pdf: 'Das ganze Dossier als PDF',
  },
  /** By the name of the file in the root of the site. */
  dataFiles: {
    'dossier.json': 'Alle Daten (JSON)',
    'dossier.schema.json': 'Beschreibung der Daten (JSON Schema)',
    'zitate.json': 'Literaturangaben (CSL-JSON)',
    'zitate.bib': 'Literaturangaben (BibTeX)',
    'feed.xml': 'Neues und Korrekturen (Atom)',
  },
  sources: 'Quellen',
  sourcesHowto:
    'Wogegen wir geprüft haben. Gelesen wurden gespeicherte Fassungen, nicht die heutigen Seiten. Weiterverbreitungen sind als solche gekennzeichnet und gelten uns nur als Hinweis.',
  sourceKinds,
  monograms: 'Die Kürzel',
  sections: [
    {
      id: 'eigene-worte',
      title: 'Eigene Worte',
      paragraphs: [
        'Die Artikel gehören ihren Verlagen. Wir drucken sie nicht nach, sondern geben jeden vollständig in unseren Worten wieder: Abschnitt für Abschnitt, mit jeder Tatsache, jeder Zahl, jeder Person und jedem Argument. Wörtlich stehen hier nur kurze, gekennzeichnete Bruchstücke, wo es auf den Wortlaut ankommt.',
        `Überschrift und Zusammenfassung sind von uns. Fußnoten und Anmerkungen, die mit „Anmerkung von ${identity.name}“ beginnen oder unter „Unsere Anmerkungen“ stehen, gehören nicht zum Artikel.`,
      ],
    },
    {
      id: 'vorlage',
      title: 'Was wir über die Originale wissen',
      paragraphs: [
        'Selten steht in einem Text alles, was man über ihn wissen will. Zu jeder Angabe – Medium, Überschrift, Autor, Textsorte, Datum – steht deshalb, woher wir sie haben. Was unbekannt ist, bleibt unbekannt; was wir nur erschließen, heißt so.',
      ],
      terms: [
        { term: 'im Text genannt', text: 'Das Original sagt es selbst.' },
        {
          term: 'nachgeschlagen',
          text: 'Wir haben das Original oder eine Fassung davon anderswo gefunden.',
        },
        { term: 'erschlossen', text: 'Wir schließen es aus Angaben im Text; die Gründe stehen dabei.' },
        { term: 'unbekannt', text: 'Weder der Text noch unsere Suche gibt es her.' },
      ],
    },
    {
      id: 'aussagen',
      title: 'Aussagen',
      paragraphs: [
        'Eine Aussage beruht auf genau einem Satz oder Wort des Textes; es ist unterstrichen und führt mit seiner Nummer zu dem, was wir dazu festhalten. Zu jeder Aussage halten wir fest, wer sie macht, über wen sie zum Artikel kam und wie fest sie gesagt wird. Die eigene Stimme eines Artikels ist von den Stimmen getrennt, die er zitiert.',
      ],
      terms: [
        { term: 'ohne Zusatz', text: 'wird als Tatsache gesagt' },
        { term: 'berichtet', text: 'wird weitergegeben: „soll“, „laut“, „nach Angaben“' },
        { term: 'vermutet', text: 'wird für wahrscheinlich gehalten: „offenbar“, „dürfte“' },
        { term: 'erwartet', text: 'ist eine Prognose; wir verfolgen, was daraus wurde' },
        { term: 'bestreitet', text: 'weist die Aussage eines anderen zurück' },
        { term: 'wertet', text: 'ist Urteil oder Meinung und lässt sich nicht prüfen' },
      ],
    },
    {
      id: 'vergleich',
      title: 'Wie wir vergleichen',
      paragraphs: [
        'Verglichen wird nicht der ganze Artikel, sondern seine Antwort auf eine Frage. Auf einer Skala hat sie fünf Stufen zwischen zwei Polen, bei einer Auswahl benannte Möglichkeiten, bei einer Menge eine Zahl mit Einheit. Was ein Artikel mit eigener Stimme sagt, zählt vor dem, was er nur zitiert; zitiert er Stimmen, die auseinandergehen, gilt seine Haltung als geteilt und nicht als Mittelwert. Wie viele Aussagen wir zu einer Frage verzeichnen, spielt dabei keine Rolle: Jede Stimme zählt einmal.',
        'Jede Frage hat ein Urteil in Worten. Ob Artikel übereinstimmen oder auseinandergehen, folgt aus ihren Antworten; warum sie auseinandergehen, beurteilt die Redaktion und begründet es: Sie widersprechen sich, reden von Verschiedenem, wussten später mehr, sagen Verschiedenes voraus oder werten verschieden. Ein Widerspruch heißt nur so, wenn beides dafür spricht.',
        'Schweigen ist zweierlei: Ein Artikel sagt nichts dazu, oder er konnte noch nichts dazu sagen, weil die Frage erst nach seinem Erscheinen aufkam. Aussagen, die auf denselben Ursprung zurückgehen, zählen als ein Ursprung, wie viele Artikel sie auch weitertragen.',
      ],
    },
    {
      id: 'zeit',
      title: 'Drei Zeiten',
      paragraphs: [
        'Wann etwas geschah, wann es gemeldet wurde und für welchen Tag eine Zahl gilt, sind drei verschiedene Daten. Wir halten sie auseinander. Ein unsicheres Datum bleibt unsicher: als Spanne, als „etwa“ oder als „vermutlich“. Wo ein Artikel „letzten Monat“ schreibt, stehen seine Worte dabei und woraus wir das Datum aufgelöst haben.',
      ],
    },
    {
      id: 'zahlen',
      title: 'Zahlen',
      paragraphs: [
        'Eine Zahl behält ihre Unschärfe: „mindestens“, „bis zu“ und „mehrere zehn Millionen“ werden nicht zu genauen Werten. Wo wir einem vagen Ausdruck eine Spanne zuordnen, sagen wir das. Was Beteiligte über sich oder andere angeben, heißt behauptet, solange es niemand unabhängig gezählt hat; was einzeln bestätigt ist, ist eine Untergrenze.',
        'Zwei Größen teilen sich nur dann eine Achse, wenn sie dasselbe in derselben Einheit zählen. Jede Zeichnung hat ihre Tabelle, jede Zahl ihren Satz im Text.',
      ],
    },
    {
      id: 'grenzen',
      title: 'Was wir nicht tun',
      paragraphs: [
        'Wir vergeben keine Noten für Wahrheit und keine für Glaubwürdigkeit. Wir sagen nicht, welcher Artikel besser ist, und urteilen nicht über Meinungen; über Zahlen und Daten sagen wir, was stimmt. Was wir nicht geprüft haben, nennen wir ungeprüft. Fehler berichtigen wir offen, mit Datum und mit dem, was vorher dastand.',
      ],
    },
  ] satisfies MethodSection[],
};
