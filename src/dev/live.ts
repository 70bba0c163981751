import { readFolder } from '../source/files/disk.ts';
import { lay } from '../source/parse-file.ts';
import type { TextFile } from '../source/files/read-content.ts';
import { entryOf, writeDossier, type Entry } from '../source/written.ts';
import { link } from '../domain/link.ts';
import type { Dossier } from '../domain/model.ts';
import { heldUntil } from '../domain/withhold.ts';
import type { WrittenDossier } from '../domain/written.ts';
import { readSettings } from '../settings/settings.ts';
import { dayInGermany } from '../values/today.ts';

/** A file as it was read last, and what it said when it last could be read. */
interface Known {
  text: string | undefined;
  entry: Entry | undefined;
}

const known = new Map<string, Known>();
let last: Dossier | undefined;

/**
 * The dossier as it is on disk at this moment, drafts included.
 *
 * Whoever is in the middle of writing has errors in some file nearly all the time. Such a file counts as it
 * was before; if nothing fits together any more, so does the whole dossier. What is wrong the check says.
 *
 * @throws if there never was anything to show.
 */
export async function liveDossier(): Promise<Dossier> {
  const { content, now } = readSettings(process.env);
  const { files } = await readFolder(content, 'content');
  const written = writeDossier(files.flatMap((file) => lastGood(file) ?? []));
  try {
    if (written) return (last = link(withDays(written, now ?? dayInGermany(new Date()))));
  } catch (error) {
    if (!last) throw error;
  }
  if (!last) throw new Error('In dossier.yaml ist ein Fehler.');
  return last;
}

function lastGood(file: TextFile): Entry | undefined {
  const before = known.get(file.file);
  if (before && before.text === file.text) return before.entry;
  const entry = entryOf(lay(file)) ?? before?.entry;
  known.set(file.file, { text: file.text, entry });
  return entry;
}

/** Articles that wait for their day are shown, and marked. */
function withDays(written: WrittenDossier, today: string): WrittenDossier {
  const articles = written.articles.map((article) => {
    const appears = heldUntil(article.data, today);
    return appears === undefined ? article : { ...article, appears };
  });
  return { ...written, articles };
}
