import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  bodyCases,
  claimCases,
  dossierCases,
  linkCases,
  markCases,
  referenceCases,
} from '../check/cases/articles.ts';
import { type Case, comment, opening } from '../check/cases/case.ts';
import { fileCases, frontMatterCases, textCases } from '../check/cases/files.ts';
import { lifeCases } from '../check/cases/life.ts';
import { fieldCases, valueCases, yamlCases } from '../check/cases/yaml.ts';
import { append, swap } from '../check/variant.ts';

/** A kind of input nobody wants, and how we prove that it does no harm. */
export interface BadInput {
  title: string;
  /** Mistakes, each with the code of the message that must name it. */
  mistakes?: readonly Case[];
  /** Tests elsewhere that guard what the desk cannot see: the file, and the title in it. */
  guards?: readonly (readonly [file: string, title: string])[];
}

const everything = [
  ...[...bodyCases, ...claimCases, ...dossierCases, ...linkCases, ...markCases, ...referenceCases],
  ...[...fileCases, ...frontMatterCases, ...textCases, ...fieldCases, ...valueCases, ...yamlCases],
  ...lifeCases,
];

/** Mistakes that the tests of the desk have already. */
const known = (...titles: string[]): Case[] =>
  titles.map((title) => {
    const found = everything.find((one) => one.title === title);
    if (!found) throw new Error(`The desk has no mistake called “${title}”.`);
    return found;
  });

const inBody = (title: string, code: Case['code'], text: string): Case => ({
  title,
  code,
  changes: { [comment]: append(`\n${text}\n`) },
});

/** The same with a file of that name beside the articles. */
const withFile = (mistake: Case, name: string, bytes: string | Uint8Array): Case => ({
  ...mistake,
  prepare: (folder) => writeFileSync(join(folder, 'articles', name), bytes),
});

const place = 'name: "Ort"\nlat: 1\nlon: 2\n';
const inspected = 'tests/check/check-files.test.ts';
const trapped = 'tests/site/traps.test.ts';
const published = 'tests/publish/publish.test.ts';
const naughty = 'tests/site/naughty.test.ts';
const here = 'tests/bad-inputs/bad-inputs.test.ts';

/** A picture of a few bytes that says it has a hundred million points. */
const bomb = Buffer.from('89504e470d0a1a0a0000000d4948445200002710000027100806000000', 'hex');

/** In the order of a day at the desk: how a file is stored, how it is written, what it means, how it is built. */
export const badInputs: readonly BadInput[] = [
  {
    title: 'a byte order mark, the line ends of Windows',
    guards: [
      [inspected, 'with a byte order mark'],
      [inspected, 'with the line ends of Windows'],
    ],
  },
  {
    title: 'an encoding other than UTF-8, bytes that are no text',
    mistakes: known('UTF-16 with a mark', 'UTF-16 without a mark', 'Windows-1252', 'a NUL byte'),
  },
  {
    title: 'umlauts of two characters',
    mistakes: known(
      'a decomposed umlaut in a name',
      'two files with one address once the umlaut is composed',
    ),
    guards: [[inspected, 'with decomposed umlauts']],
  },
  {
    title: 'line ends that only some programs see',
    mistakes: known(
      'line ends of an old Mac',
      'a line separator from a word processor',
      'NEL in front matter',
    ),
  },
  { title: 'a tab where YAML wants spaces', mistakes: known('a tab') },
  {
    title: 'unquoted text that means something to YAML',
    mistakes: known(
      ...['a colon in unquoted text', 'text that begins with @', 'text that begins with %'],
      ...['text that begins with an asterisk', 'text that begins with an exclamation mark'],
    ),
  },
  { title: 'text cut short by a hash sign', mistakes: known('a # that cuts the text') },
  {
    title: 'dates that YAML turns into something else',
    mistakes: known('an unquoted day', 'an unquoted year', 'an unquoted time'),
  },
  {
    title: 'days that no calendar has',
    mistakes: known(
      ...['30 February', '29 February of a common year', 'a thirteenth month'],
      'an unquoted day that does not exist',
    ),
  },
  {
    title: 'dates as people write them',
    mistakes: known('a German date', 'a date without zeros', 'a German date in words'),
  },
  {
    title: 'words that YAML takes for yes or no',
    mistakes: known('no, the Norway of YAML', 'yes in German', 'a text that YAML takes for yes'),
  },
  {
    title: 'a point that may part thousands or decimals',
    mistakes: known('an unquoted quantity with a point', 'an unquoted whole number'),
  },
  {
    title: 'quantities in foreign or doubtful spellings',
    mistakes: [
      ...known('an English decimal point', 'English thousands', 'a space between thousands'),
      ...known('a comma that may part thousands'),
      {
        title: 'a narrow space between thousands',
        code: 'K-MEN-02',
        changes: { [opening]: swap('"etwa 4.200"', '"4\u202f200"') },
      },
    ],
  },
  {
    title: 'numbers that are none, or have no end',
    mistakes: known('not a number', 'infinity', 'minus zero', 'a number nobody can count to'),
  },
  {
    title: 'quantities that cannot be',
    mistakes: known('a negative quantity', 'more than a hundred per cent', 'the larger number first'),
  },
  {
    title: 'text that looks like a number',
    mistakes: [
      ...known('a text that YAML takes for a number', 'a text of twenty digits'),
      {
        title: 'a text that would lose its last zero',
        code: 'K-FEL-04',
        changes: { 'places/ort.yaml': 'name: 1.10\nlat: 1\nlon: 2\n' },
      },
    ],
  },
  { title: 'one field twice', mistakes: known('a field given twice') },
  {
    title: 'features of YAML that nobody needs here, and that can flood a machine',
    mistakes: known(
      ...['an anchor and an alias', 'a tag', 'a merge', 'a billion laughs'],
      ...['brackets a thousand deep', 'more values than any entry has'],
    ),
  },
  {
    title: 'names that JavaScript itself uses',
    mistakes: known('__proto__ as a field', 'constructor as an actor'),
    guards: [[inspected, 'leaves the prototype of objects alone']],
  },
  { title: 'a field nobody knows', mistakes: known('a mistyped field', 'a field that belongs nowhere') },
  { title: 'a field left out', mistakes: known('required fields missing', 'fields of a claim missing') },
  {
    title: 'front matter without a clear beginning or end',
    mistakes: known(
      ...['front matter that is not closed', 'indented front matter', 'text before the front matter'],
      'a line of hyphens within the front matter',
      'a line of three hyphens between two fields',
      'a line of three hyphens within a list',
    ),
  },
  {
    title: 'a file with nothing in it',
    mistakes: known('an empty file', 'a file of spaces', 'a draft without text'),
  },
  {
    title: 'fields without a text below them',
    mistakes: known('no text below the front matter', 'only spaces below the front matter'),
  },
  {
    title: 'a text without fields, a file that does not belong',
    mistakes: known('no front matter', 'a file that nobody knows', 'another ending'),
  },
  {
    title: 'an id given twice',
    mistakes: [
      ...known('two files with one address'),
      {
        title: 'the same file twice, once in capital letters',
        code: 'K-NAM-08',
        changes: { 'places/neu.yaml': place, 'places/Neu.yaml': place },
      },
    ],
  },
  {
    title: 'two files that would be one page',
    mistakes: [
      ...known('a former id that is another article’s'),
      {
        title: 'a folder with an index beside a file of its name',
        code: 'K-NAM-03',
        changes: { 'articles/offene-fragen/index.md': 'Noch einmal.\n' },
      },
    ],
  },
  {
    title: 'names of files that no address can have',
    mistakes: known(
      ...['capital letters and a space in a name', 'umlauts in a name'],
      ...['a # in a name, which Astro would skip', 'a ? in a name, which Astro would skip'],
      ...['a name that Windows reserves', 'a name longer than an address should be'],
    ),
  },
  {
    title: 'ways out of the folder',
    mistakes: [
      ...known('an encoded way out of the folder', 'dots in a name'),
      {
        title: 'a way out in an id',
        code: 'K-FEL-07',
        changes: { [opening]: swap('- id: lohnt-sich', '- id: "../../etc"') },
      },
    ],
  },
  {
    title: 'links of the file system',
    mistakes: known(
      ...['a symbolic link out of the folder', 'a symbolic link that leads nowhere'],
      'a symbolic link to itself',
    ),
  },
  {
    title: 'what is no ordinary file, or cannot be read',
    mistakes: known('a pipe that would never end', 'a folder that is named like an article'),
    guards: [[inspected, 'are told with the file']],
  },
  {
    title: 'a reference to nothing',
    mistakes: known('a mistyped question', 'half the name of an actor', 'a measure that nobody made'),
  },
  {
    title: 'passages and those who name them do not match',
    mistakes: known('a passage that nobody marked', 'a mark that nobody uses', 'a mark that stands twice'),
  },
  {
    title: 'entries that refer to themselves in a circle',
    mistakes: known('an actor that is part of itself', 'actors that are part of each other'),
  },
  {
    title: 'times in the wrong order',
    mistakes: [
      ...known('an end before its beginning', 'a figure as of a day after the article'),
      {
        title: 'an event after the article that tells of it',
        code: 'K-DAT-08',
        changes: { 'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"2021-05-09"') },
      },
    ],
  },
  {
    title: 'dates in a form that only looks like EDTF',
    mistakes: known('no date at all', 'an interval without ends'),
  },
  {
    title: 'what must not appear before its day',
    mistakes: known('a publication in the future', 'an article that waits for its day'),
  },
  {
    title: 'a machine in another time zone',
    guards: [['tests/site/built.test.ts', 'makes the same files byte for byte']],
  },
  {
    title: 'a machine that speaks Turkish',
    guards: [
      ['tests/site/built.test.ts', 'makes the same files byte for byte'],
      [here, 'says the same on a machine that speaks Turkish'],
      [here, 'never asks the machine for its language'],
    ],
  },
  { title: 'colons within German words and numbers', guards: [[inspected, 'keeps its colons']] },
  {
    title: 'charts and passages that do not exist',
    mistakes: [
      ...known('a mistyped chart', 'an unknown scheme of images'),
      inBody('a link to a passage nobody defined', 'K-STE-02', 'Siehe [dort](#nirgends).'),
    ],
  },
  {
    title: 'a mark in a place where it cannot stand',
    mistakes: known(
      ...['a mark in a heading', 'a mark in a link', 'a mark within another mark'],
      'a mark over two paragraphs',
    ),
  },
  {
    title: 'HTML in a text',
    mistakes: [
      ...known('raw HTML', 'an event attribute'),
      inBody('a script', 'K-HTM-01', '<script>alert(1)</script>'),
      inBody('a comment', 'K-HTM-01', '<!-- später -->'),
    ],
  },
  {
    title: 'addresses that run something',
    mistakes: known(
      ...['javascript:', 'javascript: hidden behind an entity', 'javascript: hidden behind a tab'],
      ...['data:', 'vbscript: in capital letters', 'file:'],
    ),
  },
  {
    title: 'addresses that deceive',
    mistakes: known(
      ...['a protocol-relative link', 'a user name before the host', 'a letter that deceives'],
      'an unencrypted link',
    ),
  },
  {
    title: 'a drawing that can hold a script',
    mistakes: [
      withFile(
        inBody('an SVG file in an article', 'K-BLD-03', '![Das Wappen](wappen.svg)'),
        'wappen.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      ),
      withFile(
        { title: 'an SVG file that nobody shows', code: 'K-NAM-09', changes: {} },
        'wappen.svg',
        '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>',
      ),
    ],
  },
  {
    title: 'links within the site that lead nowhere',
    mistakes: known(
      ...['a page that does not exist', 'another article by a mistyped file name'],
      ...['a passage that another article does not have', 'a page without its last slash'],
    ),
  },
  {
    title: 'something fetched from another host',
    mistakes: [
      ...known('an image from another host'),
      inBody('a frame', 'K-HTM-01', '<iframe src="https://www.example.org/"></iframe>'),
    ],
  },
  {
    title: 'pictures that are missing, broken or far too large',
    mistakes: [
      inBody('a picture that is not there', 'K-BLD-03', '![Die Karte](karte.png)'),
      withFile(inBody('an empty picture', 'K-BLD-03', '![Die Karte](karte.png)'), 'karte.png', ''),
      withFile(
        inBody('a picture of a hundred million points', 'K-BLD-03', '![Die Karte](karte.png)'),
        'karte.png',
        bomb,
      ),
      withFile(inBody('a picture under a false name', 'K-NAM-09', ''), 'karte.jpg', '%PDF-1.7'),
    ],
  },
  {
    title: 'pictures without words',
    mistakes: known('a chart without caption', 'a file name for a caption'),
  },
  {
    title: 'headings out of order',
    mistakes: known('a heading of the first level', 'a level skipped', 'two headings alike'),
  },
  {
    title: 'footnotes that do not add up',
    mistakes: known(
      ...['a footnote that is not there', 'a footnote that nobody calls', 'a footnote given twice'],
    ),
  },
  { title: 'a table that fills a book', mistakes: known('a giant table') },
  {
    title: 'paragraphs and words without end',
    mistakes: known('a paragraph without end', 'a word without end', 'a file of more than a megabyte'),
  },
  {
    title: 'signs that keep a parser busy',
    mistakes: known('five thousand brackets', 'thousands of emphases', 'quotations within quotations'),
    guards: [[inspected, 'does not take long over what would keep a parser busy']],
  },
  {
    title: 'characters that nobody sees',
    mistakes: known('a zero-width space'),
    guards: [
      [inspected, 'keeps soft hyphens and hard spaces'],
      ['tests/import/steps.test.ts', 'drops soft hyphens and signs nobody sees'],
    ],
  },
  {
    title: 'characters that turn the text around',
    mistakes: known('text turned around', 'isolated direction in a title'),
  },
  {
    title: 'emoji and letters of rare alphabets',
    mistakes: [
      {
        title: 'an emoji in an id',
        code: 'K-FEL-07',
        changes: { [opening]: swap('- id: lohnt-sich', '- id: "lohnt-👍"') },
      },
      { title: 'an emoji in a name', code: 'K-NAM-05', changes: { 'places/markt-🎪.yaml': place } },
    ],
    guards: [
      [inspected, 'keeps emoji of several parts'],
      [naughty, 'shows every text as it was written'],
    ],
  },
  {
    title: 'text that is code in some other language',
    guards: [
      [naughty, 'has no element and no attribute that a text brought along'],
      [naughty, 'shows every text as it was written'],
      [naughty, 'keeps data, feeds and calendar readable for other programs'],
      [naughty, 'gives a spreadsheet nothing to run'],
      [here, 'never has a script put a text into a page as markup'],
    ],
  },
  {
    title: 'a file that changes while the site is built',
    guards: [[trapped, 'is built by one of two builds at once']],
  },
  {
    title: 'two builds at once',
    guards: [
      [trapped, 'is built by one of two builds at once'],
      [published, 'keeps a second build out and lets it in afterwards'],
      [published, 'is taken over from a process that has died'],
    ],
  },
  {
    title: 'no room on the disk, or no right to write',
    guards: [
      [trapped, 'stays when there is no room for the new one'],
      [trapped, 'is not begun where nobody can write'],
      [published, 'is told in words'],
    ],
  },
  {
    title: 'an end in the middle',
    guards: [
      [trapped, 'stays when the build is killed, and the next one clears up'],
      [trapped, 'stays when the result is verified and somebody presses Ctrl+C'],
      [published, 'brings the former site back if it was cut off between two renames'],
    ],
  },
  {
    title: 'remains of a former build',
    guards: [
      [naughty, 'holds nothing of what was there before'],
      [published, 'clears away what killed builds left, and nothing else'],
    ],
  },
];
