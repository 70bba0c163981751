/** An invented article as its author wrote it: what a page of any form is to give back. */
export interface Article {
  kicker: string;
  title: string;
  /** The sentence or two above the text. */
  lead: string;
  authors: readonly string[];
  /** `YYYY-MM-DD` */
  day: string;
  caption: string;
  credit: string;
  /** Paragraphs; a heading begins with `## `. */
  blocks: readonly string[];
}

export const articles: readonly Article[] = [
  {
    kicker: 'Freibad',
    title: 'Sanierungs-Streit: Was jetzt mit dem Freibad geschieht',
    lead: 'Der Rat von Oberlinden hat die Sanierung des Freibads verschoben. Die Becken bleiben bis auf Weiteres leer.',
    authors: ['Marlene Voss'],
    day: '2023-05-16',
    caption: 'Leeres Becken im Freibad Oberlinden am 3. April 2021',
    credit: 'Foto: Jonas Feld/Bildwerk',
    blocks: [
      'Am Montag um 19.30 Uhr stimmte der Rat ab, und um 22.10 Uhr stand fest: Das Freibad bleibt geschlossen. 14 Mitglieder waren dagegen, elf dafür.',
      'Die Sanierung kostet nach Angaben der Stadtwerke 4,2 Millionen Euro. „Das Geld ist schlicht nicht da“, sagte Kämmerin Ute Brandt am Abend.',
      '## Der Verein will weitermachen',
      'Der Förderverein hat seit 2019 rund 180.000 Euro gesammelt. Die Mitglieder wollen im Juni mit den Arbeiten am Dach beginnen, so Vorsitzender Emil Hartung.',
      'Ob das reicht, ist offen: Im vergangenen Jahr kamen 31.400 Gäste, halb so viele wie vor zehn Jahren.',
    ],
  },
  {
    kicker: 'Stadtlauf',
    title: '„Ich war selbst überrascht“: Lehrerin gewinnt den Stadtlauf',
    lead: 'Beim Stadtlauf in Mittelau hat eine Lehrerin die Favoritinnen hinter sich gelassen, und das bei Dauerregen.',
    authors: ['Karim Osterloh', 'Ina Behrens'],
    day: '2022-09-26',
    caption: 'Läuferinnen am Start in der Bahnhofstraße',
    credit: 'Ferdi Lang/Pressebild Süd',
    blocks: [
      'Die Lehrerin Paula Rehm lief die Strecke am Sonntag in 2:41:07 Stunden. Zweite wurde Inga Falk in 2:43:55 Stunden.',
      '„Ich war selbst überrascht“, sagte Rehm im Ziel. Sie trainiert erst seit drei Jahren und läuft jede Woche 70 Kilometer.',
      '## Mehr Starter als je zuvor',
      'Insgesamt waren 3.812 Menschen am Start, 400 mehr als im Vorjahr. Die Veranstalter sprachen von einem Rekord.',
      'Bei den Männern siegte Tom Achterberg. Von der Spitze setzte er sich nach zwölf Kilometern ab und gewann mit 38 Sekunden Vorsprung.',
      'Im kommenden Jahr soll die Strecke durch den Hafen führen. Die Anmeldung beginnt im Januar.',
    ],
  },
  {
    kicker: 'Bücherei',
    title: 'Die Bücherei öffnet jetzt auch am Sonntag',
    lead: 'In Hohenfurt dürfen Leser künftig auch sonntags Bücher leihen. Personal ist dann allerdings nicht im Haus.',
    authors: ['Sophie Lindqvist'],
    day: '2024-02-08',
    caption: 'Der Lesesaal nach dem Umbau im Januar 2020',
    credit: 'dpa/Mara Kern',
    blocks: [
      'Wer einen Ausweis hat, kommt von 10 bis 18 Uhr hinein. Die Tür öffnet sich mit der Karte, und eine Kamera wacht über den Eingang.',
      'Die Leiterin der Bücherei, Greta Sommer, erwartet etwa 200 Besucher am Tag. „Viele haben nur am Wochenende Zeit“, sagte sie dem „Furtboten“.',
      '## Was es kostet',
      'Der Umbau kostete 96.000 Euro, davon zahlte das Land zwei Drittel. Für den Betrieb rechnet die Stadt mit 12.000 Euro im Jahr.',
      'Kritik kommt von der Gewerkschaft. Sie befürchtet, dass am Ende Stellen wegfallen; die Stadt widerspricht.',
      'Drei weitere Büchereien im Kreis wollen dem Beispiel folgen, die erste noch im Frühjahr 2024.',
    ],
  },
  {
    kicker: 'Verkehr',
    title: 'Neue Straßenbahn: Wo es hakt – und wer daran verdient',
    lead: 'Seit Jahren plant die Stadt eine zweite Linie. Nun liegt ein Gutachten vor, das teurer ist als gedacht.',
    authors: ['Thorben Ahlers'],
    day: '2023-11-02',
    caption: 'So könnte die Haltestelle am Markt aussehen',
    credit: 'Visualisierung: Büro Nordlicht',
    blocks: [
      'Das Gutachten umfasst 340 Seiten und wurde von einem Büro aus Kressfeld erstellt. Es nennt Kosten von 212 Millionen Euro für elf Kilometer.',
      'Noch im März war die Stadt von 150 Millionen Euro ausgegangen. Die Linie werde trotzdem gebaut, erklärte Bürgermeister Hanno Stein.',
      '## Händler fürchten die Baustelle',
      'Auf der Langen Straße sorgen sich die Händler. „Zwei Jahre Baustelle überleben wir nicht“, sagt Buchhändlerin Meike Tann.',
      'Der Fahrgastverband widerspricht: Die Bahn bringe mehr Kundschaft als jedes Parkhaus, so Weidner.',
      '## Der Zeitplan',
      'Die Planung soll bis Ende 2025 abgeschlossen sein. Die ersten Bahnen könnten 2029 fahren, heißt es im Rathaus.',
    ],
  },
  {
    kicker: 'Obstbau',
    title: 'Apfel-Ernte fällt so klein aus wie lange nicht',
    lead: 'Spätfrost im April hat den Obstbauern am See die Ernte verdorben. Die Preise steigen schon jetzt.',
    authors: ['Annegret Pohl'],
    day: '2024-08-29',
    caption: 'Obstbauer Veit Kolb (links) prüft die Äpfel auf seinem Hof',
    credit: '© Lars Winter',
    blocks: [
      'Der Verband rechnet in diesem Jahr mit 21.000 Tonnen Äpfeln. Das wären 40 Prozent weniger als im langjährigen Mittel.',
      'In der Nacht zum 23. April war die Temperatur auf minus fünf Grad gefallen. „Nach drei Stunden war alles erfroren“, berichtet Veit Kolb, der 18 Hektar bewirtschaftet.',
      'Ein Kilo kostet im Laden inzwischen 2,79 Euro, sagte eine Sprecherin des Verbands am Mittwoch.',
      '## Hilfe vom Land',
      'Das Land hat Hilfen zugesagt. Bis zu 5.000 Euro kann ein Betrieb bekommen; die Anträge müssen bis zum 31. Oktober gestellt sein.',
      'Kolb will dennoch pflanzen: 600 junge Bäume einer Sorte, die später blüht.',
    ],
  },
  {
    kicker: 'Chorprojekt',
    title: 'Warum in Altenbrück wieder alle singen',
    lead: 'Aus zwölf Sängern ist in zwei Jahren ein Chor mit mehr als hundert Stimmen geworden. Ein Besuch bei der Probe.',
    authors: ['Ruben Castell'],
    day: '2023-03-21',
    caption: 'Die Probe am Dienstag in der Turnhalle',
    credit: 'Bild: Rosa Thiel',
    blocks: [
      'Dienstag, kurz vor acht: In der Turnhalle von Altenbrück werden 110 Stühle gerückt. Die Heizung läuft nicht, aber das stört hier keinen.',
      'Chorleiterin Mira Sandt hat den Chor vor zwei Jahren übernommen. „Ich habe einfach an jeder Tür geklingelt“, erzählt sie.',
      '## Niemand muss vorsingen',
      'Noten braucht niemand. Wer kommt, darf bleiben, und nach der Probe gibt es Suppe.',
      'Im Juni tritt der Chor in der Stadthalle auf. Alle 800 Karten sind verkauft, wie der Kulturverein am Montag mitteilte.',
      'Und dann? „Dann proben wir weiter“, sagt Sandt und hebt die Hände.',
    ],
  },
];
