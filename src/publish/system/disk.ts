import { Failure } from './failure.ts';
import { shortPath } from './paths.ts';

/** What the system says when a file cannot be written, in words for whoever can do something about it. */
const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr',
  EDQUOT: 'Das Kontingent auf dem Datenträger ist erschöpft',
  EFBIG: 'Das System lässt keine so große Datei zu',
  EACCES: 'Hier darf nicht geschrieben werden',
  EPERM: 'Hier darf nicht geschrieben werden',
  EROFS: 'Der Datenträger ist schreibgeschützt',
  EBUSY: 'Der Ordner ist eingehängt oder in Gebrauch und lässt sich nicht ersetzen',
  EXDEV: 'Das Dateisystem kann den Ordner nicht in einem Schritt ersetzen',
  ELOOP: 'Symbolische Links führen hier im Kreis',
  ENOTDIR: 'Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste',
  EEXIST: 'Auf dem Weg dorthin liegt eine Datei, wo ein Ordner sein müsste',
};

/** How the parts of Astro put the same. */
const sayings: readonly [pattern: RegExp, code: string][] = [
  [/\bENOSPC\b|No space left on device/, 'ENOSPC'],
  [/\bEDQUOT\b|Disk quota exceeded/, 'EDQUOT'],
  [/\bEFBIG\b|File too large/, 'EFBIG'],
  [/\bEACCES\b|Permission denied/, 'EACCES'],
  [/\bEROFS\b|Read-only file system/, 'EROFS'],
];

/** The reason to stop behind an error of the file system; undefined for any other error. */
export function diskFailure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const reason = reasons[code ?? ''] ?? reasonIn(error.message);
  if (reason === undefined) return undefined;
  return new Failure(path === undefined ? `${reason}.` : `${reason}: ${shortPath(path)}`);
}

const reasonIn = (message: string): string | undefined =>
  reasons[sayings.find(([pattern]) => pattern.test(message))?.[1] ?? ''];
