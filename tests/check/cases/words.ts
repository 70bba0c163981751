import { append, type Changes } from '../variant.ts';
import { type Case, casesOf, comment } from './case.ts';

const body = (more: string): Changes => ({ [comment]: append(`\n${more}\n`) });
const word = (title: string, text: string): Case => ({ title, code: 'K-WOR-01', changes: body(text) });

/** Words that Markdown would change, take away or leave with its marks. */
export const wordCases: Case[] = [
  word('a paragraph that begins with a date', '12. September 2021 begann der Umbau.'),
  word('dates that would be renumbered', '12. Montag war zu.\n\n17. Dienstag war auf.\n\n5. Mittwoch auch.'),
  word('a paragraph that begins with a year', '2023. Dann kam der Frost.'),
  word('two lines that begin with years', '2023. Dann kam der Frost.\n2024. Dann ging er.'),
  word('a date within hard-wrapped prose', 'Der Umbau beginnt am\n1. September und dauert lange.'),
  word('a plus sign at the beginning', '+ 5 Prozent in einem Jahr'),
  word('a surplus cell', '| Jahr | Zahl |\n| --- | --- |\n| 2021 | 4|5 Tausend |'),
  word('a pipe within a cell', '| Jahr | Zahl |\n| --- | --- |\n| 4|5 Tausend | alle |'),
  word('the number one before every item', '1. Bücher\n1. Zeitungen'),
  word('a star within words', 'Die Leser*innen und Bürger*innen kommen.'),
  word('lines around a word', 'Der Aufruf __init__ steht da.'),
  word('two tildes within numbers', 'Es sind 10~~20 oder 30~~40.'),
  word('stars that Markdown does not take for marks', 'Das ist **„ganz wichtig“**und mehr.'),
  word('one star that Markdown does not take for a mark', 'Das ist *„wichtig“*und mehr.'),
  word('lines that Markdown does not take for marks', 'Das ist _„wichtig“_und mehr.'),
  word('an address nobody names', '[Quelle]: https://www.example.org/'),
  word('a bare address within quotation marks', 'Siehe „https://www.example.org/seite“ dort.'),
  word('a title behind an address', 'Siehe [dort](https://www.example.org/ "Seite drei").'),
  word('hash signs behind a heading', '## Die Sprache C #'),
  word('a heading without a space', '##Ohne Abstand'),
  word('a language before code', '```python\nx = 1\n```'),
  word('a space between text and address', 'Siehe [dort] (https://www.example.org/).'),
  { title: 'a box to tick', code: 'K-WOR-02', changes: body('- [ ] Bücher bestellen') },
  { title: 'a tab within a sentence', code: 'K-WOR-03', changes: body('Das ist **ein\tAbsatz** für\tsich.') },
  { title: 'a box without words', code: 'K-WOR-02', changes: body('- [ ]\n  Bücher') },
  {
    title: 'a table pasted with tabs',
    code: 'K-WOR-03',
    changes: body('Jahr\tBände\n2020\t4.100\n2021\t4.200'),
  },
];

const summary = (text: string): Changes => ({
  [comment]: (old) => old.replace(/^summary: .*$/m, () => `summary: "${text}"`),
});
const miller = (text: string): Changes => ({
  ...body(text),
  'actors/jana-mueller.yaml':
    'name: "Jana Müller-Wehr"\nkind: person\nrole: "Müllerin"\nspellings: ["Jana Müller Wehr", "Müller", "Frau vom Bach"]\n',
});

/** Typography and language that deserve a second look. */
export const proseCases = casesOf({
  'K-TYP-01': {
    'straight and French quotation marks, and an apostrophe': body('Er sagt "ja" und «nein» und geht\'s an.'),
    'quotation marks pointing inwards': body('Er sagt »ja, aber« und geht.'),
    'English quotation marks': body('Er sagt “ja” und geht.'),
    'a closing mark of a word processor': body('Er sagt „ja” und geht.'),
    'straight marks within German ones': body('Er sagt: „Das heißt "ja" oder nicht.“'),
  },
  'K-TYP-02': {
    'hyphens for dashes': body('Das Rad - alt - dreht sich seit 2019-2021.'),
    'long dashes': body('Das Rad—alt -- dreht sich.'),
  },
  'K-TYP-03': {
    'spaces that may break, and one that is missing': body(
      'Es sind 15 km und z. B. 5 Mio. Liter für 5 $, rund 30% mehr, i.d.R. „52 Prozent“.',
    ),
  },
  'K-TYP-04': { 'numbers in other groups': body('Es waren 15 000 oder 1,200,300 oder 15000 Liter.') },
  'K-TYP-05': { 'three full stops': body('Es geht weiter... und weiter ...') },
  'K-TYP-06': { 'spaces too many': body('Liter  Wasser .') },
  'K-TYP-07': {
    'letters that no picture can draw': {
      [comment]: (old) => old.replace(/^title: .*$/m, 'title: "Łódź: µ ≥ Ж, und ☃"'),
    },
  },
  'K-SPR-01': {
    'another spelling of a name': miller(
      'Jana Müller Wehr sagt, „Jana Müller Wehr“ und Müller seien dieselbe.',
    ),
  },
  'K-SPR-02': { 'a word that judges': summary('Der Artikel meint, die skandalöse Bücherei öffne wieder.') },
  'K-SPR-03': {
    'a summary that takes everything for its own': summary(
      'Die Bücherei öffnet wieder und alle freuen sich.',
    ),
  },
  'K-SPR-04': { 'a long sentence': body(`Und ${'so weiter '.repeat(21)}ging es.`) },
  'K-SPR-06': { 'a placeholder': summary('Der Artikel meint: BITTE AUSFÜLLEN') },
});

/** What stands in other texts and is left alone. */
export const soundWords: Record<string, Changes> = {
  'a tab behind the last word': body('Ein Absatz\t'),
  'a number in an address': body('Siehe https://www.example.org/12345 dort.'),
  'an address within other quotation marks': body('Siehe ‚www.example.org/seite‘ dort.'),
  'a line at the beginning of a word': body('Der Wert _eins_zwei und _drei_vier.'),
  'a tilde between numbers': body('Es sind 10~20 oder 30~40.'),
  'one star within a word': body('Die Leser*innen kommen.'),
  'a year of birth': body('Er (*1945) und sie (*1950) lesen, sagt der Autor *Müller*.'),
  'a list that begins with one': body('1. Bücher\n2. Zeitungen'),
  'a list that goes on': body('3. Bücher\n4. Zeitungen'),
  'a link by its name': body('Siehe [dort][1].\n\n[1]: https://www.example.org/'),
  'an address in capital letters': body('Siehe [dort](HTTPS://www.example.org/).'),
  'marks of all kinds': body(
    'Das *ist* **so**, ~~nicht~~ _anders_ und `code`.\n\n> Zitat\n> weiter\n\n- Punkt',
  ),
  escapes: body('5 \\* 3, 2 * 3 = 6, a\\_b, snake_case_name und 17\\. Juni.'),
};
