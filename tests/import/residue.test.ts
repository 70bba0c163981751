import { describe, expect, it } from 'vitest';
import { headings } from '../../src/import/reading/headings.ts';
import { headline } from '../../src/import/details/headline.ts';
import { agencies, agencySlip, captions } from '../../src/import/residue/pictures.ts';
import { authorIn, bylines } from '../../src/import/residue/byline.ts';
import { datedPlace, dateLines, dateline } from '../../src/import/residue/dates.ts';
import { fileHead, mail, repetitions, tail } from '../../src/import/residue/ends.ts';
import { pageLines } from '../../src/import/residue/lines.ts';
import type { Step } from '../../src/import/step.ts';

const prose =
  'Am Wehr von Hinterwalden wird seit Wochen gestritten, denn die Gemeinde will das Rad stilllegen, und die Müllerin will es behalten.';

/** The blocks a step takes out of a text made of these. */
const taken = (step: Step, ...blocks: string[]): string[] =>
  step(blocks.join('\n\n')).removed.map(({ text }) => text);
const kept = (step: Step, ...blocks: string[]): string[] =>
  step(blocks.join('\n\n')).text.trim().split('\n\n');

describe('What a page puts into a text', () => {
  // Between strokes: blocks that go, and sentences that look like them and stay.
  it.each<[what: string, step: Step, out: string, stay?: string]>([
    [
      'buttons of a consent banner',
      pageLines,
      'Ablehnen|Einstellungen|Alle akzeptieren|Nur notwendige Cookies',
    ],
    [
      'what it says of cookies',
      pageLines,
      'Wir nutzen Cookies.|Diese Website verwendet Cookies.',
      'Wir nutzen das Wasser des Bachs.',
    ],
    ['page numbers', pageLines, 'Seite 1 von 2|- 3 -', 'Seite an Seite stehen sie.'],
    ['lengths of recordings', pageLines, '3:12 Min.'],
    [
      'reading times',
      pageLines,
      'Lesezeit 4 Minuten|Lesedauer: ca. 3 Min.|5 Min. Lesezeit|2 Minuten',
      'Nach 4 Minuten stand das Rad.',
    ],
    [
      'lines to subscribe, share and operate',
      pageLines,
      'Talblatt abonnieren|Teilen|Auf Facebook teilen|Artikel anhören|Kommentare (12)|Jetzt kostenlos testen',
      'Die Brüder teilen sich das Rad.|Er will das Blatt nicht mehr abonnieren, sagt der Müller nach langem Streit mit seiner Frau und den Kindern.',
    ],
    [
      'invitations to newsletters',
      pageLines,
      'Erhalten Sie kostenlose Mühlen-Updates|Unser Newsletter: jeden Morgen ins Postfach',
      'Die Müllerin schreibt Briefe.',
    ],
    [
      'pointers to other texts',
      pageLines,
      '>> Lesen Sie hier: Das Rad dreht sich|Mehr: Wem das Wasser gehört|Lesen Sie auch: Der Bach|» Zum Liveblog',
      'Mehr Wasser gibt es nicht.|Lesen kann die Müllerin gut.',
    ],
    [
      'adverts',
      pageLines,
      'Anzeige|Empfohlener redaktioneller Inhalt|An dieser Stelle finden Sie einen externen Inhalt.',
      'Die Anzeige der Müllerin blieb liegen.',
    ],
    ['ids', pageLines, 'tal-de-58|ID: 4711-a|20210502', 'Nr. 5 blieb stehen.|Wehr'],
    [
      'captions and credits',
      captions,
      'Das Foto zeigt das Wehr von Hinterwalden im Mai.|Foto: Beispiel/dpa|© Talblatt|Die Müllerin (l.) und der Bürgermeister am Wehr|Das Rad steht still. (Archivbild)',
      'Das Bild, das sich bietet, macht der Müllerin Sorgen.',
    ],
    ['marks of agencies', agencies, 'dpa/mk|Mit Material der dpa|(mit dpa)', 'Die dpa fragte nach.'],
    [
      'bylines',
      bylines,
      'Von: eb|Von unserer Redaktion|Von unserem Korrespondenten|Von Erika Beispiel und Bert Muster, Rom|Die Autorin lehrt Mühlenkunde in Vorderwalden.',
      'Von der Mühle nach Rom|Von Amts wegen geschieht nichts.',
    ],
    [
      'dates',
      dateLines,
      'Veröffentlicht am 2. Mai 2021, 10:30 Uhr|02.05.2021|Stand: 02.05.2021',
      'Am 2. Mai 2021 stand das Rad still.|Stand der Dinge im Mai',
    ],
  ])('%s', (_, step, out, stay = prose) => {
    for (const block of out.split('|'))
      expect(taken(step, prose, block, prose.toUpperCase())).toEqual([block]);
    for (const block of stay.split('|')) expect(taken(step, prose, block, prose.toUpperCase())).toEqual([]);
  });

  it('every title below an announcement, down to the next paragraph', () => {
    expect(
      taken(pageLines, prose, 'Das könnte Sie auch interessieren', 'Ein neues Rad', 'Ein altes Rad', prose),
    ).toEqual(['Das könnte Sie auch interessieren', 'Ein neues Rad', 'Ein altes Rad']);
  });

  it('what an agency writes around a report', () => {
    const report = [
      'bdt0123 4 pl 214 dpa 0456',
      'Mühlen/Wasser/',
      'Das Rad steht =',
      prose,
      prose,
      '# Notizblock',
      'dpa-Kontakte: Tel. 0000',
      'dpa abc yyzz a3 def 081530 Sep 21',
    ];
    expect(taken(agencySlip, ...report)).toEqual(report.filter((_, at) => at !== 2 && at !== 3 && at !== 4));
    expect(kept(agencySlip, ...report)).toEqual(['Das Rad steht', prose, prose]);
  });

  it('the head of a mail and its quoting signs, but no single line that looks like one', () => {
    const { text, removed } = mail(
      'Von: a@example.org\nGesendet: Freitag, 9. April 2021\nBetreff: Rad\n\n> Das Rad\n>\n> steht.\n\nVon: Erika Beispiel',
    );
    expect(removed.map(({ text }) => text)).toEqual([
      'Von: a@example.org',
      'Gesendet: Freitag, 9. April 2021',
      'Betreff: Rad',
    ]);
    expect(text).toBe('\nDas Rad\n\nsteht.\n\nVon: Erika Beispiel');
  });

  it('the head of a Markdown file', () => {
    const { text, removed } = fileHead('---\ntitle: "Das Rad"\n---\n\nDas Rad steht.');
    expect(removed.map(({ text }) => text)).toEqual(['title: "Das Rad"']);
    expect(text).toBe('\nDas Rad steht.');
  });

  it('the place with the day before the first sentence', () => {
    expect(taken(datedPlace, `Talheim, 4.5.2019. ${prose}`)).toEqual(['Talheim, 4.5.2019.']);
    expect(taken(datedPlace, `Talheim, sagt sie. ${prose}`)).toEqual([]);
  });

  it('lists of other texts, and pointers in the midst of a sentence', () => {
    expect(taken(pageLines, '### Mehr zum Thema', '- Das Rad', '- Der Bach', '## Am Wehr', prose)).toEqual([
      '### Mehr zum Thema',
      '- Das Rad',
      '- Der Bach',
    ]);
    expect(taken(pageLines, `${prose} (Lesen Sie hier, was bisher geschah) Und weiter.`)).toEqual([
      '(Lesen Sie hier, was bisher geschah)',
    ]);
  });

  it('a short sentence between headline and text', () => {
    expect(taken(captions, 'Die Müllerin sucht Hilfe.', prose)).toEqual(['Die Müllerin sucht Hilfe.']);
    expect(taken(captions, prose, 'Die Müllerin sucht Hilfe.', prose.toUpperCase())).toEqual([]);
  });

  it('pull quotes with the name below, if the text says the same', () => {
    const text = `„Ohne das Rad ist das Tal ein anderes“, sagt Erika Beispiel, die hier geboren ist.`;
    expect(
      taken(repetitions, prose, 'Ohne das Rad ist das Tal ein anderes.', 'Müllerin Erika Beispiel', text),
    ).toEqual(['Ohne das Rad ist das Tal ein anderes.', 'Müllerin Erika Beispiel']);
    expect(taken(repetitions, prose, 'Ohne Wasser ist das Tal ein anderes.', text)).toEqual([]);
  });

  it('comment forms', () => {
    expect(taken(pageLines, prose, prose, 'Schreibe einen Kommentar', 'Name *', 'Website')).toEqual([
      'Schreibe einen Kommentar',
      'Name *',
      'Website',
    ]);
  });

  it('the mark of an agency within a sentence', () => {
    expect(kept(agencies, 'Hinterwalden (dpa) – Das Rad steht. (dpa/mk)')).toEqual(['Das Rad steht.']);
  });

  it('the place a report was sent from, if it is a place', () => {
    const isPlace = (name: string) => name === 'Hinterwalden' || name === 'Vorderwalden';
    expect(kept(dateline(isPlace), `Hinterwalden/Vorderwalden – ${prose}`)).toEqual([prose]);
    expect(taken(dateline(isPlace), `Kurzum – ${prose}`)).toEqual([]);
  });

  it('bylines, which name the authors', () => {
    expect(authorIn('Von Erika Beispiel, 2. Mai 2021')).toBe('Erika Beispiel');
    expect(authorIn('Von Erika Beispiel und Bert Muster, Rom')).toBe('Erika Beispiel, Bert Muster');
    expect(authorIn('Von Erika Beispiel, Bert Muster')).toBe('Erika Beispiel, Bert Muster');
  });

  it('the line of sources and short lines at the end', () => {
    expect(taken(pageLines, prose, 'Quellen: Talblatt, Amtsblatt')).toEqual(['Quellen: Talblatt, Amtsblatt']);
    expect(taken(tail, prose, 'Mehr Mühlen', 'Impressum')).toEqual(['Mehr Mühlen', 'Impressum']);
  });
});

describe('The headline', () => {
  const found = (...blocks: string[]) =>
    headline(undefined)(blocks.join('\n\n')).removed.map(({ reason, text }) => [reason, text]);

  it('is the first line that is no sentence', () => {
    expect(found('Wem gehört das Wasser?', prose)).toEqual([['titel', 'Wem gehört das Wasser?']]);
    expect(found(prose, 'Das Wehr', prose)).toEqual([]);
  });

  it('is parted from a kicker glued to it', () => {
    expect(found('Mühlenstreit„Wir geben nicht auf“: Müllerin bleibt hart', prose)).toEqual([
      ['dach', 'Mühlenstreit'],
      ['titel', '„Wir geben nicht auf“: Müllerin bleibt hart'],
    ]);
    expect(found('HinterwaldenMüllerin bleibt hart', prose)).toEqual([
      ['dach', 'Hinterwalden'],
      ['titel', 'Müllerin bleibt hart'],
    ]);
    expect(found('YouTube zeigt das Wehr', prose)).toEqual([['titel', 'YouTube zeigt das Wehr']]);
  });

  it('gives up the genre before a colon, a kicker above and a line below', () => {
    expect(found('Kommentar: Lasst das Rad', prose)).toEqual([
      ['dach', 'Kommentar'],
      ['titel', 'Lasst das Rad'],
    ]);
    expect(found('Tal', 'Lasst das Rad', 'Warum die Müllerin recht hat', prose)).toEqual([
      ['dach', 'Tal'],
      ['titel', 'Lasst das Rad'],
      ['unterzeile', 'Warum die Müllerin recht hat'],
    ]);
  });

  it('stands below the way to the page and a short line', () => {
    expect(found('Startseite > Tal', 'Talkurier', 'AnalyseLasst das Rad', prose)).toEqual([
      ['dach', 'Startseite > Tal'],
      ['dach', 'Talkurier'],
      ['dach', 'Analyse'],
      ['titel', 'Lasst das Rad'],
    ]);
    expect(found('Kultur Gesellschaft', 'Rad und Wehr', 'Warum die Müllerin schweigt', prose)).toEqual([
      ['dach', 'Kultur Gesellschaft'],
      ['dach', 'Rad und Wehr'],
      ['titel', 'Warum die Müllerin schweigt'],
    ]);
  });
});

describe('Headings', () => {
  it('are short lines without a full stop between paragraphs', () => {
    expect(kept(headings, prose, 'Das Amt schweigt', prose, 'Und jetzt?', prose)).toEqual([
      prose,
      '## Das Amt schweigt',
      prose,
      '## Und jetzt?',
      prose,
    ]);
  });

  it('are no sentences, and no questions of an interview', () => {
    expect(kept(headings, prose, 'Das Amt schweigt.', prose)).toEqual([prose, 'Das Amt schweigt.', prose]);
    const interview = ['Warum?', prose, 'Wie lange?', prose, 'Und dann?', prose, 'Was noch?', prose];
    expect(kept(headings, ...interview)).toEqual(interview);
    const polite = [
      prose,
      'Wie hoch steht das Wasser, Frau Au?',
      prose,
      'Was tun Sie?',
      prose,
      'Und dann?',
      prose,
    ];
    expect(kept(headings, ...polite)).toEqual(polite);
  });

  it('begin at the second level and leave none out', () => {
    expect(kept(headings, '# Eins', prose, '#### Zwei', prose)).toEqual([
      '## Eins',
      prose,
      '### Zwei',
      prose,
    ]);
  });
});
