import { append, type Changes, swap } from '../variant.ts';
import { casesOf, comment, opening } from './case.ts';

const body = (more: string) => ({ [comment]: append(`\n${more}\n`) });

/** References between files. */
export const referenceCases = casesOf({
  'K-VER-01': {
    'a question by its title': {
      [comment]: swap('question: nutzen', 'question: "Lohnt sich die Bücherei?"'),
    },
    'a question by its short name': { [comment]: swap('question: nutzen', 'question: "Lohnt sie sich?"') },
    'a speaker that an import left open': { [comment]: swap('speaker: self', 'speaker: bitte-ausfuellen') },
    'a mistyped question': { [comment]: swap('question: nutzen', 'question: nutzn') },
    'half the name of an actor': { [opening]: swap('via: [muehlbachbote]', 'via: [bote]') },
    'a speaker that is an event': { [comment]: swap('speaker: self', 'speaker: erste-lesenacht') },
    'a measure that nobody made': { 'charts/bestand.yaml': swap('[baende]', '[besucher]') },
    'a reference in capital letters': {
      'events/wiedereroeffnung.yaml': swap('place: hinterwalden', 'place: Hinterwalden'),
    },
    'constructor as an actor': { [comment]: swap('speaker: self', 'speaker: constructor') },
    'a correction of nothing': {
      [comment]: swap(
        'notes:',
        'corrections:\n  - date: "2021-06-01"\n    wrong: "x"\n    right: "y"\n    concerns: [kaum-lesen]\nnotes:',
      ),
    },
  },
  'K-VER-02': {
    'a lane that is not in dossier.yaml': { 'events/wiedereroeffnung.yaml': swap('lane: haus', 'lane: hof') },
    'a topic that is not in dossier.yaml': {
      'questions/nutzen.yaml': swap('topic: zukunft', 'topic: wetter'),
    },
  },
  'K-VER-03': {
    'a source given twice': {
      'charts/bestand.yaml': swap('[jahresbericht]', '[jahresbericht, jahresbericht]'),
    },
  },
  'K-VER-04': { 'an actor that is part of itself': { 'actors/gemeinde.yaml': append('partOf: gemeinde\n') } },
  'K-VER-05': {
    'actors that are part of each other': { 'actors/gemeinde.yaml': append('partOf: leitung\n') },
    'an event that became what it was': {
      'events/erste-lesenacht.yaml': append('expected: true\nbecame: lesenacht\n'),
    },
  },
});

/** Marked passages. */
export const markCases = casesOf({
  'K-STE-01': { 'a passage that nobody marked': { [comment]: swap('](#leser)', '](#lesser)') } },
  'K-STE-02': { 'a mark that nobody uses': body('Auch [das](#nebenbei) noch.') },
  'K-STE-03': { 'a mark that stands twice': body('Und [noch einmal](#leser).') },
  'K-STE-06': {
    'a mark whose square bracket is not closed, told where it stands': {
      [comment]: swap('kaum Leser](#leser)', 'kaum Leser(#leser)'),
    },
    'a mark over two paragraphs': {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne neue Bücher\n\nkommen kaum Leser](#leser)',
      ),
    },
    'a space in the middle of a mark': { [comment]: swap('](#leser)', '] (#leser)') },
  },
  'K-STE-08': {
    'a mark with a capital letter, told once': { [comment]: swap('](#leser)', '](#Leser)') },
    'a name with capital letters': {
      [comment]: (text) => text.replaceAll('passage: leser', 'passage: Leser').replace('#leser', '#Leser'),
    },
    'a name with a space': { [comment]: swap('(#leser)', '(#kaum leser)') },
  },
  'K-STE-04': {
    'a mark in a heading': {
      [comment]: swap(
        'Vergangene Woche wurde gefeiert. Doch [ohne neue Bücher kommen kaum Leser](#leser)',
        '## [Ohne Bücher](#leser)\n\nVergangene Woche wurde gefeiert',
      ),
    },
  },
  'K-STE-05': {
    'a mark within another mark': {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne [neue Bücher](#leser) kommen kaum Leser](#kaum)',
      ),
    },
    'a mark in a link': {
      [comment]: swap(
        '[ohne neue Bücher kommen kaum Leser](#leser)',
        '[ohne [neue Bücher](https://www.example.org/) kommen kaum Leser](#leser)',
      ),
    },
  },
  'K-STE-07': {
    'a name that the page needs itself': {
      [comment]: (text) =>
        text.replaceAll('passage: leser', 'passage: notiz-leser').replace('#leser', '#notiz-leser'),
    },
    ...Object.fromEntries(
      ['korrekturen', 'inhaltsverzeichnis', 'footnote-label'].map((name): [string, Changes] => [
        `a name of a part of the page, ${name}`,
        {
          [comment]: (text) =>
            text.replaceAll('passage: leser', `passage: ${name}`).replace('#leser', `#${name}`),
        },
      ]),
    ),
  },
  'K-STE-09': { 'a mark without words': { [comment]: swap('[ohne neue Bücher kommen kaum Leser]', '[]') } },
});

/** Links. */
export const linkCases = casesOf({
  'K-LNK-02': {
    'an address without its scheme': body('Mehr [hier](www.example.org).'),
    'a protocol-relative link': body('[Seite](//www.example.org/)'),
    'an address with one slash': body('[Seite](https:/www.example.org/)'),
    'an address without its colon': body('[Seite](http//www.example.org/)'),
    'a host with a port': body('[Seite](www.example.org:8080/a)'),
    'the address of a mailbox': body('[Seite](info@example.org)'),
  },
  'K-LNK-01': {
    'javascript:': body('[Klick](javascript:alert(1))'),
    'javascript: hidden behind an entity': body('[Klick](&#106;avascript:alert(1))'),
    'javascript: hidden behind a tab': body('[Klick](<java&#9;script:alert(1)>)'),
    'data:': body('[Klick](data:text/html,x)'),
    'vbscript: in capital letters': body('[Klick](VBScript:x)'),
    'file:': body('[Datei](file:///etc/passwd)'),
    'a dangerous definition': body('[Klick][1]\n\n[1]: javascript:alert(1)'),
    'a dangerous address of a source text': {
      [comment]: swap('https://www.example.org/regale', 'javascript:alert(1)'),
    },
  },
  'K-LNK-03': { 'an unencrypted link': body('[Seite](http://www.example.org/)') },
  'K-LNK-04': { 'an unknown scheme': body('[Seite](ftp://www.example.org/)') },
  'K-LNK-05': { 'a user name before the host': body('[Seite](https://www.example.org@evil.example/)') },
  'K-LNK-06': { 'a letter that deceives': body('[Seite](https://www.ex\u0430mple.org/)') },
  'K-LNK-07': {
    'a page that does not exist': body('[Seite](/artikel/wiedereroefnung/)'),
    'another article by a mistyped file name': body('[Seite](wiederoeffnung.md)'),
    'a passage that another article does not have': body('[Seite](wiedereroeffnung.md#eroefnung)'),
    'a page without its last slash': body('[Seite](/zeitleiste)'),
  },
  'K-LNK-08': {
    'a link without words': body('[](https://www.example.org/)'),
    'a link without target': body('[Seite]()'),
    'a link to nobody’s post': body('[Post](mailto:)'),
  },
});

/** What a body may not hold. */
export const bodyCases = casesOf({
  'K-BLD-01': { 'a mistyped chart': body('![Was in den Regalen steht](chart:bestnad)') },
  'K-BLD-02': { 'an image from another host': body('![Regale](https://www.example.org/regal.jpg)') },
  'K-BLD-03': {
    'an image of our own': body('![Regale](regal.jpg)'),
    'an unknown scheme of images': body('![Regale](schaubild:bestand)'),
  },
  'K-BLD-04': {
    'a chart without caption': body('![](chart:bestand)'),
    'a file name for a caption': body('![bestand.png](chart:bestand)'),
  },
  'K-BLD-05': {
    'a chart in the middle of a sentence': body('Siehe ![Was in den Regalen steht](chart:bestand) hier.'),
  },
  'K-BLD-06': { 'a chart placed twice': { [opening]: append('\n![Noch einmal](chart:bestand)\n') } },
  'K-HTM-01': {
    'raw HTML': body('Das ist <b>fett</b>.\n\n<script>alert(1)</script>\n\n<!-- Notiz -->'),
    'an event attribute': body('<img src=x onerror=alert(1)>'),
    'a closing tag alone': body('</p>\nDieser Satz ginge verloren.'),
  },
  'K-UEB-01': { 'a heading of the first level': body('# Titel') },
  'K-UEB-02': { 'a level skipped': body('## Oben\n\n#### Unten') },
  'K-UEB-03': { 'two headings alike': body('## Oben\n\nText.\n\n## Oben') },
  'K-UEB-04': { 'a heading without words': body('##') },
  'K-UEB-05': { 'a rule that makes a heading': body('Das ist ein Absatz.\n---\n\nUnd noch einer.') },
  'K-FUS-01': {
    'a footnote that is not there': {
      [opening]: swap('lohnen](#lohnend).[^1]', 'lohnen](#lohnend).[^1][^2]'),
    },
  },
  'K-FUS-02': {
    'a footnote that nobody calls': body('[^9]: Verwaist.'),
    'a footnote that only calls itself': body('[^1]: Siehe dort.[^1]'),
  },
  'K-FUS-03': { 'a footnote given twice': { [opening]: append('[^1]: Noch eine.\n') } },
  'K-GRO-01': {
    'numbered items five thousand deep': body('1) '.repeat(5000)),
    'items five thousand deep': body('* '.repeat(5000) + 'a'),
    'five thousand brackets': body('['.repeat(5000)),
    'thousands of emphases': body('*a_ '.repeat(5000)),
    'quotations within quotations': body(`${'> '.repeat(200)}Text`),
  },
  'K-GRO-02': { 'a paragraph without end': body('Wort '.repeat(6000)) },
  'K-GRO-03': {
    'a giant table': body(`|${' a |'.repeat(60)}\n|${' - |'.repeat(60)}\n|${' 1 |'.repeat(60)}`),
  },
  'K-GRO-04': { 'a word without end': body('ä'.repeat(500)) },
  'K-GRO-05': { 'a text of half an hour': body('Sechs Wörter stehen in diesem Satz.\n\n'.repeat(1100)) },
});

const nothingMuch = 'short: "Ohne neue Bücher wenig Nutzen."';

/** Claims and figures. */
export const claimCases = casesOf({
  'K-AUS-01': {
    'two claims with one id': {
      [opening]: swap('id: zwei-tage\n    passage', 'id: lohnt-sich\n    passage'),
    },
  },
  'K-AUS-02': {
    'two figures with one id': {
      [opening]: (text) => text.replace(/( {2}- id: baende\n {4}measure[^]*?)(?=---)/, '$1$1'),
    },
  },
  'K-AUS-03': {
    'a word for a step': { [comment]: swap('answer: 2', 'answer: eher-nein') },
    'a step in quotation marks': { [comment]: swap('answer: 2', 'answer: "2"') },
  },
  'K-AUS-04': {
    'an option that the question does not have': { [opening]: swap('answer: zwei-tage', 'answer: zwei-tag') },
    'a step for a choice': { [opening]: swap('answer: zwei-tage', 'answer: 2') },
  },
  'K-AUS-05': {
    'a figure that the article does not have': { [opening]: swap('answer: baende', 'answer: buecher') },
  },
  'K-AUS-06': {
    'a figure of another measure': {
      [opening]: swap('measure: baende', 'measure: leser'),
      'measures/leser.yaml':
        'name: "Leser"\ncounts: "Leser im Jahr"\nunit: "Personen"\nnature: flow\ngroup: bestand\norder: 2\n',
    },
  },
  'K-AUS-07': { 'an answer without question': { [comment]: swap('    question: nutzen\n', '') } },
  'K-AUS-08': {
    'a short version of thirteen words': {
      [comment]: swap('short: "Ohne', 'short: "Eins zwei drei vier fünf sechs sieben acht neun Ohne'),
    },
  },
  'K-AUS-09': {
    'an outcome of what nobody expected': { [opening]: swap('modality: expects', 'modality: states') },
  },
  'K-AUS-10': {
    'an expectation without outcome': { [comment]: swap('modality: judges', 'modality: expects') },
  },
  'K-AUS-11': {
    'a quotation with quotation marks of its own': {
      [comment]: swap(nothingMuch, `${nothingMuch}\n    quote: "„kaum Leser“"`),
    },
  },
  'K-AUS-12': {
    'a quotation that the full text does not have': {
      [comment]: (text) =>
        text
          .replace('claims:', 'text: full\nrights: "Mit Erlaubnis."\nclaims:')
          .replace(nothingMuch, `${nothingMuch}\n    quote: "so gut wie keine Leser"`),
    },
  },
  'K-AUS-13': {
    'a quotation that the paragraph quotes otherwise': {
      [comment]: (text) =>
        text
          .replace('kommen kaum Leser', '„kommen kaum Leser her“')
          .replace(nothingMuch, `${nothingMuch}\n    quote: "kommen wenig Leser her"`),
    },
  },
  'K-AUS-14': {
    'an outcome that nobody looked up for a year': {
      [opening]: swap('checked: "2026-11-20"', 'checked: "2025-11-20"'),
    },
  },
  'K-AUS-15': {
    'an open outcome that only says that nobody looked': {
      [opening]: (text) =>
        text
          .replace('result: occurred', 'result: open')
          .replace('Im ersten Jahr kamen doppelt so viele Leser wie zuvor.', 'Das haben wir nicht geprüft.'),
    },
  },
});

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

const sound = 'chart: bestand\n    figures: [wiedereroeffnung/baende]';
const findings = (first: string, text = 'Rund 4.200 Bände stehen im Regal, gezählt im April 2021.') => ({
  'dossier.yaml': append(
    `findings:\n  - text: "${text}"\n    ${first}\n  - text: "Ob sich die Bücherei lohnt, ist umstritten."\n    question: nutzen\n  - text: "Die Leitung rechnet damit."\n    article: wiedereroeffnung\n    passage: lohnend\n`,
  ),
});

/** Findings of the first page that rest on something, with its numbers. */
export const soundFindings: Record<string, Changes> = {
  'of a chart, a question and a passage': findings(sound),
  'without a number': findings('chart: bestand', 'Viele Bände stehen seit dem 15. April 2021 im Regal.'),
};

/** The dossier as a whole. */
export const dossierCases = casesOf({
  'K-DOS-01': {
    'a monogram used twice': { [comment]: swap('monogram: OF', 'monogram: WE') },
    'a draft with the monogram of what is published, and of an earlier day': {
      [comment]: (text) =>
        text
          .replace('monogram: OF', 'monogram: WE\ndraft: true')
          .replace('"2021-05-10/2021-05-12"', '"2021-01"'),
    },
  },
  'K-DOS-02': {
    'a spelling of two actors': { 'actors/gemeinde.yaml': append('spellings: ["büchereileitung"]\n') },
  },
  'K-DOS-03': {
    'an option given twice': { 'questions/oeffnung.yaml': swap('id: taeglich', 'id: zwei-tage') },
    'a topic given twice': { 'dossier.yaml': swap('id: zukunft', 'id: betrieb') },
  },
  'K-DOS-04': { 'two units on one axis': { ...both, 'measures/zweites.yaml': measure('Personen', 'stock') } },
  'K-DOS-05': {
    'stock and flow on one axis': { ...both, 'measures/zweites.yaml': measure('Bände', 'flow') },
  },
  'K-DOS-06': {
    'lost beside sold': {
      'charts/bestand.yaml': swap('[baende]', '[erstes, zweites]'),
      'measures/erstes.yaml': measure('Personen', 'total', 'fate: lost\n').replace('order: 2', 'order: 3'),
      'measures/zweites.yaml': measure('Personen', 'total', 'fate: sold\n'),
    },
  },
  'K-DOS-07': {
    'a place in the order given twice': { 'questions/umfang.yaml': swap('order: 3', 'order: 1') },
  },
  'K-DOS-08': {
    'a background event that an article mentions': {
      'events/wiedereroeffnung.yaml': append('context: true\n'),
    },
    'an event that no article mentions': { 'events/erste-lesenacht.yaml': swap('context: true\n', '') },
  },
  'K-DOS-09': {
    'an outcome of what was never expected': {
      'events/lesenacht.yaml': swap('expected: true', 'date: "2021-10"'),
    },
  },
  'K-DOS-10': {
    'a chart without figures': {
      'charts/leer.yaml':
        'title: "x"\nsubtitle: "y"\nform: bars\nmeasures: [leer]\nnote: "z"\ninterest: "w"\nsources: [jahresbericht]\norder: 2\n',
      'measures/leer.yaml':
        'name: "Leer"\ncounts: "nichts"\nunit: "Stück"\nnature: stock\ngroup: bestand\norder: 2\n',
    },
  },
  'K-DOS-11': {
    'nothing on a logarithmic axis': {
      'charts/bestand.yaml': swap('form: intervals', 'form: intervals\nscale: log'),
      'measures/baende.yaml': swap('"4.180"', '"0"'),
    },
  },
  'K-DOS-12': {
    'a dossier without articles': {
      [comment]: null,
      [opening]: null,
      'events/wiedereroeffnung.yaml': append('context: true\n'),
    },
  },
  'K-DOS-13': {
    'a dossier that names another number of articles': {
      'dossier.yaml': swap('Zwei Berichte', 'Drei Artikel'),
    },
  },
  'K-DOS-14': {
    'a finding on a chart and a question': findings(`question: nutzen\n    ${sound}`),
    'a finding on an article without a passage': findings('article: wiedereroeffnung', 'Es gab ein Fest.'),
  },
  'K-DOS-15': {
    'a finding with another number than its value': findings(sound, 'Rund 4.300 Bände stehen im Regal.'),
    'a finding with a number that has no value': findings(
      'chart: bestand',
      'Rund 1,5 Millionen Bände stehen im Regal.',
    ),
  },
  'K-VER-01': {
    'a finding on a chart that is gone': findings(sound.replace('bestand', 'regal')),
    'a finding on a passage that is gone': findings(
      'article: wiedereroeffnung\n    passage: weg',
      'Es gab ein Fest.',
    ),
    'a finding on a value that is gone': findings(sound.replace('/baende', '/baender')),
  },
});
