import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '../schema/fields.ts';
import type { CollectionName } from '../schema/index.ts';
import type { Code } from './codes.ts';
import { decode, largestFile } from './decode.ts';
import { idOf, nameFault } from './file-name.ts';
import { nearest } from './nearest.ts';
import { type Finding, type Problem, problemAt, wholeFile } from './problem.ts';
import { quoted } from './words.ts';

/** A file of the content folder, decoded. */
export interface TextFile {
  /** The path as editors see it. */
  file: string;
  collection: CollectionName | 'dossier';
  id: string;
  /** Undefined if the file could not be decoded. */
  text: string | undefined;
}

export interface Listing {
  files: TextFile[];
  problems: Problem[];
}

/** Files beside the dossier that hold no entry: the guide, and the words the spelling check knows. */
const companions: readonly string[] = ['README.md', 'woerter.txt'];

/** What systems leave behind in any folder. */
const ignored = /^(?:\.gitkeep|\.DS_Store|Thumbs\.db)$/;

/**
 * Reads the content folder ourselves rather than through Astro, which skips some names, follows
 * links out of the folder and says nothing about either.
 */
export async function readContent(folder: string, shownAs: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  const note = (file: string, code: Code, finding: Finding) =>
    listing.problems.push(problemAt(file, wholeFile, code, finding));
  const names = await namesIn(folder);
  if (names === undefined) {
    note(shownAs, 'K-NAM-01', missingFolder(shownAs));
    return listing;
  }
  for (const name of names) {
    const collection = collectionNames.find((known) => known === name);
    if (collection) await readCollection(folder, shownAs, collection, listing);
    else if (name === 'dossier.yaml')
      await readEntry(join(folder, name), `${shownAs}/${name}`, 'dossier', listing);
    else if (!companions.includes(name) && !ignored.test(name))
      note(`${shownAs}/${name}`, 'K-NAM-09', strangerInRoot(name));
  }
  if (!names.includes('dossier.yaml')) note(`${shownAs}/dossier.yaml`, 'K-NAM-10', missingDossier);
  listing.problems.push(...twins(listing.files));
  return listing;
}

async function readCollection(folder: string, shownAs: string, collection: CollectionName, listing: Listing) {
  const path = join(folder, collection);
  const shown = `${shownAs}/${collection}`;
  const kind = await lstat(path);
  const names = kind.isDirectory() ? await namesIn(path) : undefined;
  if (names === undefined) {
    listing.problems.push(problemAt(shown, wholeFile, ...notAFolder(kind.isSymbolicLink())));
    return;
  }
  for (const name of names)
    if (!ignored.test(name)) await readEntry(join(path, name), `${shown}/${name}`, collection, listing);
}

async function readEntry(path: string, file: string, collection: TextFile['collection'], listing: Listing) {
  const note = (code: Code, finding: Finding): void => {
    listing.problems.push(problemAt(file, wholeFile, code, finding));
  };
  const kind = await lstat(path).catch(() => undefined);
  if (!kind) {
    note('K-NAM-04', unreadable);
    return;
  }
  if (kind.isSymbolicLink()) {
    note('K-NAM-02', symbolicLink);
    return;
  }
  if (!kind.isFile()) {
    note('K-NAM-03', notAFile(kind.isDirectory()));
    return;
  }
  const ending = collection === 'articles' ? '.md' : '.yaml';
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!name.endsWith(ending)) {
    note('K-NAM-09', wrongEnding(name, ending));
    return;
  }
  const stem = name.slice(0, -ending.length).normalize('NFC');
  const fault = nameFault(stem, ending);
  if (fault) note(fault.code, fault.finding);
  const entry: TextFile = { file, collection, id: idOf(stem), text: undefined };
  listing.files.push(entry);
  if (kind.size > largestFile) {
    note('K-TXT-07', tooLarge(kind.size));
    return;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) {
    note('K-NAM-04', unreadable);
    return;
  }
  const decoded = decode(bytes, file);
  listing.problems.push(...decoded.problems);
  // With a lone CR the parsers would see other lines than the editor does.
  if (decoded.text !== '' && !decoded.text.includes('\r')) entry.text = decoded.text;
}

/** Sorted by code points; undefined if there is no such folder. */
async function namesIn(folder: string): Promise<string[] | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  return names?.sort();
}

/** Files that would get the same address. */
function twins(files: readonly TextFile[]): Problem[] {
  const first = new Map<string, TextFile>();
  return files.flatMap((entry) => {
    const key = `${entry.collection}/${entry.id}`;
    const twin = first.get(key);
    if (!twin) first.set(key, entry);
    return twin ? [problemAt(entry.file, wholeFile, 'K-NAM-08', sameAddress(twin.file, entry.id))] : [];
  });
}

const missingFolder = (folder: string): Finding => ({
  what: `Den Ordner ${quoted(folder)} gibt es nicht`,
  remedy: 'im Ordner des Projekts aufrufen oder den Ordner mit --content angeben',
});

const missingDossier: Finding = {
  what: 'Die Datei dossier.yaml fehlt',
  why: 'sie enthält Titel, Themen, Spuren und Gruppen des Dossiers',
  remedy: 'content/dossier.yaml anlegen; die Felder stehen in content/README.md',
};

const notAFolder = (link: boolean): [Code, Finding] =>
  link
    ? ['K-NAM-02', symbolicLink]
    : [
        'K-NAM-03',
        { what: 'Hier muss ein Ordner stehen, keine Datei', remedy: 'die Datei umbenennen oder löschen' },
      ];

const symbolicLink: Finding = {
  what: 'Verknüpfung (symbolischer Link)',
  why: 'sie könnte aus dem Ordner hinausführen; wir folgen ihr nicht',
  remedy: 'die Datei selbst an diese Stelle kopieren',
};

const notAFile = (folder: boolean): Finding =>
  folder
    ? {
        what: 'Unterordner',
        why: 'jeder Eintrag ist eine Datei unmittelbar im Ordner',
        remedy: 'die Dateien eine Ebene höher legen',
      }
    : { what: 'Keine gewöhnliche Datei', remedy: 'löschen und als Textdatei neu anlegen' };

const unreadable: Finding = {
  what: 'Die Datei lässt sich nicht lesen',
  why: 'es fehlt das Leserecht oder sie verschwand gerade',
  remedy: 'Rechte der Datei prüfen und neu starten',
};

const tooLarge = (size: number): Finding => ({
  what: `Die Datei ist ${Math.round(size / 1000).toLocaleString('de-DE')} kB groß`,
  why: `höchstens ${(largestFile / 1000).toLocaleString('de-DE')} kB sind erlaubt`,
  remedy: 'auf mehrere Einträge verteilen',
});

const sameAddress = (other: string, id: string): Finding => ({
  what: `Dieselbe Adresse ${quoted(id)} wie ${other}`,
  why: 'Groß- und Kleinschreibung, Umlaute und Sonderzeichen machen keinen Unterschied',
  remedy: 'eine der beiden Dateien umbenennen oder löschen',
});

function strangerInRoot(name: string): Finding {
  const near = nearest(name, [...collectionNames, 'dossier.yaml']);
  return {
    what: `${quoted(name)} gehört nicht in den Inhaltsordner`,
    why: `erlaubt sind dossier.yaml, README.md, woerter.txt und die Ordner ${collectionNames.join(', ')}`,
    remedy: near ? `Meinten Sie ${quoted(near)}?` : 'umbenennen oder verschieben',
  };
}

function wrongEnding(name: string, ending: string): Finding {
  const stem = name.replace(/\.(?:ya?ml|md|markdown|mdx|txt|json)$/i, '');
  return {
    what: `${quoted(name)} hat nicht die Endung ${ending}`,
    why: 'die Website würde die Datei übergehen',
    remedy: `besser: ${idOf(stem)}${ending}`,
  };
}
