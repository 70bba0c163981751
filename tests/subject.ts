import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { contentFolder } from './real-dossier.ts';

/** Names of this dossier's actors, places and measures that mean nothing outside it. */
const names = ['actors', 'places', 'measures'].flatMap((folder) =>
  readdirSync(join(contentFolder, folder), { encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => (parse(readFileSync(join(contentFolder, folder, file), 'utf8')) as { name: string }).name),
);
/** Names that are everyday words too. */
const everyday = /^(?:Bild|Container)$/;
const own = names.filter((name) => name.length > 3 && !everyday.test(name));
const stems = [
  'Moskau',
  'Granate',
  'Pjöngjang',
  'Nordkorea',
  'Kriegspartei',
  'getötet',
  'shapps',
  'kim-jong',
];

/** The names of this dossier in a text that should know none of them. */
export const foreign = (text: string): string[] =>
  [...own, ...stems].filter((name) =>
    new RegExp(`(?<!\\p{L})${RegExp.escape(name)}(?!\\p{L})`, 'iu').test(text),
  );
