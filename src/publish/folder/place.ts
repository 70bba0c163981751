import {
  accessSync,
  constants,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { SettingsError } from '../../settings/settings.ts';
import { checksumFile, hostingFolder, listedIn } from '../hosting/own-files.ts';
import { isErrno, shortPath } from '../system.ts';

/**
 * The folder that a site goes to, behind all symbolic links: what is swapped is the folder that they lead to.
 *
 * @throws an error with the code ELOOP if they lead to each other.
 */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
  // A link to a folder that is still missing leads there all the same.
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()
    ? realPlace(resolve(dirname(path), readlinkSync(path)))
    : join(realPlace(dirname(path)), basename(path));
}

/**
 * Makes sure that a folder may be replaced by a site: it is missing, empty, or holds one of ours.
 *
 * @throws {SettingsError} that says what stands in the way.
 */
export function assertReplaceable(out: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  const name = shortPath(out);
  if (!found.isDirectory()) throw new SettingsError([`An der Stelle von ${name} liegt eine Datei.`, remedy]);
  if (isMountPoint(out, found))
    throw new SettingsError([
      `${name} ist ein eingehängter Datenträger. Die Website wird als Ganzes ausgetauscht, und dieser Ordner lässt sich nicht umbenennen.`,
      `Nehmen Sie einen Ordner darin: --out "${join(name, 'website')}"`,
    ]);
  const strangers = strangersIn(out);
  if (strangers.length === 0) {
    assertRemovable(out);
    return;
  }
  throw new SettingsError([
    `In ${name} liegt, was nicht zu einer Website von hier gehört: ${few(strangers)}.`,
    'Der Ordner wird bei jedem Bau als Ganzes ersetzt; das wäre danach gelöscht.',
    remedy,
  ]);
}

/** What stands there goes away at the end of a build; whether it may, one should know before. */
function assertRemovable(out: string): void {
  const folders = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const kept = [out, ...folders].find((folder) => !mayChange(folder));
  if (kept === undefined) return;
  throw new SettingsError([
    `In ${shortPath(kept)} darf nichts gelöscht werden; der Ordner wird aber bei jedem Bau als Ganzes ersetzt.`,
    'Er muss dem gehören, der baut, z. B. nach einem Bau mit sudo: sudo chown -R "$USER" ' +
      `"${shortPath(out)}"`,
  ]);
}

function mayChange(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const remedy =
  'Nennen Sie mit --out (oder QUELLENLAGE_OUT) einen Ordner, der leer ist oder noch fehlt, z. B. --out website';

/** One mounted from the same disk, as containers have them, the swap finds out. */
const isMountPoint = (folder: string, { dev }: Stats): boolean =>
  dev !== statSync(dirname(folder), { throwIfNoEntry: false })?.dev;

/** What systems put into a folder that somebody looks at. */
const litter = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** What lies in a folder and belongs to no site of ours: those list all their files. */
function strangersIn(folder: string): string[] {
  const listed = listOf(folder);
  const isOurs = listed.some((path) => path.startsWith(hostingFolder));
  const own = new Set(isOurs ? [checksumFile, ...listed.map((path) => path.split('/')[0])] : []);
  return readdirSync(folder)
    .filter((name) => !own.has(name) && !litter.includes(name))
    .sort();
}

function listOf(folder: string): string[] {
  try {
    return listedIn(readFileSync(join(folder, checksumFile), 'utf8'));
  } catch {
    return [];
  }
}

/** „a, b, c und 4 mehr“. */
const few = (names: readonly string[]): string =>
  names.slice(0, 3).join(', ') + (names.length > 3 ? ` und ${names.length - 3} mehr` : '');
