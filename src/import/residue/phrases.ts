import type { Reason } from '../step.ts';

/** Phrases by which a line shows that it belongs to the page and not to the article. */
export interface Phrases {
  reason: Reason;
  /** Whether the line is the phrase (or several, with signs between), begins with it, or has it somewhere. */
  at: 'whole' | 'start' | 'inside';
  /** In a line of more words it may be part of the text. */
  most: number;
  /**
   * Parted by ` | `; capitals make no difference. `…` stands for up to 40 signs, `#` for a number, what is in square
   * brackets may be missing.
   */
  phrases: string;
}

/** To add a phrase, write it into the group whose reason editors are to read. */
export const phrases: readonly Phrases[] = [
  // Buttons to pass the article on or to keep it.
  {
    reason: 'bedienung',
    at: 'whole',
    most: 8,
    phrases: `[jetzt ][auf … ][per … ][via … ][bei … ]teilen | drucken | merken | speichern | anhören | vorlesen | hören
      | kommentieren | versenden | verschicken | tweeten | twittern | mailen | folgen | [text ]kopieren | link kopieren
      | artikel … teilen | artikel … drucken | artikel … merken | artikel … speichern | artikel … anhören | artikel … hören
      | artikel … vorlesen | artikel … verschenken | artikel … versenden | beitrag … teilen | beitrag … anhören
      | diesen artikel … teilen | seite drucken | link kopiert | share | tweet`,
  },
  // Networks and formats, mostly in a row.
  {
    reason: 'bedienung',
    at: 'whole',
    most: 12,
    phrases: `facebook | twitter | x | whatsapp | linkedin | xing | telegram | teilen mit:[ …] | e-mail | email | pocket | pinterest | reddit
      | threads | mastodon | bluesky | instagram | flipboard | pdf | rss`,
  },
  // The menus and the foot of a page.
  {
    reason: 'bedienung',
    at: 'whole',
    most: 12,
    phrases: `[zum ]menü | [zur ]startseite | [zur ]übersicht | [zur ]merkliste | [zur ]suche | zum inhalt springen
      | zurück | nach oben | schließen | weiterlesen | mehr anzeigen | mehr erfahren | alles lesen | newsticker | anmelden
      | einloggen | abonnieren | login | registrieren | feedback | fehler melden | schriftgröße | barrierefrei
      | impressum | datenschutz[erklärung] | agb | kontakt | thema folgen | autor folgen | push[-mitteilungen] aktivieren
      | kommentare[ lesen][ anzeigen][ (#)] | # kommentare | # kommentar | # postings | autoreninfo`,
  },
  // Buttons of a consent banner; one of them would become the headline.
  {
    reason: 'bedienung',
    at: 'whole',
    most: 6,
    phrases: `[alle ][cookies ]akzeptieren | [alle ][cookies ]ablehnen | [alle ]annehmen | zustimmen | einverstanden | ok
      | [cookie-]einstellungen[ anpassen][ verwalten] | auswahl speichern | auswahl bestätigen | nur notwendige[ cookies]`,
  },
  // Offers of a subscription.
  {
    reason: 'bedienung',
    at: 'inside',
    most: 14,
    phrases: `abonnieren | abo | digitalabo | digital-abo | testabo | probeabo | plus-abo | zugang kaufen | zugang sichern
      | gratis testen | kostenlos testen | gratis lesen | kostenlos lesen | jetzt testen | jetzt registrieren
      | jetzt anmelden | jetzt weiterlesen | jetzt freischalten | folgen sie … facebook | folgen sie … instagram
      | folgen sie … whatsapp | teilen sie … artikel | teilen sie … beitrag | als … quelle hinzufügen`,
  },
  // Invitations to a newsletter: about mail rather than about the world.
  {
    reason: 'newsletter',
    at: 'inside',
    most: 30,
    phrases: `newsletter | …-newsletter | erhalten sie kostenlos[e] | bekommen sie kostenlos[e] | erhalten sie täglich
      | erhalten sie jeden | erhalten sie die wichtigsten | …-updates | …-briefing | melden sie sich … an | ins postfach
      | in ihr … postfach | per mail | eilmeldungen aufs handy | whatsapp-kanal`,
  },
  // Labels of adverts and of what is embedded.
  {
    reason: 'anzeige',
    at: 'whole',
    most: 6,
    phrases: `anzeige[n] | werbung | reklame | advertisement | advertorial | sponsored[ content] | promotion | werbeinhalt
      | [empfohlener ][redaktioneller ][externer ]inhalt[ laden][ anzeigen][ nicht verfügbar]
      | externe inhalte laden | externe inhalte anzeigen | artikel nur für abonnenten | plus[-]artikel
      | exklusiv für abonnenten`,
  },
  // Sentences about consent and embedded content.
  {
    reason: 'anzeige',
    at: 'start',
    most: 60,
    phrases: `an dieser stelle finden sie | zur anzeige dieses | zur anzeige des | dieser inhalt wird | dieser inhalt stammt
      | dieser inhalt kann | ich bin damit einverstanden, dass mir externe | damit können personenbezogene daten
      | mehr dazu in unserer datenschutz | zum anzeigen … cookies | zum anzeigen … einwilligung | dieser … ist nicht
      | dieser … erschien zuerst | dieser … ist zuerst | dieses video kann nicht | wir verwenden … cookies
      | wir nutzen … cookies | wir setzen … cookies | wir verwenden cookies | wir nutzen cookies | wir setzen cookies
      | diese seite verwendet | diese website verwendet | diese website nutzt | diese website setzt
      | diese webseite verwendet | um ihnen … cookies | mit ihrer zustimmung | mit zustimmung | sie benötigen ein abo
      | sie brauchen ein abo`,
  },
  // What sends readers to another text, by what stands before it.
  {
    reason: 'verweis',
    at: 'start',
    most: 40,
    phrases: `>> | » | › | → | ▶ | ► | ➜ | +++ | lesen sie hier | lesen sie auch | lesen sie mehr | lesen sie dazu
      | lesen sie jetzt | lesen sie weiter | lesen sie …: | sehen sie hier | sehen sie auch | hören sie hier | hören sie auch
      | mehr: | mehr zum thema | mehr dazu | mehr informationen: | mehr nachrichten: | mehr lesen: | siehe auch
      | auch interessant | auch lesenswert | ebenfalls interessant | das ist auch interessant
      | das könnte sie … interessieren | das könnte dich … interessieren | zum thema: | artikel zum thema | lesetipp
      | weiterlesen | dazu passt …: | passend dazu | empfehlung der redaktion | empfehlungen der redaktion | meistgelesen
      | aus dem archiv: | verwandte themen | verwandte artikel | verwandte beiträge | themen: | kategorie[n]:
      | schlagworte: | schlagwörter: | schlagwörter zu diesem | tags: | link[s] zum artikel | link[s] zum thema | video: | podcast: | liveticker:
      | liveblog: | live-blog: | interaktiv: | grafik: | fotostrecke: | bilderstrecke: | quiz: | umfrage:`,
  },
  // Where a broadcaster had the piece first.
  {
    reason: 'verweis',
    at: 'start',
    most: 30,
    phrases: `über dieses thema berichtete | dieses thema im programm | diese nachricht wurde am | diese sendung
      | sendung vom | das erste | dieser beitrag`,
  },
  // Sources named below a text: no prose, but worth knowing.
  {
    reason: 'quellen',
    at: 'start',
    most: 40,
    phrases: `quelle: | quellen: | quellenangabe[n]: | verwendete quellen`,
  },
  // Fields of a comment form, and what WordPress sets around it.
  {
    reason: 'formular',
    at: 'start',
    most: 20,
    phrases: `deine e-mail-adresse wird nicht | ihre e-mail-adresse wird nicht | die e-mail-adresse wird nicht
      | erforderliche felder sind | meinen namen, meine e | kommentar absenden | kommentar senden | benachrichtige mich
      | beitragsnavigation | beitrags-navigation | vorheriger beitrag | vorheriger artikel | nächster beitrag
      | nächster artikel | captcha | ähnliche beiträge | gefällt mir | veröffentlicht in`,
  },
  {
    reason: 'formular',
    at: 'whole',
    most: 4,
    phrases: `von | veröffentlicht | name[ *] | e-mail[-adresse][ *] | email[ *] | website | kommentar[ *] | abschicken | absenden | antworten`,
  },
  // How long it takes to read or to hear.
  {
    reason: 'lesezeit',
    at: 'whole',
    most: 8,
    phrases: `lesezeit[:] … min | lesezeit[:] … minute[n] | lesedauer[:] … min | lesedauer[:] … minute[n]
      | # min[.][ lesezeit][ lesen][ read] | # minute[n][ lesezeit][ zu lesen] | #:# min | dauer[:] # min[uten]`,
  },
  // What content systems and printers number.
  {
    reason: 'kennung',
    at: 'whole',
    most: 6,
    phrases: `seite # von # | seite #/# | seite # | # - | # –`,
  },
];

/** With these the form below a text begins; what is no prose goes with them to the end of the page. */
export const formBegins: Phrases = {
  reason: 'formular',
  at: 'start',
  most: 12,
  phrases: `schreib[e][en][ sie] einen kommentar | hinterlass[e][en][ sie] einen kommentar | kommentar schreiben
    | kommentar verfassen | kommentar hinterlassen | kommentar abgeben | antwort abbrechen | antwort schreiben
    | ihr kommentar | diskutieren sie mit | leave a reply | leave a comment | kommentare: | kommentare`,
};

/** Below these stand titles of other texts, one a line. */
export const announcements: Phrases = {
  reason: 'verweis',
  at: 'whole',
  most: 8,
  phrases: `mehr zum thema | mehr aus … | auch interessant | lesen sie auch | das könnte sie … interessieren
    | das könnte dich … interessieren | verwandte … | meistgelesen | empfehlung der redaktion | empfehlungen der redaktion
    | verwendete quellen`,
};
