import { append, type Changes, swap } from '../variant.ts';
import { casesOf, comment, opening } from './case.ts';

const title = 'title: "Was der Bücherei noch fehlt"';
const place = (text: string) => ({ 'places/ort.yaml': text });

/** YAML that cannot be read, or that says something else than it seems to. */
export const yamlCases = casesOf({
  'K-YML-17': {
    'a no-break space before a field': {
      [comment]: swap('    value: "ml"', '\u00a0\u00a0\u00a0 value: "ml"'),
    },
    'a no-break space after a colon': { [comment]: swap('status: inferred', 'status:\u00a0inferred') },
    'a dash before an item': { [comment]: swap('  - id: kaum-leser', '  – id: kaum-leser') },
    'a no-break space behind the hyphen of an item': {
      [comment]: swap('  - id: kaum-leser', '  -\u00a0id: kaum-leser'),
    },
    'another narrow space before a field': { [comment]: swap('    value: "ml"', '\u202f   value: "ml"') },
    'a minus sign before an item': { [comment]: swap('  - id: kaum-leser', '  − id: kaum-leser') },
    'a wide colon': { [comment]: swap('status: inferred', 'status： inferred') },
  },
  'K-YML-10': {
    'braces that open at the end of a line': {
      [comment]: swap('  outlet:\n    status: unknown', '  outlet: {\n    status: unknown'),
    },
    'braces that are not closed': {
      [comment]: swap(
        '  title:\n    value: "Regale allein genügen nicht"\n    status: stated',
        '  title: { value: "Regale", status: stated',
      ),
    },
    'a bracket that is not closed': { 'charts/bestand.yaml': swap('[jahresbericht]', '[jahresbericht') },
  },
  'K-YML-05': {
    'a closing mark of a word processor': { [comment]: swap('wenig Nutzen."', 'wenig Nutzen.”') },
    'a closing mark of a word processor behind a quoted word': {
      [comment]: swap('wenig Nutzen."', '„wenig Nutzen.”'),
    },
    'a text of two lines that is not closed': { [comment]: swap('wenig Nutzen."', '\n      wenig Nutzen.”') },
    'a straight quotation mark that ends the text too early': {
      [comment]: swap(title, 'title: "Was „Leser" wollen"'),
    },
    'a quotation mark that is not closed': {
      [comment]: swap('why: "Der Text nennt das Fest „vergangene Woche“."', 'why: "Der Text nennt das Fest'),
    },
    'a title whose quotation mark is not closed, far above others that are': {
      [comment]: swap(title, title.slice(0, -1)),
    },
    'a quotation mark within brackets that is not closed': {
      [comment]: swap('[jahresbericht]', '["jahresbericht]'),
    },
    'straight quotation marks around a word before a colon': {
      [comment]: swap(title, 'title: "Was der "Bücherei" fehlt: Leser"'),
    },
    'an apostrophe in single quotation marks': { [comment]: swap(title, "title: 'Wie geht's weiter'") },
  },
  'K-YML-15': {
    'a passage that begins with a hash sign': {
      [comment]: swap('passage: leser\n    question', 'passage: #leser\n    question'),
    },
    'a # that cuts the text': { [comment]: swap(title, 'title: Bücher #1') },
  },
  'K-FEL-08': {
    'a field that cannot be read, and a fault in another': {
      [comment]: (text) => text.replace('kind: term', 'kind term').replace('answer: 2', 'answer: 9'),
    },
    'a tab, and a fault below': {
      [comment]: (text) => text.replace('monogram', '\tmonogram').replace('answer: 2', 'answer: 9'),
    },
  },
  'K-DAT-01': {
    'two faults, and a third field that has another one': {
      [comment]: (text) =>
        text
          .replace('title: "Was der Bücherei noch fehlt"', 'title: Lage: neu')
          .replace('why: "Der Text', 'why: @Der Text')
          .replace('vergangene Woche“."', 'vergangene Woche“.')
          .replace('"2021-05-10/2021-05-12"', '2021-05-10'),
    },
  },
  'K-YML-08': {
    'question marks a thousand deep': place('? '.repeat(5000)),
    'items a thousand deep': place('-  '.repeat(5000)),
    'brackets a thousand deep': place(`name: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
    'more values than any entry has': place(`name: [${'1,'.repeat(30_000)}]\n`),
  },
  'K-YML-06': {
    'an anchor before a list': place('name: "Ort"\nlat: 1\nlon: 2\nspellings: &x []\n'),
    'an anchor and an alias': place('name: &n "Ort"\nnote: *n\nlat: 1\nlon: 2\n'),
    'text that begins with an asterisk': { [comment]: swap(title, 'title: *Wichtig* für alle') },
    'text that begins with an exclamation mark': { [comment]: swap(title, 'title: !Achtung Bücher') },
    'a tag': place('name: !!str Ort\nlat: 1\nlon: 2\n'),
    'a merge': place('<<: { name: "Ort" }\nlat: 1\nlon: 2\n'),
    'a billion laughs': place(
      `a: &a ["ha"]\n${Array.from('bcdefgh')
        .map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`)
        .join('\n')}\n`,
    ),
  },
  'K-YML-01': { 'a key that is a list': place('? [a, b]\n: 1\n') },
  'K-YML-02': {
    'a tab': { [comment]: swap('  status: inferred\n  why', '\tstatus: inferred\n  why') },
    'a tab in a claim, told once': { [opening]: swap('    passage: tage', '\tpassage: tage') },
  },
  'K-YML-03': {
    'a colon in unquoted text': { [comment]: swap(title, 'title: Die Bücherei: Was noch fehlt') },
    'text that begins with @': { [comment]: swap(title, 'title: @buecherei schweigt') },
    'text that begins with %': { [comment]: swap(title, 'title: %20 fehlen') },
    'text that begins with a backtick': { [comment]: swap(title, 'title: `Titel`') },
    'text that begins with >': { [comment]: swap(title, 'title: > Titel') },
    'quoted text behind >': { [comment]: swap('summary: ', 'summary: > ') },
    'a brace that only closes': {
      [comment]: swap('  outlet:\n    status: unknown', '  outlet: status: unknown}'),
    },
    'a mark of the text in the place of its name': {
      [comment]: swap('passage: leser\n    question', 'passage: [Leser](#leser)\n    question'),
    },
  },
  'K-YML-04': {
    'a field too far to the right': { [comment]: swap('monogram: OF', '  monogram: OF') },
    'a field too far to the left': place('name: "Ort"\n  lat: 1\n lon: 2\n'),
    'a field of a claim one space too far to the right': {
      [opening]: swap('    passage: tage', '     passage: tage'),
    },
    'a field of a claim one space too far to the left': {
      [opening]: swap('    question: oeffnung', '   question: oeffnung'),
    },
    'a claim that is not indented': { [opening]: swap('  - id: zwei-tage', '- id: zwei-tage') },
  },
  'K-YML-11': {
    'no space after a colon in the line below a name': {
      [comment]: swap('status: unknown', 'status:unknown'),
    },
    'no space after the hyphen of a claim': { [opening]: swap('  - id: lohnt-sich', '  -id: lohnt-sich') },
    'no space after the colon': { 'places/hinterwalden.yaml': swap('name: "', 'name:"') },
  },
  'K-YML-07': {
    'a field given twice': { [comment]: swap('monogram: OF', 'monogram: OF\ntitle: "Noch ein Titel"') },
  },
  'K-YML-09': { 'a line without colon': { [comment]: swap('monogram: OF', 'Kürzel OF') } },
  'K-YML-12': { 'a second document': { 'places/hinterwalden.yaml': append('---\nname: "Ort"\n') } },
  'K-YML-13': { 'a backslash in quoted text': { 'places/hinterwalden.yaml': append('note: "C:\\Orte"\n') } },
  'K-YML-14': {
    'a list instead of fields': place('- name\n- lat\n'),
    'only a comment': place('# später\n'),
  },
  'K-YML-16': {
    'German quotation marks in place of straight ones': {
      [comment]: swap(title, 'title: „Was der Bücherei noch fehlt“'),
    },
    'the quotation marks of a telephone around a day and a name': {
      [comment]: swap('published: "2021-05-10/2021-05-12"', 'published: “2021-05-10”'),
      [opening]: swap('speaker: leitung', 'speaker: „leitung“'),
    },
  },
});

/** Fields that are missing, unknown or hold the wrong thing. */
export const fieldCases = casesOf({
  'K-FEL-01': {
    'a mistyped field': { [comment]: swap('summary:', 'sumary:') },
    'a field that belongs nowhere': { 'places/hinterwalden.yaml': append('gemeindeschluessel: "1"\n') },
    'a mistyped field of a question': { 'questions/oeffnung.yaml': append('sevral: true\n') },
    '__proto__ as a field': {
      'places/hinterwalden.yaml': append('__proto__: { name: "x" }\nconstructor: 1\n'),
    },
  },
  'K-VER-01': {
    'the name of somebody instead of their id': {
      [opening]: swap('speaker: leitung', 'speaker: Gemeinde Hinterwalden'),
      [comment]: swap('speaker: self', 'speaker: Die Müllerin'),
    },
  },
  'K-AUS-04': {
    'a step for a question that has options': { [opening]: swap('answer: zwei-tage', 'answer: 7') },
  },
  'K-FEL-02': {
    'required fields missing': {
      [comment]: (text) => text.replace(/title: .*\n/, '').replace(/publishedBasis:\n.*\n.*\n/, ''),
    },
    'fields of a claim missing': {
      [comment]: (text) => text.replace(/ {4}(?:speaker|modality|short|passage): .*\n/g, ''),
    },
    'the kind of a question missing': { 'questions/nutzen.yaml': swap('kind: scale\n', '') },
  },
  'K-FEL-03': {
    'an empty field': { [comment]: swap('"Was der Bücherei noch fehlt"', '') },
    'a field of spaces': { 'actors/leitung.yaml': swap('partOf: gemeinde', 'note: "  "') },
  },
  'K-FEL-04': {
    'a text that YAML takes for a number': { 'actors/leitung.yaml': swap('"Büchereileitung"', '01067') },
    'a title that YAML takes for a year': { [comment]: swap('"Was der Bücherei noch fehlt"', '1.10') },
    'a text of twenty digits': { [comment]: swap('"Was der Bücherei noch fehlt"', '12345678901234567890') },
    'a text that YAML takes for yes': { 'measures/baende.yaml': swap('"Bände"', 'true') },
    'a text that YAML takes for a day': { [comment]: swap('"Was der Bücherei noch fehlt"', '2021-05-10') },
  },
  'K-FEL-05': {
    'a list with signs of a word processor': {
      [comment]: swap('sources: [jahresbericht]', 'sources:\n      – jahresbericht\n      – zaehlung'),
    },
    'a bracket that only closes': { 'charts/bestand.yaml': swap('[jahresbericht]', 'jahresbericht]') },
    'a text where a list belongs': { 'charts/bestand.yaml': swap('[jahresbericht]', 'jahresbericht') },
    'two ids without brackets': {
      'events/wiedereroeffnung.yaml': swap('[gemeinde, leitung]', 'gemeinde, leitung'),
    },
    'a list where a text belongs': { 'places/hinterwalden.yaml': swap('"Hinterwalden"', '[Hinterwalden]') },
    'a list where a block belongs': {
      [comment]: swap('  outlet:\n    status: unknown', '  outlet: ["Bote"]'),
    },
  },
  'K-FEL-06': {
    'a word that is not offered': { [comment]: swap('modality: judges', 'modality: judge') },
    'a word in German': { 'actors/leitung.yaml': swap('kind: group', 'kind: Gruppe') },
    'an unknown kind of question': { 'questions/nutzen.yaml': swap('kind: scale', 'kind: skala') },
  },
  'K-FEL-07': { 'an id with an umlaut': { [comment]: swap('id: kaum-leser', 'id: Für Leser') } },
  'K-FEL-08': {
    'a step beyond the scale': { [comment]: swap('answer: 2', 'answer: 7') },
    'a latitude beyond the pole': { 'places/hinterwalden.yaml': swap('48.5', '148.5') },
  },
  'K-FEL-09': {
    'an empty list': { 'charts/bestand.yaml': swap('[jahresbericht]', '[]') },
    'four steps instead of five': { 'questions/nutzen.yaml': swap('"offen", ', '') },
    'one option': { 'questions/oeffnung.yaml': swap('  - id: taeglich\n    label: "täglich"\n', '') },
  },
  'K-FEL-10': {
    'half an address': {
      'sources/jahresbericht.yaml': swap('https://www.example.org/jahresbericht', 'www.example.org'),
    },
  },
  'K-FEL-11': { 'a monogram of four letters': { [comment]: swap('monogram: OF', 'monogram: OFFE') } },
  'K-FEL-12': {
    'yes in German': { 'events/lesenacht.yaml': swap('expected: true', 'expected: ja') },
    'no, the Norway of YAML': { 'events/lesenacht.yaml': swap('context: true', 'context: no') },
  },
  'K-FEL-13': {
    'a place in quotation marks': { 'charts/bestand.yaml': swap('order: 1', 'order: "1"') },
    'a decimal comma': { 'places/hinterwalden.yaml': swap('9.25', '9,25') },
    infinity: { 'places/hinterwalden.yaml': swap('9.25', '1e999') },
    'not a number': { 'places/hinterwalden.yaml': swap('9.25', '.nan') },
    'minus zero': { 'places/hinterwalden.yaml': swap('9.25', '-0') },
    'one and a half as a place in the order': { 'charts/bestand.yaml': swap('order: 1', 'order: 1.5') },
  },
  'K-FEL-14': {
    'a value although unknown': {
      [comment]: swap('    value: "ml"\n    status: stated', '    value: "ml"\n    status: unknown'),
    },
    'stated without a value': { [comment]: swap('    value: "ml"\n', '') },
  },
  'K-FEL-15': {
    'inferred without a reason': {
      [comment]: swap('  why: "Der Text nennt das Fest „vergangene Woche“."\n', ''),
    },
  },
  'K-FEL-16': { 'a full text without rights': { [comment]: swap('claims:', 'text: full\nclaims:') } },
  'K-FEL-17': {
    'established without sources': { 'events/erste-lesenacht.yaml': swap('sources: [jahresbericht]\n', '') },
  },
  'K-FEL-18': {
    'an event without a date': { 'events/wiedereroeffnung.yaml': swap('date: "2021-05-02"\n', '') },
  },
  'K-FEL-19': {
    'a question too long for its place': {
      'questions/nutzen.yaml': swap('"Lohnt sie sich?"', '"Lohnt sich die Bücherei am Mühlbach?"'),
    },
  },
});

const published = 'published: "2021-05-10/2021-05-12"';
/** The day on which the other article has the library open. */
const told = 'date: "2021-05-02"';

/** Dates and quantities. */
export const valueCases = casesOf({
  'K-DAT-12': {
    'an end in the year 9999': {
      'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"2021-05/9999-12-31"'),
    },
    'the year 9999 where a single day belongs': {
      [comment]: swap('monogram: OF', 'monogram: OF\nadded: "9999-12-31"'),
    },
    'the year 0': { 'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"0000"') },
  },
  'K-MEN-04': {
    'a million without its full stop': { [opening]: swap('"etwa 4.200"', '"4 Mio"') },
    'thousands as in a chat': { [opening]: swap('"etwa 4.200"', '"4k"') },
    'billions, which we have no sign for': { [opening]: swap('"etwa 4.200"', '"4 Bio"') },
    'about a million in words': { [opening]: swap('"etwa 4.200"', '"rund eine Million"') },
    'an unquoted .nan': { [opening]: swap('"etwa 4.200"', '.nan') },
    'an unquoted power of ten': { [opening]: swap('"etwa 4.200"', '1e999') },
    'words without numbers': { [opening]: swap('"etwa 4.200"', '"viele Tausend"') },
    'a unit in the quantity': { [opening]: swap('"etwa 4.200"', '"4.200 Bände"') },
    ...Object.fromEntries(
      [
        'circa 4200',
        '~4.200',
        '17-18',
        '>4.200',
        'eine Million',
        'rund eine Million',
        'eine halbe Million',
        'anderthalb Millionen',
        'rund tausend',
        'zwei Dutzend',
        'fast 4.200',
        'zwischen 4.000 und 5.000',
        'mehrere Tausend',
        '4.200+',
        '4,2 Milliarden Bände',
        '1.200 €',
      ].map((value): [string, Changes] => [
        `a quantity written as ${value}`,
        { [opening]: swap('"etwa 4.200"', `"${value}"`) },
      ]),
    ),
  },
  'K-DAT-01': {
    'an unquoted day': { [comment]: swap(published, 'published: 2021-05-10') },
    'an unquoted year': { [comment]: swap(published, 'published: 2021') },
    'an unquoted time': { [comment]: swap(published, 'published: 2021-05-10T08:00:00+02:00') },
    'a day that is .nan': { [comment]: swap(published, 'published: .nan') },
  },
  'K-DAT-03': {
    'an unquoted day that does not exist': { [comment]: swap(published, 'published: 2024-02-30') },
    '30 February': { [comment]: swap(published, 'published: "2024-02-30"') },
    '29 February of a common year': { [comment]: swap(published, 'published: "2023-02-29"') },
    'a German day that does not exist': { [comment]: swap(published, 'published: "30.02.2024"') },
  },
  'K-DAT-02': { 'a thirteenth month': { [comment]: swap(published, 'published: "2021-13-01"') } },
  'K-DAT-04': {
    'an end before its beginning': { [comment]: swap(published, 'published: "2021-05-12/2021-05-10"') },
  },
  'K-DAT-05': {
    'a German date': { [comment]: swap(published, 'published: "01.05.2021"') },
    'a German date in words': { [comment]: swap(published, 'published: "10. März 2021"') },
    'two days with a word between': {
      [comment]: swap(published, 'published: "10. Mai 2021 bis 2021-05-12"'),
    },
    'a German date with a short year': { [comment]: swap(published, 'published: "10.05.21"') },
    'a month in words': { [comment]: swap(published, 'published: "März 2021"') },
    'a date without zeros': { [comment]: swap(published, 'published: "2021-5-1"') },
  },
  'K-DAT-06': {
    'no date at all': { [comment]: swap(published, 'published: "letzte Woche"') },
    'an interval without ends': { [comment]: swap(published, 'published: "../.."') },
  },
  'K-DAT-07': { 'a publication in the future': { [comment]: swap(published, 'published: "2031-01-01"') } },
  'K-DAT-08': {
    'a figure as of a day after the article': { [opening]: swap('asOf: "2021-04"', 'asOf: "2021-06"') },
  },
  'K-DAT-11': {
    'an event on another day than the one it has': { [opening]: swap(told, 'date: "2021-05-01"') },
    'an event in another month than the days it has': {
      [opening]: swap(told, 'date: "2021-03"'),
      'events/wiedereroeffnung.yaml': swap('date: "2021-05-02"', 'date: "2021-04-30/2021-05-02"'),
    },
  },
  'K-MEN-01': {
    'an unquoted quantity with a point': { [opening]: swap('"etwa 4.200"', '254.920') },
    'an unquoted whole number': { [opening]: swap('"etwa 4.200"', '4200') },
    'an unquoted decimal number': { [opening]: swap('"etwa 4.200"', '1.5') },
  },
  'K-MEN-02': {
    'an English decimal point': { [opening]: swap('"etwa 4.200"', '"1.10"') },
    'a space between thousands': { [opening]: swap('"etwa 4.200"', '"etwa 4\u202f200"') },
    'English thousands': { [opening]: swap('"etwa 4.200"', '"1,254.50"') },
    'an unquoted number with a leading zero': { [opening]: swap('"etwa 4.200"', '01067') },
    'a leading zero': { [opening]: swap('"etwa 4.200"', '"0.254"') },
    'millions that belong to one or to both numbers': { [opening]: swap('"etwa 4.200"', '"4 bis 5 Mio."') },
  },
  'K-MEN-08': {
    'a comma that may part thousands': { [opening]: swap('"etwa 4.200"', '"etwa 1,500"') },
    'a comma that may part thousands, with no zero at the end': {
      [opening]: swap('"etwa 4.200"', '"1,254"'),
    },
  },
  'K-MEN-06': {
    'an unquoted minus zero': { [opening]: swap('"etwa 4.200"', '-0') },
    'a negative quantity': { [opening]: swap('"etwa 4.200"', '"-5"') },
  },
  'K-MEN-07': {
    'an unquoted number of twenty digits': { [opening]: swap('"etwa 4.200"', '12345678901234567890') },
    'a number nobody can count to': { [opening]: swap('"etwa 4.200"', '"99.999.999 Mrd."') },
  },
  'K-MEN-03': { 'the larger number first': { [opening]: swap('"etwa 4.200"', '"18 bis 17"') } },
  'K-MEN-05': {
    'more than a hundred per cent': { 'measures/baende.yaml': swap('unit: "Bände"', 'unit: "Prozent"') },
  },
});

export const soundDates: Record<string, Changes> = {
  'of an event that the article knows less exactly': { [opening]: swap(told, 'date: "2021"') },
  'of an event that began before the day of the article': {
    'events/wiedereroeffnung.yaml': swap('date: "2021-05-02"', 'date: "2021-04/.."'),
  },
  'of an event that the article says otherwise, with a word on it': {
    [opening]: swap(told, 'date: "2021-05-01"\n    differs: "Der Artikel nennt den Samstag."'),
  },
  'of an event that are only near the truth': { [opening]: swap(told, 'date: "2021-04~"') },
};
