import { append, type Changes, swap } from '../variant.ts';
import { type Case, comment, opening } from './case.ts';

const body = (more: string) => ({ [comment]: append(`\n${more}\n`) });

/** References between files. */
export const referenceCases: Case[] = [
  {
    title: 'a question by its title',
    code: 'K-VER-01',
    changes: { [comment]: swap('question: nutzen', 'question: "Lohnt sich die Bücherei?"') },
  },
  {
    title: 'a speaker that an import left open',
    code: 'K-VER-01',
    changes: { [comment]: swap('speaker: self', 'speaker: bitte-ausfuellen') },
  },
  {
    title: 'a mistyped question',
    code: 'K-VER-01',
    changes: { [comment]: swap('question: nutzen', 'question: nutzn') },
  },
  {
    title: 'half the name of an actor',
    code: 'K-VER-01',
    changes: { [opening]: swap('via: [muehlbachbote]', 'via: [bote]') },
  },
  {
    title: 'a speaker that is an event',
    code: 'K-VER-01',
    changes: { [comment]: swap('speaker: self', 'speaker: erste-lesenacht') },
  },
  {
    title: 'a measure that nobody made',
    code: 'K-VER-01',
    changes: { 'charts/bestand.yaml': swap('[baende]', '[besucher]') },
  },
  {
    title: 'a reference in capital letters',
    code: 'K-VER-01',
    changes: { 'events/wiedereroeffnung.yaml': swap('place: hinterwalden', 'place: Hinterwalden') },
  },
  {
    title: 'constructor as an actor',
    code: 'K-VER-01',
    changes: { [comment]: swap('speaker: self', 'speaker: constructor') },
  },
  {
    title: 'a correction of nothing',
    code: 'K-VER-01',
    changes: {
      [comment]: swap(
        'notes:',
        'corrections:\n  - date: "2021-06-01"\n    wrong: "x"\n    right: "y"\n    concerns: [kaum-lesen]\nnotes:',
      ),
    },
  },
  {
    title: 'a lane that is not in dossier.yaml',
    code: 'K-VER-02',
    changes: { 'events/wiedereroeffnung.yaml': swap('lane: haus', 'lane: hof') },
  },
  {
    title: 'a topic that is not in dossier.yaml',
    code: 'K-VER-02',
    changes: { 'questions/nutzen.yaml': swap('topic: zukunft', 'topic: wetter') },
  },
  {
    title: 'a source given twice',
    code: 'K-VER-03',
    changes: { 'charts/bestand.yaml': swap('[jahresbericht]', '[jahresbericht, jahresbericht]') },
  },
  {
    title: 'an actor that is part of itself',
    code: 'K-VER-04',
    changes: { 'actors/gemeinde.yaml': append('partOf: gemeinde\n') },
  },
  {
    title: 'actors that are part of each other',
    code: 'K-VER-05',
    changes: { 'actors/gemeinde.yaml': append('partOf: leitung\n') },
  },
  {
    title: 'an event that became what it was',
    code: 'K-VER-05',
    changes: { 'events/erste-lesenacht.yaml': append('expected: true\nbecame: lesenacht\n') },
  },
];

/** Marked passages. */
export const markCases: Case[] = [
  {
    title: 'a passage that nobody marked',
    code: 'K-STE-01',
    changes: { [comment]: swap('](#leser)', '](#lesser)') },
  },
  { title: 'a mark that nobody uses', code: 'K-STE-02', changes: body('Auch [das](#nebenbei) noch.') },
  { title: 'a mark that stands twice', code: 'K-STE-03', changes: body('Und [noch einmal](#leser).') },
  {
    title: 'a mark whose square bracket is not closed, told where it stands',
    code: 'K-STE-06',
    changes: { [comment]: swap('kaum Leser](#leser)', 'kaum Leser(#leser)') },
  },
  {
    title: 'a mark with a capital letter, told once',
    code: 'K-STE-08',
    changes: { [comment]: swap('](#leser)', '](#Leser)') },
  },
  {
    title: 'a mark in a heading',
    code: 'K-STE-04',
    changes: {
      [comment]: swap(
        'Vergangene Woche wurde gefeiert. Doch [ohne neue Bücher kommen kaum Leser](#leser)',
        '## [Ohne Bücher](#leser)\n\nVergangene Woche wurde gefeiert',
      ),
    },
  },
  {
    title: 'a mark within another mark',
    code: 'K-STE-05',
    changes: {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne [neue Bücher](#leser) kommen kaum Leser](#kaum)',
      ),
    },
  },
  {
    title: 'a mark in a link',
    code: 'K-STE-05',
    changes: {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne [neue Bücher](https://www.example.org/) kommen kaum Leser](#leser)',
      ),
    },
  },
  {
    title: 'a mark over two paragraphs',
    code: 'K-STE-06',
    changes: {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne neue Bücher\n\nkommen kaum Leser](#leser)',
      ),
    },
  },
  {
    title: 'a space in the middle of a mark',
    code: 'K-STE-06',
    changes: { [comment]: swap('](#leser)', '] (#leser)') },
  },
  {
    title: 'a name that the page needs itself',
    code: 'K-STE-07',
    changes: {
      [comment]: (text) =>
        text.replaceAll('passage: leser', 'passage: notiz-leser').replace('#leser', '#notiz-leser'),
    },
  },
  ...['korrekturen', 'inhaltsverzeichnis', 'footnote-label'].map((name): Case => ({
    title: `a name of a part of the page, ${name}`,
    code: 'K-STE-07',
    changes: {
      [comment]: (text) =>
        text.replaceAll('passage: leser', `passage: ${name}`).replace('#leser', `#${name}`),
    },
  })),
  {
    title: 'a name with capital letters',
    code: 'K-STE-08',
    changes: {
      [comment]: (text) => text.replaceAll('passage: leser', 'passage: Leser').replace('#leser', '#Leser'),
    },
  },
  {
    title: 'a name with a space',
    code: 'K-STE-08',
    changes: { [comment]: swap('(#leser)', '(#kaum leser)') },
  },
  {
    title: 'a mark without words',
    code: 'K-STE-09',
    changes: { [comment]: swap('[ohne neue Bücher kommen kaum Leser]', '[]') },
  },
];

/** Links. */
export const linkCases: Case[] = [
  {
    title: 'an address without its scheme',
    code: 'K-LNK-02',
    changes: body('Mehr [hier](www.example.org).'),
  },
  { title: 'javascript:', code: 'K-LNK-01', changes: body('[Klick](javascript:alert(1))') },
  {
    title: 'javascript: hidden behind an entity',
    code: 'K-LNK-01',
    changes: body('[Klick](&#106;avascript:alert(1))'),
  },
  {
    title: 'javascript: hidden behind a tab',
    code: 'K-LNK-01',
    changes: body('[Klick](<java&#9;script:alert(1)>)'),
  },
  { title: 'data:', code: 'K-LNK-01', changes: body('[Klick](data:text/html,x)') },
  { title: 'vbscript: in capital letters', code: 'K-LNK-01', changes: body('[Klick](VBScript:x)') },
  { title: 'file:', code: 'K-LNK-01', changes: body('[Datei](file:///etc/passwd)') },
  {
    title: 'a dangerous definition',
    code: 'K-LNK-01',
    changes: body('[Klick][1]\n\n[1]: javascript:alert(1)'),
  },
  {
    title: 'a dangerous address of a source text',
    code: 'K-LNK-01',
    changes: { [comment]: swap('https://www.example.org/regale', 'javascript:alert(1)') },
  },
  { title: 'a protocol-relative link', code: 'K-LNK-02', changes: body('[Seite](//www.example.org/)') },
  { title: 'an unencrypted link', code: 'K-LNK-03', changes: body('[Seite](http://www.example.org/)') },
  { title: 'an unknown scheme', code: 'K-LNK-04', changes: body('[Seite](ftp://www.example.org/)') },
  {
    title: 'a user name before the host',
    code: 'K-LNK-05',
    changes: body('[Seite](https://www.example.org@evil.example/)'),
  },
  {
    title: 'a letter that deceives',
    code: 'K-LNK-06',
    changes: body('[Seite](https://www.ex\u0430mple.org/)'),
  },
  {
    title: 'a page that does not exist',
    code: 'K-LNK-07',
    changes: body('[Seite](/artikel/wiedereroefnung/)'),
  },
  {
    title: 'another article by a mistyped file name',
    code: 'K-LNK-07',
    changes: body('[Seite](wiederoeffnung.md)'),
  },
  {
    title: 'a passage that another article does not have',
    code: 'K-LNK-07',
    changes: body('[Seite](wiedereroeffnung.md#eroefnung)'),
  },
  { title: 'a page without its last slash', code: 'K-LNK-07', changes: body('[Seite](/zeitleiste)') },
  { title: 'a link without words', code: 'K-LNK-08', changes: body('[](https://www.example.org/)') },
  { title: 'a link without target', code: 'K-LNK-08', changes: body('[Seite]()') },
];

/** What a body may not hold. */
export const bodyCases: Case[] = [
  {
    title: 'a mistyped chart',
    code: 'K-BLD-01',
    changes: body('![Was in den Regalen steht](chart:bestnad)'),
  },
  {
    title: 'an image from another host',
    code: 'K-BLD-02',
    changes: body('![Regale](https://www.example.org/regal.jpg)'),
  },
  { title: 'an image of our own', code: 'K-BLD-03', changes: body('![Regale](regal.jpg)') },
  { title: 'an unknown scheme of images', code: 'K-BLD-03', changes: body('![Regale](schaubild:bestand)') },
  { title: 'a chart without caption', code: 'K-BLD-04', changes: body('![](chart:bestand)') },
  { title: 'a file name for a caption', code: 'K-BLD-04', changes: body('![bestand.png](chart:bestand)') },
  {
    title: 'a chart in the middle of a sentence',
    code: 'K-BLD-05',
    changes: body('Siehe ![Was in den Regalen steht](chart:bestand) hier.'),
  },
  {
    title: 'a chart placed twice',
    code: 'K-BLD-06',
    changes: { [opening]: append('\n![Noch einmal](chart:bestand)\n') },
  },
  {
    title: 'raw HTML',
    code: 'K-HTM-01',
    changes: body('Das ist <b>fett</b>.\n\n<script>alert(1)</script>\n\n<!-- Notiz -->'),
  },
  { title: 'an event attribute', code: 'K-HTM-01', changes: body('<img src=x onerror=alert(1)>') },
  { title: 'a heading of the first level', code: 'K-UEB-01', changes: body('# Titel') },
  { title: 'a level skipped', code: 'K-UEB-02', changes: body('## Oben\n\n#### Unten') },
  { title: 'two headings alike', code: 'K-UEB-03', changes: body('## Oben\n\nText.\n\n## Oben') },
  { title: 'a heading without words', code: 'K-UEB-04', changes: body('##') },
  {
    title: 'a rule that makes a heading',
    code: 'K-UEB-05',
    changes: body('Das ist ein Absatz.\n---\n\nUnd noch einer.'),
  },
  {
    title: 'a footnote that is not there',
    code: 'K-FUS-01',
    changes: { [opening]: swap('lohnen](#lohnend).[^1]', 'lohnen](#lohnend).[^1][^2]') },
  },
  { title: 'a footnote that nobody calls', code: 'K-FUS-02', changes: body('[^9]: Verwaist.') },
  { title: 'a footnote given twice', code: 'K-FUS-03', changes: { [opening]: append('[^1]: Noch eine.\n') } },
  { title: 'numbered items five thousand deep', code: 'K-GRO-01', changes: body('1) '.repeat(5000)) },
  { title: 'items five thousand deep', code: 'K-GRO-01', changes: body('* '.repeat(5000) + 'a') },
  { title: 'a closing tag alone', code: 'K-HTM-01', changes: body('</p>\nDieser Satz ginge verloren.') },
  { title: 'a footnote that only calls itself', code: 'K-FUS-02', changes: body('[^1]: Siehe dort.[^1]') },
  { title: 'five thousand brackets', code: 'K-GRO-01', changes: body('['.repeat(5000)) },
  { title: 'thousands of emphases', code: 'K-GRO-01', changes: body('*a_ '.repeat(5000)) },
  { title: 'quotations within quotations', code: 'K-GRO-01', changes: body(`${'> '.repeat(200)}Text`) },
  { title: 'a paragraph without end', code: 'K-GRO-02', changes: body('Wort '.repeat(6000)) },
  {
    title: 'a giant table',
    code: 'K-GRO-03',
    changes: body(`|${' a |'.repeat(60)}\n|${' - |'.repeat(60)}\n|${' 1 |'.repeat(60)}`),
  },
  { title: 'a word without end', code: 'K-GRO-04', changes: body('ä'.repeat(500)) },
];

const nothingMuch = 'short: "Ohne neue Bücher wenig Nutzen."';

/** Claims and figures. */
export const claimCases: Case[] = [
  {
    title: 'two claims with one id',
    code: 'K-AUS-01',
    changes: { [opening]: swap('id: zwei-tage\n    passage', 'id: lohnt-sich\n    passage') },
  },
  {
    title: 'two figures with one id',
    code: 'K-AUS-02',
    changes: { [opening]: (text) => text.replace(/( {2}- id: baende\n {4}measure[^]*?)(?=---)/, '$1$1') },
  },
  {
    title: 'a word for a step',
    code: 'K-AUS-03',
    changes: { [comment]: swap('answer: 2', 'answer: eher-nein') },
  },
  {
    title: 'a step in quotation marks',
    code: 'K-AUS-03',
    changes: { [comment]: swap('answer: 2', 'answer: "2"') },
  },
  {
    title: 'an option that the question does not have',
    code: 'K-AUS-04',
    changes: { [opening]: swap('answer: zwei-tage', 'answer: zwei-tag') },
  },
  {
    title: 'a step for a choice',
    code: 'K-AUS-04',
    changes: { [opening]: swap('answer: zwei-tage', 'answer: 2') },
  },
  {
    title: 'a figure that the article does not have',
    code: 'K-AUS-05',
    changes: { [opening]: swap('answer: baende', 'answer: buecher') },
  },
  {
    title: 'a figure of another measure',
    code: 'K-AUS-06',
    changes: {
      [opening]: swap('measure: baende', 'measure: leser'),
      'measures/leser.yaml':
        'name: "Leser"\ncounts: "Leser im Jahr"\nunit: "Personen"\nnature: flow\ngroup: bestand\norder: 2\n',
    },
  },
  {
    title: 'an answer without question',
    code: 'K-AUS-07',
    changes: { [comment]: swap('    question: nutzen\n', '') },
  },
  {
    title: 'a short version of thirteen words',
    code: 'K-AUS-08',
    changes: {
      [comment]: swap('short: "Ohne', 'short: "Eins zwei drei vier fünf sechs sieben acht neun Ohne'),
    },
  },
  {
    title: 'an outcome of what nobody expected',
    code: 'K-AUS-09',
    changes: { [opening]: swap('modality: expects', 'modality: states') },
  },
  {
    title: 'an expectation without outcome',
    code: 'K-AUS-10',
    changes: { [comment]: swap('modality: judges', 'modality: expects') },
  },
  {
    title: 'a quotation with quotation marks of its own',
    code: 'K-AUS-11',
    changes: { [comment]: swap(nothingMuch, `${nothingMuch}\n    quote: "„kaum Leser“"`) },
  },
  {
    title: 'a quotation that the full text does not have',
    code: 'K-AUS-12',
    changes: {
      [comment]: (text) =>
        text
          .replace('claims:', 'text: full\nrights: "Mit Erlaubnis."\nclaims:')
          .replace(nothingMuch, `${nothingMuch}\n    quote: "so gut wie keine Leser"`),
    },
  },
  {
    title: 'a quotation that the paragraph quotes otherwise',
    code: 'K-AUS-13',
    changes: {
      [comment]: (text) =>
        text
          .replace('kommen kaum Leser', '„kommen kaum Leser her“')
          .replace(nothingMuch, `${nothingMuch}\n    quote: "kommen wenig Leser her"`),
    },
  },
  {
    title: 'an outcome that nobody looked up for a year',
    code: 'K-AUS-14',
    changes: { [opening]: swap('checked: "2026-11-20"', 'checked: "2025-11-20"') },
  },
  {
    title: 'an open outcome that only says that nobody looked',
    code: 'K-AUS-15',
    changes: {
      [opening]: (text) =>
        text
          .replace('result: occurred', 'result: open')
          .replace('Im ersten Jahr kamen doppelt so viele Leser wie zuvor.', 'Das haben wir nicht geprüft.'),
    },
  },
];

/** Quotations that are the source text's, as far as its version tells. */
export const soundQuotations: Record<string, Changes> = {
  'that a full text has, but for what they leave out and how they are set': {
    [comment]: (text) =>
      text
        .replace('claims:', 'text: full\nrights: "Mit Erlaubnis."\nclaims:')
        .replace('und eine', '„und“ eine')
        .replace(
          nothingMuch,
          `${nothingMuch}\n    quote: "Ohne neue Bücher … ‚und‘ eine [einzige] Lesenacht"`,
        ),
  },
  'that our own version does not repeat, or repeats in part': {
    [comment]: swap(nothingMuch, `${nothingMuch}\n    quote: "so gut wie keine Leser"`),
    [opening]: (text) =>
      text
        .replace('[bald wieder lohnen]', '„[bald wieder lohnen]')
        .replace('(#lohnend)', '(#lohnend)“')
        .replace('    outcome:', '    quote: "Bald wieder lohnen, und wie"\n    outcome:'),
  },
};

const measure = (unit: string, nature: string, more = '') =>
  `name: "Zweites"\ncounts: "was sonst"\nunit: "${unit}"\nnature: ${nature}\n${more}group: bestand\norder: 2\nreferences:\n  - id: r\n    value: "0"\n    basis: claimed\n    speaker: gemeinde\n    sources: [jahresbericht]\n`;
const both = { 'charts/bestand.yaml': swap('[baende]', '[baende, zweites]') };

/** The dossier as a whole. */
export const dossierCases: Case[] = [
  {
    title: 'a monogram used twice',
    code: 'K-DOS-01',
    changes: { [comment]: swap('monogram: OF', 'monogram: WE') },
  },
  {
    title: 'a draft with the monogram of what is published, and of an earlier day',
    code: 'K-DOS-01',
    changes: {
      [comment]: (text) =>
        text
          .replace('monogram: OF', 'monogram: WE\ndraft: true')
          .replace('"2021-05-10/2021-05-12"', '"2021-01"'),
    },
  },
  {
    title: 'a spelling of two actors',
    code: 'K-DOS-02',
    changes: { 'actors/gemeinde.yaml': append('spellings: ["büchereileitung"]\n') },
  },
  {
    title: 'an option given twice',
    code: 'K-DOS-03',
    changes: { 'questions/oeffnung.yaml': swap('id: taeglich', 'id: zwei-tage') },
  },
  {
    title: 'a topic given twice',
    code: 'K-DOS-03',
    changes: { 'dossier.yaml': swap('id: zukunft', 'id: betrieb') },
  },
  {
    title: 'two units on one axis',
    code: 'K-DOS-04',
    changes: { ...both, 'measures/zweites.yaml': measure('Personen', 'stock') },
  },
  {
    title: 'stock and flow on one axis',
    code: 'K-DOS-05',
    changes: { ...both, 'measures/zweites.yaml': measure('Bände', 'flow') },
  },
  {
    title: 'lost beside sold',
    code: 'K-DOS-06',
    changes: {
      'charts/bestand.yaml': swap('[baende]', '[erstes, zweites]'),
      'measures/erstes.yaml': measure('Personen', 'total', 'fate: lost\n').replace('order: 2', 'order: 3'),
      'measures/zweites.yaml': measure('Personen', 'total', 'fate: sold\n'),
    },
  },
  {
    title: 'a place in the order given twice',
    code: 'K-DOS-07',
    changes: { 'questions/umfang.yaml': swap('order: 3', 'order: 1') },
  },
  {
    title: 'a background event that an article mentions',
    code: 'K-DOS-08',
    changes: { 'events/wiedereroeffnung.yaml': append('context: true\n') },
  },
  {
    title: 'an event that no article mentions',
    code: 'K-DOS-08',
    changes: { 'events/erste-lesenacht.yaml': swap('context: true\n', '') },
  },
  {
    title: 'an outcome of what was never expected',
    code: 'K-DOS-09',
    changes: { 'events/lesenacht.yaml': swap('expected: true', 'date: "2021-10"') },
  },
  {
    title: 'a chart without figures',
    code: 'K-DOS-10',
    changes: {
      'charts/leer.yaml':
        'title: "x"\nsubtitle: "y"\nform: bars\nmeasures: [leer]\nnote: "z"\ninterest: "w"\nsources: [jahresbericht]\norder: 2\n',
      'measures/leer.yaml':
        'name: "Leer"\ncounts: "nichts"\nunit: "Stück"\nnature: stock\ngroup: bestand\norder: 2\n',
    },
  },
  {
    title: 'nothing on a logarithmic axis',
    code: 'K-DOS-11',
    changes: {
      'charts/bestand.yaml': swap('form: intervals', 'form: intervals\nscale: log'),
      'measures/baende.yaml': swap('"4.180"', '"0"'),
    },
  },
  {
    title: 'a dossier without articles',
    code: 'K-DOS-12',
    changes: { [comment]: null, [opening]: null, 'events/wiedereroeffnung.yaml': append('context: true\n') },
  },
  {
    title: 'a dossier that names another number of articles',
    code: 'K-DOS-13',
    changes: { 'dossier.yaml': swap('Zwei Berichte', 'Drei Artikel') },
  },
];
