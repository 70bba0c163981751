import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesOf, comment, opening } from '../check/cases/case.ts';
import { append, type Changes, type Prepare, swap } from '../check/variant.ts';

/** Kinds of input nobody wants, in the order of an editor’s day, and the titles of the tests that prove them harmless. */
const table = `
a byte order mark, the line ends of Windows => with a byte order mark | with the line ends of Windows
an encoding other than UTF-8, bytes that are no text => UTF-16 with a mark | UTF-16 without a mark | Windows-1252 | a NUL byte
umlauts of two characters => a decomposed umlaut in a name | two files with one address once the umlaut is composed | with decomposed umlauts
line ends that only some programs see => line ends of an old Mac | a line separator from a word processor | NEL in front matter
a tab where YAML wants spaces => a tab
unquoted text that means something to YAML => a colon in unquoted text | text that begins with @ | text that begins with % | text that begins with an asterisk | text that begins with an exclamation mark
text cut short by a hash sign => a # that cuts the text
dates that YAML turns into something else => an unquoted day | an unquoted year | an unquoted time
days that no calendar has => 30 February | 29 February of a common year | a thirteenth month | an unquoted day that does not exist
dates as people write them => a German date | a date without zeros | a German date in words
words that YAML takes for yes or no => no, the Norway of YAML | yes in German | a text that YAML takes for yes
a point that may part thousands or decimals => an unquoted quantity with a point | an unquoted whole number
quantities in foreign or doubtful spellings => an English decimal point | English thousands | a space between thousands | a comma that may part thousands | a narrow space between thousands
numbers that are none, or have no end => not a number | infinity | minus zero | a number nobody can count to
quantities that cannot be => a negative quantity | more than a hundred per cent | the larger number first
text that looks like a number => a text that YAML takes for a number | a text of twenty digits | a text that would lose its last zero
one field twice => a field given twice
features of YAML that nobody needs here, and that can flood a machine => an anchor and an alias | a tag | a merge | a billion laughs | brackets a thousand deep | more values than any entry has
names that JavaScript itself uses => __proto__ as a field | constructor as an actor | leaves the prototype of objects alone
a field nobody knows => a mistyped field | a field that belongs nowhere
a field left out => required fields missing | fields of a claim missing
front matter without a clear beginning or end => front matter that is not closed | indented front matter | text before the front matter | a line of hyphens within the front matter | a line of three hyphens between two fields | a line of three hyphens within a list
a file with nothing in it => an empty file | a file of spaces | a draft without text
fields without a text below them => no text below the front matter | only spaces below the front matter
a text without fields, a file that does not belong => no front matter | a file that nobody knows | another ending
an id given twice => two files with one address | the same file twice, once in capital letters
two files that would be one page => a former id that is another article’s | a folder with an index beside a file of its name
names of files that no address can have => capital letters and a space in a name | umlauts in a name | a # in a name, which Astro would skip | a ? in a name, which Astro would skip | a name that Windows reserves | a name longer than an address should be
ways out of the folder => an encoded way out of the folder | dots in a name | a way out in an id
links of the file system => a symbolic link out of the folder | a symbolic link that leads nowhere | a symbolic link to itself
what is no ordinary file, or cannot be read => a pipe that would never end | a folder that is named like an article | are told with the file
a reference to nothing => a mistyped question | half the name of an actor | a measure that nobody made
passages and those who name them do not match => a passage that nobody marked | a mark that nobody uses | a mark that stands twice
entries that refer to themselves in a circle => an actor that is part of itself | actors that are part of each other
times in the wrong order => an end before its beginning | a figure as of a day after the article | an event after the article that tells of it
dates in a form that only looks like EDTF => no date at all | an interval without ends
what must not appear before its day => a publication in the future | an article that waits for its day
a machine in another time zone => makes the same files byte for byte
a machine that speaks Turkish => makes the same files byte for byte | says the same on a machine that speaks Turkish | never asks the machine for its language
colons within German words and numbers => keeps its colons
charts and passages that do not exist => a mistyped chart | an unknown scheme of images | a link to a passage nobody defined
a mark in a place where it cannot stand => a mark in a heading | a mark in a link | a mark within another mark | a mark over two paragraphs
HTML in a text => raw HTML | an event attribute | a script | a comment
addresses that run something => javascript: | javascript: hidden behind an entity | javascript: hidden behind a tab | data: | vbscript: in capital letters | file:
addresses that deceive => a protocol-relative link | a user name before the host | a letter that deceives | an unencrypted link
a drawing that can hold a script => an SVG file in an article | an SVG file that nobody shows
links within the site that lead nowhere => a page that does not exist | another article by a mistyped file name | a passage that another article does not have | a page without its last slash
something fetched from another host => an image from another host | a frame
pictures that are missing, broken or far too large => a picture that is not there | an empty picture | a picture of a hundred million points | a picture under a false name
pictures without words => a chart without caption | a file name for a caption
headings out of order => a heading of the first level | a level skipped | two headings alike
footnotes that do not add up => a footnote that is not there | a footnote that nobody calls | a footnote given twice
a table that fills a book => a giant table
paragraphs and words without end => a paragraph without end | a word without end | a file of more than a megabyte
signs that keep a parser busy => five thousand brackets | thousands of emphases | quotations within quotations | does not take long over what would keep a parser busy
characters that nobody sees => a zero-width space | keeps soft hyphens and hard spaces | drops soft hyphens and signs nobody sees
characters that turn the text around => text turned around | isolated direction in a title
emoji and letters of rare alphabets => an emoji in an id | an emoji in a name | keeps emoji of several parts | shows every text as it was written
text that is code in some other language => has no element and no attribute that a text brought along | shows every text as it was written | keeps data, feeds and calendar readable for other programs | gives a spreadsheet nothing to run | never has a script put a text into a page as markup
a file that changes while the site is built => the next one clears up, and keeps out another
two builds at once => the next one clears up, and keeps out another | keeps a second build out and lets it in afterwards | is taken over from a process that has died
no room on the disk, or no right to write => stays when there is no room for the new one | is not begun where nobody can write | is told in words
an end in the middle => stays when the build is killed; the next one clears up | stays when the search is made and somebody presses Ctrl+C | brings the former site back if it was cut off between two renames
remains of a former build => holds nothing of what was there before | clears away what killed builds left, and nothing else
`;

export const badInputs = table
  .trim()
  .split('\n')
  .map((line) => line.split(' => ') as [title: string, proofs: string])
  .map(([title, proofs]) => ({ title, proofs: proofs.split(' | ') }));

const inBody = (text: string): Changes => ({ [comment]: append(`\n${text}\n`) });

/** The same with a file of that name beside the articles. */
const beside = (name: string, bytes: string | Uint8Array, text = ''): readonly [Changes, Prepare] => [
  text === '' ? {} : inBody(text),
  (folder) => writeFileSync(join(folder, 'articles', name), bytes),
];

const place = 'name: "Ort"\nlat: 1\nlon: 2\n';
const picture = '![Die Karte](karte.png)';
const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;

/** A picture of a few bytes that says it has a hundred million points. */
const bomb = Buffer.from('89504e470d0a1a0a0000000d4948445200002710000027100806000000', 'hex');

/** Mistakes that only harm would make. */
export const ownMistakes = casesOf({
  'K-MEN-02': {
    'a narrow space between thousands': { [opening]: swap('"etwa 4.200"', '"4\u202f200"') },
  },
  'K-FEL-04': {
    'a text that would lose its last zero': { 'places/ort.yaml': 'name: 1.10\nlat: 1\nlon: 2\n' },
  },
  'K-NAM-03': {
    'a folder with an index beside a file of its name': {
      'articles/offene-fragen/index.md': 'Noch einmal.\n',
    },
  },
  'K-NAM-05': { 'an emoji in a name': { 'places/markt-🎪.yaml': place } },
  'K-NAM-08': {
    'the same file twice, once in capital letters': { 'places/neu.yaml': place, 'places/Neu.yaml': place },
  },
  'K-NAM-09': {
    'an SVG file that nobody shows': beside('wappen.svg', svg('<foreignObject/>')),
    'a picture under a false name': beside('karte.jpg', '%PDF-1.7'),
  },
  'K-FEL-07': {
    'a way out in an id': { [opening]: swap('- id: lohnt-sich', '- id: "../../etc"') },
    'an emoji in an id': { [opening]: swap('- id: lohnt-sich', '- id: "lohnt-👍"') },
  },
  'K-DAT-08': {
    'an event after the article that tells of it': {
      'events/wiedereroeffnung.yaml': swap('"2021-05-02"', '"2021-05-09"'),
    },
  },
  'K-STE-02': { 'a link to a passage nobody defined': inBody('Siehe [dort](#nirgends).') },
  'K-HTM-01': {
    'a script': inBody('<script>alert(1)</script>'),
    'a comment': inBody('<!-- später -->'),
    'a frame': inBody('<iframe src="https://www.example.org/"></iframe>'),
  },
  'K-BLD-03': {
    'an SVG file in an article': beside(
      'wappen.svg',
      svg('<script>alert(1)</script>'),
      '![Das Wappen](wappen.svg)',
    ),
    'a picture that is not there': inBody(picture),
    'an empty picture': beside('karte.png', '', picture),
    'a picture of a hundred million points': beside('karte.png', bomb, picture),
  },
});
