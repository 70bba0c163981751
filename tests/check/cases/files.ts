import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { append, swap } from '../variant.ts';
import { casesOf, comment, opening } from './case.ts';

const place = 'name: "Ort"\nlat: 1\nlon: 2\n';

/** Names of files, and what kind of file it is. */
export const fileCases = casesOf({
  'K-NAM-02': {
    'a collection that is a link to a folder': [
      { places: null },
      (folder) => symlinkSync(join(folder, 'sources'), join(folder, 'places')),
    ],
    'a symbolic link out of the folder': [
      {},
      (folder) => symlinkSync('/etc/hostname', join(folder, 'places/ort.yaml')),
    ],
    'a symbolic link that leads nowhere': [
      {},
      (folder) => symlinkSync('nirgends', join(folder, 'places/ort.yaml')),
    ],
    'a symbolic link to itself': [{}, (folder) => symlinkSync('ort.yaml', join(folder, 'places/ort.yaml'))],
  },
  'K-NAM-03': {
    'a folder that is named like an article': [{}, (folder) => mkdirSync(join(folder, 'articles/ordner.md'))],
    'a pipe that would never end': [
      {},
      (folder) => void execFileSync('mkfifo', [join(folder, 'places/rohr.yaml')]),
    ],
    'a file where a folder belongs': [
      { places: null },
      (folder) => writeFileSync(join(folder, 'places'), 'kein Ordner'),
    ],
  },
  'K-NAM-05': {
    'capital letters and a space in a name': { 'places/Am Markt.yaml': place },
    'umlauts in a name': { 'places/mühle-straße.yaml': place },
    'a decomposed umlaut in a name': { 'places/mu\u0308hle.yaml': place },
    'a # in a name, which Astro would skip': { 'places/platz-#1.yaml': place },
    'a ? in a name, which Astro would skip': { 'places/wo?.yaml': place },
    'an underscore in front, which Astro would skip': { 'places/_ort.yaml': place },
    'an encoded way out of the folder': { 'places/%2e%2e%2fort.yaml': place },
    'dots in a name': { 'places/ort..neu.yaml': place },
  },
  'K-NAM-06': {
    'an event named like a part of a page': {
      'events/inhalt.yaml': 'title: "Fest"\ndate: "2021-05-02"\nbasis: stated\nlane: haus\ncontext: true\n',
    },
    'an event named like the publication of an article': {
      'events/erschienen-offene-fragen.yaml':
        'title: "Fest"\ndate: "2021-05-02"\nbasis: stated\nlane: haus\ncontext: true\n',
    },
    'a name that Windows reserves': { 'places/aux.yaml': place },
    'a name that the site needs': { 'places/index.yaml': place },
  },
  'K-NAM-07': { 'a name longer than an address should be': { [`places/${'ort-'.repeat(30)}x.yaml`]: place } },
  'K-NAM-08': {
    'two files with one address': { 'places/Hinterwalden.yaml': place },
    'two files with one address once the umlaut is composed': {
      'places/mühle.yaml': place,
      'places/mu\u0308hle.yaml': place,
    },
  },
  'K-NAM-09': {
    'an article from a word processor': { 'articles/Entwurf 1.docx': 'PK' },
    'a table of a spreadsheet': { 'measures/baende.xlsx': 'PK' },
    'another ending': { 'places/Markt.yml': place },
    'an article that the importer cannot read': { 'articles/text.odt': 'PK' },
    'an article that is no Markdown': { 'articles/text.docx': 'PK' },
    'an article with the ending an editor adds unseen': { 'articles/text.md.txt': '---' },
    'an event among the actors': {
      'actors/markt.yaml':
        'title: "Markt"\ndate: "2021-05-02"\nbasis: stated\nlane: haus\nactors: [gemeinde]\n',
    },
    'a folder with a German name': { 'größen/x.yaml': place },
    'a mistyped collection': { 'actor/x.yaml': place },
    'a file that nobody knows': { 'notizen.txt': 'x' },
  },
  'K-NAM-10': {
    'no dossier.yaml': [{}, (folder) => renameSync(join(folder, 'dossier.yaml'), join(folder, 'README.md'))],
  },
});

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Bytes and characters. */
export const textCases = casesOf({
  'K-TXT-04': {
    'text turned around by an escape of YAML': {
      'places/ort.yaml': 'name: "Ort \\u202Etxet"\nlat: 1\nlon: 2\n',
    },
    'text turned around by an entity': { [comment]: append('\nText &#x202e;txet\n') },
    'text turned around': { [comment]: swap('wenig', '\u202egineW\u202c') },
    'isolated direction in a title': { [comment]: swap('noch fehlt', '\u2067noch fehlt\u2069') },
  },
  'K-TXT-02': {
    'NUL as an escape': { 'places/ort.yaml': 'name: "a\\0b"\nlat: 1\nlon: 2\n' },
    'half a character as an escape': { 'places/ort.yaml': 'name: "a\\uD800b"\nlat: 1\nlon: 2\n' },
    'a NUL byte': { [comment]: swap('wenig', 'we\u0000nig') },
  },
  'K-TXT-05': {
    'a zero-width space as an entity': { [comment]: append('\nWo&#8203;rt\n') },
    'a zero-width space': { [comment]: swap('Lesenacht', 'Lese\u200bnacht') },
  },
  'K-TXT-01': {
    'Windows-1252': { 'places/ort.yaml': bytes('name: "M', [0xfc], 'hle"\nlat: 1\nlon: 2\n') },
    'UTF-16 with a mark': { 'places/ort.yaml': Buffer.from(`\ufeff${place}`, 'utf16le') },
    'UTF-16 without a mark': { 'places/ort.yaml': Buffer.from(place, 'utf16le') },
    'a character cut off at the end of the file': { 'places/ort.yaml': bytes(place, '# M', [0xc3]) },
  },
  'K-TXT-03': {
    'line ends of an old Mac': { 'places/ort.yaml': place.replaceAll('\n', '\r') },
    'a line separator from a word processor': { [comment]: swap('gefeiert. Doch', 'gefeiert.\u2028Doch') },
    'NEL in front matter': { [comment]: swap('noch fehlt', 'noch\u0085fehlt') },
  },
  'K-TXT-06': {
    'an empty file': { 'places/ort.yaml': '' },
    'a file of spaces': { [comment]: ' \n \n' },
  },
  'K-TXT-07': { 'a file of more than a megabyte': { [comment]: append('Wort '.repeat(210_000)) } },
  'K-TXT-08': {
    'a letter lost in another program': { [comment]: swap('Bücher kommen', 'B\ufffdcher kommen') },
  },
});

/** The beginning of an article. */
export const frontMatterCases = casesOf({
  'K-KOP-01': { 'no front matter': { [comment]: 'Nur Text.\n' } },
  'K-KOP-02': {
    'front matter that is not closed': { [comment]: '---\ntitle: "x"\n\nText.\n' },
    'front matter closed by an indented line': { [comment]: '---\ntitle: "x"\n  ---\nText.\n' },
  },
  'K-KOP-03': {
    'a blank line before the front matter': { [comment]: (text) => `\n${text}` },
    'indented front matter': { [comment]: (text) => `  ${text}` },
    'text before the front matter': { [comment]: (text) => `Entwurf\n${text}` },
  },
  'K-KOP-04': {
    'no text below the front matter': {
      [comment]: (text) => text.replace(/(\n---\n)[^]*$/, '$1').replace(/claims:[^]*(?=---)/, ''),
    },
    'only spaces below the front matter': {
      [comment]: (text) => text.replace(/(\n---\n)[^]*$/, '$1\n  \n').replace(/claims:[^]*(?=---)/, ''),
    },
  },
  'K-KOP-05': {
    'a draft without text': {
      [comment]: (text) =>
        text.replace(/(\n---\n)[^]*$/, '$1').replace(/claims:[^]*(?=---)/, 'draft: true\n'),
    },
  },
  'K-KOP-06': {
    'a line of hyphens within the front matter': { [comment]: swap('monogram: OF', '-----\nmonogram: OF') },
    'a line of three hyphens between two fields': { [comment]: swap('notes:', '---\nnotes:') },
    'a line of three hyphens within a list': { [comment]: swap('notes:\n', 'notes:\n---\n') },
    'a line of three hyphens within an item, and another between two fields': {
      [comment]: (text) =>
        text.replace('    answer: 2', '--- \n    answer: 2').replace('notes:', '# Anmerkungen\n---\nnotes:'),
    },
    'a line of three hyphens between two fields, and none below them': {
      [comment]: (text) => text.replace('\n---\n', '\n').replace('notes:', '---\nnotes:'),
    },
    'a closing line of four hyphens': {
      [opening]: swap('---\n\n## Das Fest', '----\n\n## Das Fest\n\n---\n'),
    },
  },
});
