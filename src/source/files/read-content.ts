import { collectionNames, type CollectionName, collections } from '../../schema/meta.ts';
import { type Code, type Finding, type Problem, problemAt, wholeFile, quoted } from '../problem.ts';
import { decode, largestFile } from './decode.ts';
import { idOf, nameFault } from './file-name.ts';
import { fold, nearest } from '../../values/nearest.ts';

/** A file of the content folder, decoded. */
export interface TextFile {
  /** The path as editors see it. */
  file: string;
  collection: CollectionName | 'dossier';
  id: string;
  /** Undefined if the file could not be decoded. */
  text: string | undefined;
  /** The CSV file of the same name, with the values of a measure's series. */
  table?: { file: string; text: string };
}

export interface Listing {
  files: TextFile[];
  problems: Problem[];
}

/** What lies at a path, and of how many bytes it is. */
export interface Found {
  kind: 'file' | 'folder' | 'link' | 'other';
  size: number;
}

/** A content folder, wherever it is kept; paths are below it, and `''` is the folder itself. */
export interface Disk {
  /** What lies in a folder; undefined if there is none. */
  names: (folder: string) => Promise<string[] | undefined>;
  /** What lies at a path, without following links; undefined if nothing does or nobody may look. */
  look: (path: string) => Promise<Found | undefined>;
  /** A file's bytes; undefined if it cannot be read. */
  read: (path: string) => Promise<Uint8Array | undefined>;
}

/** Files beside the dossier that hold no entry: the guide, the words the spelling check knows, a licence. */
const companions: readonly string[] = ['README.md', 'woerter.txt', 'LICENSE'];

/** What systems leave behind in any folder. */
const ignored = /^(?:\.gitkeep|\.DS_Store|Thumbs\.db)$/;

/** Beside the dossier also what belongs to Git and to editors, as in a folder that is a repository of its own. */
const ignoredInRoot = (name: string): boolean => name.startsWith('.') || ignored.test(name);

/** The folder that is being read, its name in the messages, and what was found so far. */
interface Reading extends Listing {
  disk: Disk;
  shownAs: string;
}

const tell = ({ problems, shownAs }: Reading, path: string, code: Code, finding: Finding): void =>
  void problems.push(problemAt(path === '' ? shownAs : `${shownAs}/${path}`, wholeFile, code, finding));

/**
 * Reads the content folder ourselves rather than through Astro, which skips some names, follows
 * links out of the folder and says nothing about either.
 */
export async function readContent(disk: Disk, shownAs: string): Promise<Listing> {
  const reading: Reading = { disk, shownAs, files: [], problems: [] };
  const names = await namesIn(disk, '');
  if (names === undefined) {
    const isThere = (await disk.look(''))?.kind === 'folder';
    if (isThere) tell(reading, '', 'K-NAM-04', unreadableFolder);
    else tell(reading, '', 'K-NAM-01', missingFolder(shownAs));
    return { files: [], problems: reading.problems };
  }
  for (const name of names) {
    const collection = collectionNames.find((known) => known === name);
    if (collection) await readCollection(reading, collection);
    else if (name === 'dossier.yaml') await readEntry(reading, name, 'dossier');
    else if (!companions.includes(name) && !ignoredInRoot(name))
      tell(reading, name, 'K-NAM-09', strangerInRoot(name));
  }
  if (!names.includes('dossier.yaml')) tell(reading, 'dossier.yaml', 'K-NAM-10', missingDossier(shownAs));
  return withTwins(reading);
}

async function readCollection(reading: Reading, collection: CollectionName) {
  const found = await reading.disk.look(collection);
  const names = found?.kind === 'folder' ? await namesIn(reading.disk, collection) : undefined;
  if (names === undefined) return tell(reading, collection, ...notAFolder(found?.kind));
  const isTable = (name: string) => collection === 'measures' && name.endsWith('.csv');
  for (const name of names.filter((one) => !isTable(one)))
    if (!ignored.test(name)) await readEntry(reading, `${collection}/${name}`, collection);
  for (const name of names.filter(isTable)) await readTableOf(reading, `${collection}/${name}`);
}

/** Puts a CSV file beside the entry of its name. */
async function readTableOf(reading: Reading, path: string) {
  const file = `${reading.shownAs}/${path}`;
  const entry = reading.files.find((one) => one.file === file.replace(/csv$/, 'yaml'));
  if (!entry) tell(reading, path, 'K-REI-01', noMeasure);
  const text = await readText(reading, path);
  if (entry && text !== undefined) entry.table = { file, text };
}

/** The text of a file; what is wrong with it is told. */
async function readText(reading: Reading, path: string): Promise<string | undefined> {
  const found = await reading.disk.look(path);
  const bytes =
    found?.kind === 'file' && found.size <= largestFile ? await reading.disk.read(path) : undefined;
  if (bytes) {
    const { text, problems } = decode(bytes, `${reading.shownAs}/${path}`);
    reading.problems.push(...problems);
    // With a lone CR the parsers would see other lines than the editor does.
    return text !== '' && !text.includes('\r') ? text : undefined;
  }
  if (found?.kind === 'link') tell(reading, path, 'K-NAM-02', symbolicLink);
  else if (found && found.kind !== 'file') tell(reading, path, 'K-NAM-03', notAFile(found.kind === 'folder'));
  else if (found && found.size > largestFile) tell(reading, path, 'K-TXT-07', tooLarge(found.size));
  else tell(reading, path, 'K-NAM-04', unreadable);
  return undefined;
}

async function readEntry(reading: Reading, path: string, collection: TextFile['collection']) {
  const ending = collection === 'articles' ? '.md' : '.yaml';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if ((await reading.disk.look(path))?.kind !== 'file') {
    await readText(reading, path);
    return;
  }
  if (!name.endsWith(ending)) return tell(reading, path, 'K-NAM-09', wrongEnding(name, ending));
  const stem = name.slice(0, -ending.length).normalize('NFC');
  const fault = nameFault(stem, ending, collection);
  if (fault) tell(reading, path, fault.code, fault);
  const file = `${reading.shownAs}/${path}`;
  const entry: TextFile = { file, collection, id: idOf(stem), text: undefined };
  reading.files.push(entry);
  entry.text = await readText(reading, path);
}

/** Sorted by code points; undefined if there is no such folder. */
const namesIn = async (disk: Disk, folder: string): Promise<string[] | undefined> =>
  (await disk.names(folder))?.sort();

/**
 * Tells of files that would get the same address. Of two the one with the unfit name is to blame, and nothing
 * else is said about that name: the better one is taken.
 */
function withTwins({ files, problems }: Listing): Listing {
  const isUnfit = (problem: Problem) => unfitNames.includes(problem.code);
  const unfit = new Set(problems.filter(isUnfit).map(({ file }) => file));
  const first = new Map<string, TextFile>();
  const twins = [...files]
    .sort((a, b) => Number(unfit.has(a.file)) - Number(unfit.has(b.file)))
    .flatMap((entry) => {
      const key = `${entry.collection}/${entry.id}`;
      const twin = first.get(key);
      if (!twin) first.set(key, entry);
      return twin ? [problemAt(entry.file, wholeFile, 'K-NAM-08', sameAddress(twin.file, entry.id))] : [];
    });
  const told = new Set(twins.map(({ file }) => file));
  return { files, problems: [...problems.filter((one) => !isUnfit(one) || !told.has(one.file)), ...twins] };
}

const unfitNames: readonly Code[] = ['K-NAM-05', 'K-NAM-06', 'K-NAM-07'];

const missingFolder = (folder: string): Finding => ({
  what: `Den Ordner ${quoted(folder)} gibt es nicht`,
  remedy: 'im Ordner des Projekts aufrufen oder den Ordner mit --content angeben',
});

const missingDossier = (folder: string): Finding => ({
  what: 'Die Datei dossier.yaml fehlt',
  why: 'sie enthält Titel, Themen, Spuren und Gruppen des Dossiers',
  remedy: `${folder}/dossier.yaml anlegen; die Felder stehen in content/README.md`,
});

/** Why a collection has no names: what lies there instead, if it is not a folder that keeps them to itself. */
function notAFolder(kind: Found['kind'] | undefined): [Code, Finding] {
  if (kind === 'link') return ['K-NAM-02', symbolicLink];
  if (kind === 'folder' || kind === undefined) return ['K-NAM-04', unreadableFolder];
  return [
    'K-NAM-03',
    { what: 'Hier muss ein Ordner stehen, keine Datei', remedy: 'die Datei umbenennen oder löschen' },
  ];
}

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

const noMeasure: Finding = {
  what: 'Zu dieser Datei gibt es keine Größe',
  why: 'eine CSV-Datei hält die Werte der Größe, die neben ihr liegt und ebenso heißt',
  remedy: 'eine Größe gleichen Namens anlegen oder die Datei umbenennen',
};

const unreadable: Finding = {
  what: 'Die Datei lässt sich nicht lesen',
  why: 'es fehlt das Leserecht oder sie verschwand gerade',
  remedy: 'Rechte der Datei prüfen und neu starten',
};

const unreadableFolder: Finding = {
  what: 'Der Ordner lässt sich nicht lesen',
  why: 'es fehlt das Leserecht oder er verschwand gerade',
  remedy: 'Rechte des Ordners prüfen und neu starten',
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
  // An editor may call a folder by its German name.
  const german = collectionNames.find((one) => fold(collections[one][1]) === fold(name));
  const near = german ?? nearest(name, [...collectionNames, 'dossier.yaml']);
  return {
    what: `${quoted(name)} gehört nicht in den Inhaltsordner`,
    why: `erlaubt sind dossier.yaml, README.md, woerter.txt, LICENSE und die Ordner ${collectionNames.join(', ')}`,
    remedy: near ? `Meinten Sie ${quoted(near)}?` : 'umbenennen oder verschieben',
  };
}

/** What a word processor or a browser saves is no text that could be renamed. */
const importable = /\.(?:docx?|odt|rtf|pdf|html?)$/i;
const renamable = /\.(?:ya?ml|md|markdown|mkd|mdown|mdx|txt)(?=\.|$)/gi;

function wrongEnding(name: string, ending: string): Finding {
  if (ending === '.md' && importable.test(name))
    return {
      what: `${quoted(name)} ist kein Artikel in Markdown`,
      why: 'umbenennen genügt nicht, die Datei muss eingelesen werden',
      remedy: /\.(?:docx|html?)$/i.test(name)
        ? `aus dem Ordner nehmen und einlesen: npm run import -- ${/[^\w.-]/.test(name) ? `"${name}"` : name}`
        : 'aus dem Ordner nehmen, als Word-Datei (.docx) oder Webseite (.html) speichern und mit npm run import einlesen',
    };
  return {
    what: `${quoted(name)} hat nicht die Endung ${ending}`,
    why: 'die Website würde die Datei übergehen',
    remedy:
      name.search(renamable) > 0
        ? `besser: ${idOf(name.replace(renamable, ''))}${ending}`
        : 'aus dem Ordner nehmen',
  };
}
