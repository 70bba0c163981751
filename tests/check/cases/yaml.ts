import { append, type Changes, swap } from '../variant.ts';
import { type Case, comment, opening } from './case.ts';

const title = 'title: "Was der Bücherei noch fehlt"';
const place = (text: string) => ({ 'places/ort.yaml': text });

/** YAML that cannot be read, or that says something else than it seems to. */
export const yamlCases: Case[] = [
  {
    title: 'a no-break space before a field',
    code: 'K-YML-17',
    changes: { [comment]: swap('    value: "ml"', '\u00a0\u00a0\u00a0 value: "ml"') },
  },
  {
    title: 'a no-break space after a colon',
    code: 'K-YML-17',
    changes: { [comment]: swap('status: inferred', 'status:\u00a0inferred') },
  },
  {
    title: 'a dash before an item',
    code: 'K-YML-17',
    changes: { [comment]: swap('  - id: kaum-leser', '  – id: kaum-leser') },
  },
  {
    title: 'braces that are not closed',
    code: 'K-YML-10',
    changes: {
      [comment]: swap(
        '  title:\n    value: "Regale allein genügen nicht"\n    status: stated',
        '  title: { value: "Regale", status: stated',
      ),
    },
  },
  {
    title: 'a closing mark of a word processor',
    code: 'K-YML-05',
    changes: { [comment]: swap('wenig Nutzen."', 'wenig Nutzen.”') },
  },
  {
    title: 'a passage that begins with a hash sign',
    code: 'K-YML-15',
    changes: { [comment]: swap('passage: leser\n    question', 'passage: #leser\n    question') },
  },
  {
    title: 'two faults, and a third field that has another one',
    code: 'K-DAT-01',
    changes: {
      [comment]: (text) =>
        text
          .replace('title: "Was der Bücherei noch fehlt"', 'title: Lage: neu')
          .replace('why: "Der Text', 'why: @Der Text')
          .replace('vergangene Woche“."', 'vergangene Woche“.')
          .replace('"2021-05-10/2021-05-12"', '2021-05-10'),
    },
  },
  { title: 'question marks a thousand deep', code: 'K-YML-08', changes: place('? '.repeat(5000)) },
  { title: 'items a thousand deep', code: 'K-YML-08', changes: place('-  '.repeat(5000)) },
  {
    title: 'an anchor before a list',
    code: 'K-YML-06',
    changes: place('name: "Ort"\nlat: 1\nlon: 2\nspellings: &x []\n'),
  },
  { title: 'a key that is a list', code: 'K-YML-01', changes: place('? [a, b]\n: 1\n') },
  {
    title: 'a tab',
    code: 'K-YML-02',
    changes: { [comment]: swap('  status: inferred\n  why', '\tstatus: inferred\n  why') },
  },
  {
    title: 'a colon in unquoted text',
    code: 'K-YML-03',
    changes: { [comment]: swap(title, 'title: Die Bücherei: Was noch fehlt') },
  },
  {
    title: 'text that begins with @',
    code: 'K-YML-03',
    changes: { [comment]: swap(title, 'title: @buecherei schweigt') },
  },
  {
    title: 'text that begins with %',
    code: 'K-YML-03',
    changes: { [comment]: swap(title, 'title: %20 fehlen') },
  },
  {
    title: 'text that begins with a backtick',
    code: 'K-YML-03',
    changes: { [comment]: swap(title, 'title: `Titel`') },
  },
  {
    title: 'text that begins with >',
    code: 'K-YML-03',
    changes: { [comment]: swap(title, 'title: > Titel') },
  },
  {
    title: 'a field too far to the right',
    code: 'K-YML-04',
    changes: { [comment]: swap('monogram: OF', '  monogram: OF') },
  },
  {
    title: 'a field too far to the left',
    code: 'K-YML-04',
    changes: place('name: "Ort"\n  lat: 1\n lon: 2\n'),
  },
  {
    title: 'a straight quotation mark that ends the text too early',
    code: 'K-YML-05',
    changes: { [comment]: swap(title, 'title: "Was „Leser" wollen"') },
  },
  {
    title: 'a quotation mark that is not closed',
    code: 'K-YML-05',
    changes: {
      [comment]: swap('why: "Der Text nennt das Fest „vergangene Woche“."', 'why: "Der Text nennt das Fest'),
    },
  },
  {
    title: 'a title whose quotation mark is not closed, far above others that are',
    code: 'K-YML-05',
    changes: { [comment]: swap(title, title.slice(0, -1)) },
  },
  {
    title: 'a quotation mark within brackets that is not closed',
    code: 'K-YML-05',
    changes: { [comment]: swap('[jahresbericht]', '["jahresbericht]') },
  },
  {
    title: 'straight quotation marks around a word before a colon',
    code: 'K-YML-05',
    changes: { [comment]: swap(title, 'title: "Was der "Bücherei" fehlt: Leser"') },
  },
  {
    title: 'a tab in a claim, told once',
    code: 'K-YML-02',
    changes: { [opening]: swap('    passage: tage', '\tpassage: tage') },
  },
  {
    title: 'a field of a claim one space too far to the right',
    code: 'K-YML-04',
    changes: { [opening]: swap('    passage: tage', '     passage: tage') },
  },
  {
    title: 'a field of a claim one space too far to the left',
    code: 'K-YML-04',
    changes: { [opening]: swap('    question: oeffnung', '   question: oeffnung') },
  },
  {
    title: 'a claim that is not indented',
    code: 'K-YML-04',
    changes: { [opening]: swap('  - id: zwei-tage', '- id: zwei-tage') },
  },
  {
    title: 'no space after the hyphen of a claim',
    code: 'K-YML-11',
    changes: { [opening]: swap('  - id: lohnt-sich', '  -id: lohnt-sich') },
  },
  {
    title: 'an apostrophe in single quotation marks',
    code: 'K-YML-05',
    changes: { [comment]: swap(title, "title: 'Wie geht's weiter'") },
  },
  {
    title: 'an anchor and an alias',
    code: 'K-YML-06',
    changes: place('name: &n "Ort"\nnote: *n\nlat: 1\nlon: 2\n'),
  },
  {
    title: 'text that begins with an asterisk',
    code: 'K-YML-06',
    changes: { [comment]: swap(title, 'title: *Wichtig* für alle') },
  },
  {
    title: 'text that begins with an exclamation mark',
    code: 'K-YML-06',
    changes: { [comment]: swap(title, 'title: !Achtung Bücher') },
  },
  { title: 'a tag', code: 'K-YML-06', changes: place('name: !!str Ort\nlat: 1\nlon: 2\n') },
  { title: 'a merge', code: 'K-YML-06', changes: place('<<: { name: "Ort" }\nlat: 1\nlon: 2\n') },
  {
    title: 'a billion laughs',
    code: 'K-YML-06',
    changes: place(
      `a: &a ["ha"]\n${Array.from('bcdefgh')
        .map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`)
        .join('\n')}\n`,
    ),
  },
  {
    title: 'a field given twice',
    code: 'K-YML-07',
    changes: { [comment]: swap('monogram: OF', 'monogram: OF\ntitle: "Noch ein Titel"') },
  },
  {
    title: 'brackets a thousand deep',
    code: 'K-YML-08',
    changes: place(`name: ${'['.repeat(5000)}${']'.repeat(5000)}\n`),
  },
  {
    title: 'more values than any entry has',
    code: 'K-YML-08',
    changes: place(`name: [${'1,'.repeat(30_000)}]\n`),
  },
  {
    title: 'a line without colon',
    code: 'K-YML-09',
    changes: { [comment]: swap('monogram: OF', 'Kürzel OF') },
  },
  {
    title: 'a bracket that is not closed',
    code: 'K-YML-10',
    changes: { 'charts/bestand.yaml': swap('[jahresbericht]', '[jahresbericht') },
  },
  {
    title: 'no space after the colon',
    code: 'K-YML-11',
    changes: { 'places/hinterwalden.yaml': swap('name: "', 'name:"') },
  },
  {
    title: 'a second document',
    code: 'K-YML-12',
    changes: { 'places/hinterwalden.yaml': append('---\nname: "Ort"\n') },
  },
  {
    title: 'a backslash in quoted text',
    code: 'K-YML-13',
    changes: { 'places/hinterwalden.yaml': append('note: "C:\\Orte"\n') },
  },
  { title: 'a list instead of fields', code: 'K-YML-14', changes: place('- name\n- lat\n') },
  { title: 'only a comment', code: 'K-YML-14', changes: place('# später\n') },
  {
    title: 'German quotation marks in place of straight ones',
    code: 'K-YML-16',
    changes: { [comment]: swap(title, 'title: „Was der Bücherei noch fehlt“') },
  },
  {
    title: 'the quotation marks of a telephone around a day and a name',
    code: 'K-YML-16',
    changes: {
      [comment]: swap('published: "2021-05-10/2021-05-12"', 'published: “2021-05-10”'),
      [opening]: swap('speaker: leitung', 'speaker: „leitung“'),
    },
  },
  {
    title: 'a # that cuts the text',
    code: 'K-YML-15',
    changes: { [comment]: swap(title, 'title: Bücher #1') },
  },
];

/** Fields that are missing, unknown or hold the wrong thing. */
export const fieldCases: Case[] = [
  { title: 'a mistyped field', code: 'K-FEL-01', changes: { [comment]: swap('summary:', 'sumary:') } },
  {
    title: 'the name of somebody instead of their id',
    code: 'K-VER-01',
    changes: {
      [opening]: swap('speaker: leitung', 'speaker: Gemeinde Hinterwalden'),
      [comment]: swap('speaker: self', 'speaker: Die Müllerin'),
    },
  },
  {
    title: 'a step for a question that has options',
    code: 'K-AUS-04',
    changes: { [opening]: swap('answer: zwei-tage', 'answer: 7') },
  },
  {
    title: 'a field that belongs nowhere',
    code: 'K-FEL-01',
    changes: { 'places/hinterwalden.yaml': append('gemeindeschluessel: "1"\n') },
  },
  {
    title: 'a mistyped field of a question',
    code: 'K-FEL-01',
    changes: { 'questions/oeffnung.yaml': append('sevral: true\n') },
  },
  {
    title: '__proto__ as a field',
    code: 'K-FEL-01',
    changes: { 'places/hinterwalden.yaml': append('__proto__: { name: "x" }\nconstructor: 1\n') },
  },
  {
    title: 'required fields missing',
    code: 'K-FEL-02',
    changes: {
      [comment]: (text) => text.replace(/title: .*\n/, '').replace(/publishedBasis:\n.*\n.*\n/, ''),
    },
  },
  {
    title: 'fields of a claim missing',
    code: 'K-FEL-02',
    changes: { [comment]: (text) => text.replace(/ {4}(?:speaker|modality|short|passage): .*\n/g, '') },
  },
  {
    title: 'the kind of a question missing',
    code: 'K-FEL-02',
    changes: { 'questions/nutzen.yaml': swap('kind: scale\n', '') },
  },
  {
    title: 'an empty field',
    code: 'K-FEL-03',
    changes: { [comment]: swap('"Was der Bücherei noch fehlt"', '') },
  },
  {
    title: 'a field of spaces',
    code: 'K-FEL-03',
    changes: { 'actors/leitung.yaml': swap('partOf: gemeinde', 'note: "  "') },
  },
  {
    title: 'a text that YAML takes for a number',
    code: 'K-FEL-04',
    changes: { 'actors/leitung.yaml': swap('"Büchereileitung"', '01067') },
  },
  {
    title: 'a title that YAML takes for a year',
    code: 'K-FEL-04',
    changes: { [comment]: swap('"Was der Bücherei noch fehlt"', '1.10') },
  },
  {
    title: 'a text of twenty digits',
    code: 'K-FEL-04',
    changes: { [comment]: swap('"Was der Bücherei noch fehlt"', '12345678901234567890') },
  },
  {
    title: 'a text that YAML takes for yes',
    code: 'K-FEL-04',
    changes: { 'measures/baende.yaml': swap('"Bände"', 'true') },
  },
  {
    title: 'a text that YAML takes for a day',
    code: 'K-FEL-04',
    changes: { [comment]: swap('"Was der Bücherei noch fehlt"', '2021-05-10') },
  },
  {
    title: 'a text where a list belongs',
    code: 'K-FEL-05',
    changes: { 'charts/bestand.yaml': swap('[jahresbericht]', 'jahresbericht') },
  },
  {
    title: 'two ids without brackets',
    code: 'K-FEL-05',
    changes: { 'events/wiedereroeffnung.yaml': swap('[gemeinde, leitung]', 'gemeinde, leitung') },
  },
  {
    title: 'a list where a text belongs',
    code: 'K-FEL-05',
    changes: { 'places/hinterwalden.yaml': swap('"Hinterwalden"', '[Hinterwalden]') },
  },
  {
    title: 'a list where a block belongs',
    code: 'K-FEL-05',
    changes: { [comment]: swap('  outlet:\n    status: unknown', '  outlet: ["Bote"]') },
  },
  {
    title: 'a word that is not offered',
    code: 'K-FEL-06',
    changes: { [comment]: swap('modality: judges', 'modality: judge') },
  },
  {
    title: 'a word in German',
    code: 'K-FEL-06',
    changes: { 'actors/leitung.yaml': swap('kind: group', 'kind: Gruppe') },
  },
  {
    title: 'an unknown kind of question',
    code: 'K-FEL-06',
    changes: { 'questions/nutzen.yaml': swap('kind: scale', 'kind: skala') },
  },
  {
    title: 'an id with an umlaut',
    code: 'K-FEL-07',
    changes: { [comment]: swap('id: kaum-leser', 'id: Für Leser') },
  },
  {
    title: 'a step beyond the scale',
    code: 'K-FEL-08',
    changes: { [comment]: swap('answer: 2', 'answer: 7') },
  },
  {
    title: 'a latitude beyond the pole',
    code: 'K-FEL-08',
    changes: { 'places/hinterwalden.yaml': swap('48.5', '148.5') },
  },
  {
    title: 'an empty list',
    code: 'K-FEL-09',
    changes: { 'charts/bestand.yaml': swap('[jahresbericht]', '[]') },
  },
  {
    title: 'four steps instead of five',
    code: 'K-FEL-09',
    changes: { 'questions/nutzen.yaml': swap('"offen", ', '') },
  },
  {
    title: 'one option',
    code: 'K-FEL-09',
    changes: { 'questions/oeffnung.yaml': swap('  - id: taeglich\n    label: "täglich"\n', '') },
  },
  {
    title: 'half an address',
    code: 'K-FEL-10',
    changes: {
      'sources/jahresbericht.yaml': swap('https://www.example.org/jahresbericht', 'www.example.org'),
    },
  },
  {
    title: 'a monogram of three letters',
    code: 'K-FEL-11',
    changes: { [comment]: swap('monogram: OF', 'monogram: OFF') },
  },
  {
    title: 'yes in German',
    code: 'K-FEL-12',
    changes: { 'events/lesenacht.yaml': swap('expected: true', 'expected: ja') },
  },
  {
    title: 'no, the Norway of YAML',
    code: 'K-FEL-12',
    changes: { 'events/lesenacht.yaml': swap('context: true', 'context: no') },
  },
  {
    title: 'a place in quotation marks',
    code: 'K-FEL-13',
    changes: { 'charts/bestand.yaml': swap('order: 1', 'order: "1"') },
  },
  {
    title: 'a decimal comma',
    code: 'K-FEL-13',
    changes: { 'places/hinterwalden.yaml': swap('9.25', '9,25') },
  },
  { title: 'infinity', code: 'K-FEL-13', changes: { 'places/hinterwalden.yaml': swap('9.25', '1e999') } },
  { title: 'not a number', code: 'K-FEL-13', changes: { 'places/hinterwalden.yaml': swap('9.25', '.nan') } },
  { title: 'minus zero', code: 'K-FEL-13', changes: { 'places/hinterwalden.yaml': swap('9.25', '-0') } },
  {
    title: 'one and a half as a place in the order',
    code: 'K-FEL-13',
    changes: { 'charts/bestand.yaml': swap('order: 1', 'order: 1.5') },
  },
  {
    title: 'a value although unknown',
    code: 'K-FEL-14',
    changes: {
      [comment]: swap('    value: "ml"\n    status: stated', '    value: "ml"\n    status: unknown'),
    },
  },
  {
    title: 'stated without a value',
    code: 'K-FEL-14',
    changes: { [comment]: swap('    value: "ml"\n', '') },
  },
  {
    title: 'inferred without a reason',
    code: 'K-FEL-15',
    changes: { [comment]: swap('  why: "Der Text nennt das Fest „vergangene Woche“."\n', '') },
  },
  {
    title: 'a full text without rights',
    code: 'K-FEL-16',
    changes: { [comment]: swap('claims:', 'text: full\nclaims:') },
  },
  {
    title: 'established without sources',
    code: 'K-FEL-17',
    changes: { 'events/erste-lesenacht.yaml': swap('sources: [jahresbericht]\n', '') },
  },
  {
    title: 'an event without a date',
    code: 'K-FEL-18',
    changes: { 'events/wiedereroeffnung.yaml': swap('date: "2021-05-02"\n', '') },
  },
  {
    title: 'a question too long for its place',
    code: 'K-FEL-19',
    changes: { 'questions/nutzen.yaml': swap('"Lohnt sie sich?"', '"Lohnt sich die Bücherei am Mühlbach?"') },
  },
];

const published = 'published: "2021-05-10/2021-05-12"';
/** The day on which the other article has the library open. */
const told = 'date: "2021-05-02"';

/** Dates and quantities. */
export const valueCases: Case[] = [
  {
    title: 'an end in the year 9999',
    code: 'K-DAT-12',
    changes: { 'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"2021-05/9999-12-31"') },
  },
  {
    title: 'the year 0',
    code: 'K-DAT-12',
    changes: { 'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"0000"') },
  },
  {
    title: 'about a million in words',
    code: 'K-MEN-04',
    changes: { [opening]: swap('"etwa 4.200"', '"rund eine Million"') },
  },
  {
    title: 'an unquoted day',
    code: 'K-DAT-01',
    changes: { [comment]: swap(published, 'published: 2021-05-10') },
  },
  { title: 'an unquoted year', code: 'K-DAT-01', changes: { [comment]: swap(published, 'published: 2021') } },
  {
    title: 'an unquoted time',
    code: 'K-DAT-01',
    changes: { [comment]: swap(published, 'published: 2021-05-10T08:00:00+02:00') },
  },
  {
    title: 'an unquoted day that does not exist',
    code: 'K-DAT-03',
    changes: { [comment]: swap(published, 'published: 2024-02-30') },
  },
  {
    title: 'a thirteenth month',
    code: 'K-DAT-02',
    changes: { [comment]: swap(published, 'published: "2021-13-01"') },
  },
  {
    title: '30 February',
    code: 'K-DAT-03',
    changes: { [comment]: swap(published, 'published: "2024-02-30"') },
  },
  {
    title: '29 February of a common year',
    code: 'K-DAT-03',
    changes: { [comment]: swap(published, 'published: "2023-02-29"') },
  },
  {
    title: 'an end before its beginning',
    code: 'K-DAT-04',
    changes: { [comment]: swap(published, 'published: "2021-05-12/2021-05-10"') },
  },
  {
    title: 'a German date',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "01.05.2021"') },
  },
  {
    title: 'a German date in words',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "10. März 2021"') },
  },
  {
    title: 'two days with a word between',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "10. Mai 2021 bis 2021-05-12"') },
  },
  {
    title: 'a German date with a short year',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "10.05.21"') },
  },
  {
    title: 'a month in words',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "März 2021"') },
  },
  {
    title: 'a date without zeros',
    code: 'K-DAT-05',
    changes: { [comment]: swap(published, 'published: "2021-5-1"') },
  },
  {
    title: 'no date at all',
    code: 'K-DAT-06',
    changes: { [comment]: swap(published, 'published: "letzte Woche"') },
  },
  {
    title: 'an interval without ends',
    code: 'K-DAT-06',
    changes: { [comment]: swap(published, 'published: "../.."') },
  },
  {
    title: 'a publication in the future',
    code: 'K-DAT-07',
    changes: { [comment]: swap(published, 'published: "2031-01-01"') },
  },
  {
    title: 'a figure as of a day after the article',
    code: 'K-DAT-08',
    changes: { [opening]: swap('asOf: "2021-04"', 'asOf: "2021-06"') },
  },
  {
    title: 'an event on another day than the one it has',
    code: 'K-DAT-11',
    changes: { [opening]: swap(told, 'date: "2021-05-01"') },
  },
  {
    title: 'an event in another month than the days it has',
    code: 'K-DAT-11',
    changes: {
      [opening]: swap(told, 'date: "2021-03"'),
      'events/wiedereroeffnung.yaml': swap('date: "2021-05-02"', 'date: "2021-04-30/2021-05-02"'),
    },
  },
  {
    title: 'an unquoted quantity with a point',
    code: 'K-MEN-01',
    changes: { [opening]: swap('"etwa 4.200"', '254.920') },
  },
  {
    title: 'an unquoted whole number',
    code: 'K-MEN-01',
    changes: { [opening]: swap('"etwa 4.200"', '4200') },
  },
  {
    title: 'an unquoted decimal number',
    code: 'K-MEN-01',
    changes: { [opening]: swap('"etwa 4.200"', '1.5') },
  },
  {
    title: 'an English decimal point',
    code: 'K-MEN-02',
    changes: { [opening]: swap('"etwa 4.200"', '"1.10"') },
  },
  {
    title: 'a space between thousands',
    code: 'K-MEN-02',
    changes: { [opening]: swap('"etwa 4.200"', '"etwa 4\u202f200"') },
  },
  {
    title: 'English thousands',
    code: 'K-MEN-02',
    changes: { [opening]: swap('"etwa 4.200"', '"1,254.50"') },
  },
  {
    title: 'a comma that may part thousands',
    code: 'K-MEN-08',
    changes: { [opening]: swap('"etwa 4.200"', '"etwa 1,500"') },
  },
  {
    title: 'a comma that may part thousands, with no zero at the end',
    code: 'K-MEN-08',
    changes: { [opening]: swap('"etwa 4.200"', '"1,254"') },
  },
  { title: 'an unquoted .nan', code: 'K-MEN-04', changes: { [opening]: swap('"etwa 4.200"', '.nan') } },
  {
    title: 'an unquoted power of ten',
    code: 'K-MEN-04',
    changes: { [opening]: swap('"etwa 4.200"', '1e999') },
  },
  { title: 'an unquoted minus zero', code: 'K-MEN-06', changes: { [opening]: swap('"etwa 4.200"', '-0') } },
  {
    title: 'an unquoted number with a leading zero',
    code: 'K-MEN-02',
    changes: { [opening]: swap('"etwa 4.200"', '01067') },
  },
  {
    title: 'an unquoted number of twenty digits',
    code: 'K-MEN-07',
    changes: { [opening]: swap('"etwa 4.200"', '12345678901234567890') },
  },
  {
    title: 'a day that is .nan',
    code: 'K-DAT-01',
    changes: { [comment]: swap(published, 'published: .nan') },
  },
  {
    title: 'a German day that does not exist',
    code: 'K-DAT-03',
    changes: { [comment]: swap(published, 'published: "30.02.2024"') },
  },
  { title: 'a leading zero', code: 'K-MEN-02', changes: { [opening]: swap('"etwa 4.200"', '"0.254"') } },
  {
    title: 'millions that belong to one or to both numbers',
    code: 'K-MEN-02',
    changes: { [opening]: swap('"etwa 4.200"', '"4 bis 5 Mio."') },
  },
  {
    title: 'the larger number first',
    code: 'K-MEN-03',
    changes: { [opening]: swap('"etwa 4.200"', '"18 bis 17"') },
  },
  {
    title: 'words without numbers',
    code: 'K-MEN-04',
    changes: { [opening]: swap('"etwa 4.200"', '"viele Tausend"') },
  },
  {
    title: 'a unit in the quantity',
    code: 'K-MEN-04',
    changes: { [opening]: swap('"etwa 4.200"', '"4.200 Bände"') },
  },
  ...[
    'circa 4200',
    '~4.200',
    '17-18',
    '>4.200',
    'eine Million',
    'rund eine Million',
    '4,2 Milliarden Bände',
    '1.200 €',
  ].map((value) => ({
    title: `a quantity written as ${value}`,
    code: 'K-MEN-04' as const,
    changes: { [opening]: swap('"etwa 4.200"', `"${value}"`) },
  })),
  {
    title: 'more than a hundred per cent',
    code: 'K-MEN-05',
    changes: { 'measures/baende.yaml': swap('unit: "Bände"', 'unit: "Prozent"') },
  },
  { title: 'a negative quantity', code: 'K-MEN-06', changes: { [opening]: swap('"etwa 4.200"', '"-5"') } },
  {
    title: 'a number nobody can count to',
    code: 'K-MEN-07',
    changes: { [opening]: swap('"etwa 4.200"', '"99.999.999 Mrd."') },
  },
];

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
