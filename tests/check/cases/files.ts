import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { append, swap } from '../variant.ts';
import { type Case, comment, opening } from './case.ts';

const place = 'name: "Ort"\nlat: 1\nlon: 2\n';

/** Names of files, and what kind of file it is. */
export const fileCases: Case[] = [
  {
    title: 'a collection that is a link to a folder',
    code: 'K-NAM-02',
    changes: { places: null },
    prepare: (folder) => symlinkSync(join(folder, 'sources'), join(folder, 'places')),
  },
  {
    title: 'a symbolic link out of the folder',
    code: 'K-NAM-02',
    changes: {},
    prepare: (folder) => symlinkSync('/etc/hostname', join(folder, 'places/ort.yaml')),
  },
  {
    title: 'a symbolic link that leads nowhere',
    code: 'K-NAM-02',
    changes: {},
    prepare: (folder) => symlinkSync('nirgends', join(folder, 'places/ort.yaml')),
  },
  {
    title: 'a symbolic link to itself',
    code: 'K-NAM-02',
    changes: {},
    prepare: (folder) => symlinkSync('ort.yaml', join(folder, 'places/ort.yaml')),
  },
  {
    title: 'a folder that is named like an article',
    code: 'K-NAM-03',
    changes: {},
    prepare: (folder) => mkdirSync(join(folder, 'articles/ordner.md')),
  },
  {
    title: 'a pipe that would never end',
    code: 'K-NAM-03',
    changes: {},
    prepare: (folder) => void execFileSync('mkfifo', [join(folder, 'places/rohr.yaml')]),
  },
  {
    title: 'a file where a folder belongs',
    code: 'K-NAM-03',
    changes: { places: null },
    prepare: (folder) => writeFileSync(join(folder, 'places'), 'kein Ordner'),
  },
  {
    title: 'capital letters and a space in a name',
    code: 'K-NAM-05',
    changes: { 'places/Am Markt.yaml': place },
  },
  { title: 'umlauts in a name', code: 'K-NAM-05', changes: { 'places/mühle-straße.yaml': place } },
  { title: 'a decomposed umlaut in a name', code: 'K-NAM-05', changes: { 'places/mu\u0308hle.yaml': place } },
  {
    title: 'a # in a name, which Astro would skip',
    code: 'K-NAM-05',
    changes: { 'places/platz-#1.yaml': place },
  },
  { title: 'a ? in a name, which Astro would skip', code: 'K-NAM-05', changes: { 'places/wo?.yaml': place } },
  {
    title: 'an underscore in front, which Astro would skip',
    code: 'K-NAM-05',
    changes: { 'places/_ort.yaml': place },
  },
  {
    title: 'an encoded way out of the folder',
    code: 'K-NAM-05',
    changes: { 'places/%2e%2e%2fort.yaml': place },
  },
  { title: 'dots in a name', code: 'K-NAM-05', changes: { 'places/ort..neu.yaml': place } },
  { title: 'a name that Windows reserves', code: 'K-NAM-06', changes: { 'places/aux.yaml': place } },
  { title: 'a name that the site needs', code: 'K-NAM-06', changes: { 'places/index.yaml': place } },
  {
    title: 'a name longer than an address should be',
    code: 'K-NAM-07',
    changes: { [`places/${'ort-'.repeat(30)}x.yaml`]: place },
  },
  { title: 'two files with one address', code: 'K-NAM-08', changes: { 'places/Hinterwalden.yaml': place } },
  {
    title: 'two files with one address once the umlaut is composed',
    code: 'K-NAM-08',
    changes: { 'places/mühle.yaml': place, 'places/mu\u0308hle.yaml': place },
  },
  { title: 'an article from a word processor', code: 'K-NAM-09', changes: { 'articles/entwurf.docx': 'PK' } },
  { title: 'another ending', code: 'K-NAM-09', changes: { 'places/Markt.yml': place } },
  { title: 'an article that is no Markdown', code: 'K-NAM-09', changes: { 'articles/text.docx': 'PK' } },
  {
    title: 'an article with the ending an editor adds unseen',
    code: 'K-NAM-09',
    changes: { 'articles/text.md.txt': '---' },
  },
  {
    title: 'an event among the actors',
    code: 'K-NAM-09',
    changes: {
      'actors/markt.yaml':
        'title: "Markt"\ndate: "2021-05-02"\nbasis: stated\nlane: haus\nactors: [gemeinde]\n',
    },
  },
  { title: 'a folder with a German name', code: 'K-NAM-09', changes: { 'größen/x.yaml': place } },
  { title: 'a mistyped collection', code: 'K-NAM-09', changes: { 'actor/x.yaml': place } },
  { title: 'a file that nobody knows', code: 'K-NAM-09', changes: { 'notizen.txt': 'x' } },
  {
    title: 'no dossier.yaml',
    code: 'K-NAM-10',
    changes: {},
    prepare: (folder) => renameSync(join(folder, 'dossier.yaml'), join(folder, 'README.md')),
  },
];

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** Bytes and characters. */
export const textCases: Case[] = [
  {
    title: 'text turned around by an escape of YAML',
    code: 'K-TXT-04',
    changes: { 'places/ort.yaml': 'name: "Ort \\u202Etxet"\nlat: 1\nlon: 2\n' },
  },
  {
    title: 'NUL as an escape',
    code: 'K-TXT-02',
    changes: { 'places/ort.yaml': 'name: "a\\0b"\nlat: 1\nlon: 2\n' },
  },
  {
    title: 'half a character as an escape',
    code: 'K-TXT-02',
    changes: { 'places/ort.yaml': 'name: "a\\uD800b"\nlat: 1\nlon: 2\n' },
  },
  {
    title: 'text turned around by an entity',
    code: 'K-TXT-04',
    changes: { [comment]: append('\nText &#x202e;txet\n') },
  },
  {
    title: 'a zero-width space as an entity',
    code: 'K-TXT-05',
    changes: { [comment]: append('\nWo&#8203;rt\n') },
  },
  {
    title: 'Windows-1252',
    code: 'K-TXT-01',
    changes: { 'places/ort.yaml': bytes('name: "M', [0xfc], 'hle"\nlat: 1\nlon: 2\n') },
  },
  {
    title: 'UTF-16 with a mark',
    code: 'K-TXT-01',
    changes: { 'places/ort.yaml': Buffer.from(`\ufeff${place}`, 'utf16le') },
  },
  {
    title: 'UTF-16 without a mark',
    code: 'K-TXT-01',
    changes: { 'places/ort.yaml': Buffer.from(place, 'utf16le') },
  },
  {
    title: 'a character cut off at the end of the file',
    code: 'K-TXT-01',
    changes: { 'places/ort.yaml': bytes(place, '# M', [0xc3]) },
  },
  { title: 'a NUL byte', code: 'K-TXT-02', changes: { [comment]: swap('wenig', 'we\u0000nig') } },
  {
    title: 'line ends of an old Mac',
    code: 'K-TXT-03',
    changes: { 'places/ort.yaml': place.replaceAll('\n', '\r') },
  },
  {
    title: 'a line separator from a word processor',
    code: 'K-TXT-03',
    changes: { [comment]: swap('gefeiert. Doch', 'gefeiert.\u2028Doch') },
  },
  {
    title: 'NEL in front matter',
    code: 'K-TXT-03',
    changes: { [comment]: swap('noch fehlt', 'noch\u0085fehlt') },
  },
  {
    title: 'text turned around',
    code: 'K-TXT-04',
    changes: { [comment]: swap('wenig', '\u202egineW\u202c') },
  },
  {
    title: 'isolated direction in a title',
    code: 'K-TXT-04',
    changes: { [comment]: swap('noch fehlt', '\u2067noch fehlt\u2069') },
  },
  {
    title: 'a zero-width space',
    code: 'K-TXT-05',
    changes: { [comment]: swap('Lesenacht', 'Lese\u200bnacht') },
  },
  { title: 'an empty file', code: 'K-TXT-06', changes: { 'places/ort.yaml': '' } },
  { title: 'a file of spaces', code: 'K-TXT-06', changes: { [comment]: ' \n \n' } },
  {
    title: 'a file of more than a megabyte',
    code: 'K-TXT-07',
    changes: { [comment]: append('Wort '.repeat(210_000)) },
  },
  {
    title: 'a letter lost in another program',
    code: 'K-TXT-08',
    changes: { [comment]: swap('Bücher kommen', 'B\ufffdcher kommen') },
  },
];

/** The beginning of an article. */
export const frontMatterCases: Case[] = [
  { title: 'no front matter', code: 'K-KOP-01', changes: { [comment]: 'Nur Text.\n' } },
  {
    title: 'front matter that is not closed',
    code: 'K-KOP-02',
    changes: { [comment]: '---\ntitle: "x"\n\nText.\n' },
  },
  {
    title: 'front matter closed by an indented line',
    code: 'K-KOP-02',
    changes: { [comment]: '---\ntitle: "x"\n  ---\nText.\n' },
  },
  {
    title: 'a blank line before the front matter',
    code: 'K-KOP-03',
    changes: { [comment]: (text) => `\n${text}` },
  },
  { title: 'indented front matter', code: 'K-KOP-03', changes: { [comment]: (text) => `  ${text}` } },
  {
    title: 'text before the front matter',
    code: 'K-KOP-03',
    changes: { [comment]: (text) => `Entwurf\n${text}` },
  },
  {
    title: 'no text below the front matter',
    code: 'K-KOP-04',
    changes: { [comment]: (text) => text.replace(/(\n---\n)[^]*$/, '$1').replace(/claims:[^]*(?=---)/, '') },
  },
  {
    title: 'only spaces below the front matter',
    code: 'K-KOP-04',
    changes: {
      [comment]: (text) => text.replace(/(\n---\n)[^]*$/, '$1\n  \n').replace(/claims:[^]*(?=---)/, ''),
    },
  },
  {
    title: 'a draft without text',
    code: 'K-KOP-05',
    changes: {
      [comment]: (text) =>
        text.replace(/(\n---\n)[^]*$/, '$1').replace(/claims:[^]*(?=---)/, 'draft: true\n'),
    },
  },
  {
    title: 'a line of hyphens within the front matter',
    code: 'K-KOP-06',
    changes: { [comment]: swap('monogram: OF', '-----\nmonogram: OF') },
  },
  {
    title: 'a line of three hyphens between two fields',
    code: 'K-KOP-06',
    changes: { [comment]: swap('notes:', '---\nnotes:') },
  },
  {
    title: 'a line of three hyphens within a list',
    code: 'K-KOP-06',
    changes: { [comment]: swap('notes:\n', 'notes:\n---\n') },
  },
  {
    title: 'a line of three hyphens within an item, and another between two fields',
    code: 'K-KOP-06',
    changes: {
      [comment]: (text) =>
        text.replace('    answer: 2', '--- \n    answer: 2').replace('notes:', '# Anmerkungen\n---\nnotes:'),
    },
  },
  {
    title: 'a line of three hyphens between two fields, and none below them',
    code: 'K-KOP-06',
    changes: { [comment]: (text) => text.replace('\n---\n', '\n').replace('notes:', '---\nnotes:') },
  },
  {
    title: 'a closing line of four hyphens',
    code: 'K-KOP-06',
    changes: { [opening]: swap('---\n\n## Das Fest', '----\n\n## Das Fest\n\n---\n') },
  },
];
